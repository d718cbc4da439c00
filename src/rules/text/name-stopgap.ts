import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';
import { reportTexts } from './text-flaws.ts';

export default rule({
  id: 'XB-TEXT-024',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('品名是占位文字'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '品名是占位文字',
      message: '货号 {sku} 的品名是“{found}”，像是还没有填',
      why: '占位文字不是商品名称，申报即为不实，海关会人工审单。',
      fix: '在商品目录的 name_zh 栏填写真实的中文品名。',
    },
    en: {
      title: 'declared name is a stopgap',
      message: 'the declared name of {sku} is “{found}”, as if yet to be filled in',
      why: 'A stopgap is no name of goods; declared, it is untrue, and customs reviews the papers.',
      fix: 'Fill name_zh in the catalogue with the real Chinese name.',
    },
  },
  check({ parcel }, report) {
    reportTexts(parcel, 'stopgap', report);
  },
  samples: {
    passes: [{ rows: [{ name_zh: '测试笔' }] }],
    fails: [{ rows: [{ name_zh: '测试' }] }, { rows: [{ name_zh: 'N/A' }] }],
  },
});
