import { fillingInNorm } from '../data/standards.ts';
import { rule } from '../rule.ts';
import { reportTexts } from './text-flaws.ts';

export default rule({
  id: 'XB-TEXT-022',
  severity: 'warning',
  since: '2019-02-01',
  until: null,
  source: fillingInNorm('商品名称、规格型号：填报规范的中文商品名称'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '品名不是中文',
      message: '货号 {sku} 的品名“{found}”里没有汉字',
      why: '海关要求填写规范的中文商品名称；外文品名会引起人工审单。',
      fix: '在商品目录的 name_zh 栏填写中文品名，外文写在 name_en。',
    },
    en: {
      title: 'declared name is not Chinese',
      message: 'the declared name of {sku}, “{found}”, holds no Chinese character',
      why: 'Customs asks for the proper Chinese name of the goods; another language brings a manual review.',
      fix: 'Fill name_zh in the catalogue with the Chinese name, and name_en with the English one.',
    },
  },
  check({ parcel }, report) {
    reportTexts(parcel, 'not-chinese', report);
  },
  samples: {
    passes: [{ rows: [{ name_zh: 'USB数据线' }] }],
    fails: [{ rows: [{ name_zh: 'Cotton T-shirt' }] }],
  },
});
