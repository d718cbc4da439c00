import { fillingInNorm } from '../data/standards.ts';
import { rule } from '../rule.ts';
import { reportTexts } from './text-flaws.ts';

export default rule({
  id: 'XB-TEXT-026',
  severity: 'warning',
  since: '2019-02-01',
  until: null,
  source: fillingInNorm('商品名称、规格型号：规格型号应当足够详细'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '规格型号没有内容',
      message: '货号 {sku} 的规格型号是“{found}”，没有内容',
      why: '规格型号要能满足归类、审价的要求；空泛的会引起人工审单。',
      fix: '填写品牌、规格、型号、成份等，例如 针织|100%棉|无品牌|蓝色。',
    },
    en: {
      title: 'specification says nothing',
      message: 'the specification of {sku} is “{found}”, which says nothing',
      why: 'It must do for classification and valuation; an empty one brings a manual review.',
      fix: 'Give brand, type, model and composition, for example 针织|100%棉|无品牌|蓝色.',
    },
  },
  check({ parcel }, report) {
    reportTexts(parcel, 'empty-model', report);
  },
  samples: {
    passes: [{ rows: [{ model: '无品牌|蓝色' }] }],
    fails: [{ rows: [{ model: '无' }] }, { rows: [{ model: '/' }] }, { rows: [{ model: '详见附件' }] }],
  },
});
