import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';
import { reportTexts } from './text-flaws.ts';

export default rule({
  id: 'XB-TEXT-023',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('品名只有一个字，不够规范、详细'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '品名只有一个字',
      message: '货号 {sku} 的品名只有“{found}”一个字',
      why: '品名要能满足归类的要求；一个字太笼统，海关会人工审单。',
      fix: '写明材质、用途，例如 折叠伞、棉制鞋。',
    },
    en: {
      title: 'declared name of one character',
      message: 'the declared name of {sku} is “{found}” alone',
      why: 'A name must do for classification; one character is too general, and customs reviews the papers.',
      fix: 'Add material or use, for example 折叠伞 or 棉制鞋.',
    },
  },
  check({ parcel }, report) {
    reportTexts(parcel, 'one-character', report);
  },
  samples: {
    passes: [{ rows: [{ name_zh: '雨伞' }] }],
    fails: [{ rows: [{ name_zh: '伞' }] }],
  },
});
