import { fillingInNorm } from '../data/standards.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'XB-TEXT-028',
  severity: 'warning',
  since: '2019-02-01',
  until: null,
  source: fillingInNorm('商品名称、规格型号：规格型号应当足够详细'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '规格型号只是重复品名',
      message: '货号 {sku} 的规格型号与品名都是“{name}”',
      why: '规格型号要写品牌、规格、型号、成份，重复品名等于没有写，海关会人工审单。',
      fix: '填写品牌、规格、型号、成份等，例如 针织|100%棉|无品牌|蓝色。',
    },
    en: {
      title: 'specification repeats the name',
      message: 'specification and name of {sku} are both “{name}”',
      why: 'The specification gives brand, type, model and composition; repeating the name says nothing, and customs reviews the papers.',
      fix: 'Give brand, type, model and composition, for example 针织|100%棉|无品牌|蓝色.',
    },
  },
  check({ parcel }, report) {
    for (const { model, nameZh, sku, number } of parcel.lines) {
      if (model !== '' && model === nameZh) report('model', number, { sku, name: nameZh });
    }
  },
  samples: {
    passes: [{ rows: [{ model: '棉制针织T恤衫|蓝色' }] }],
    fails: [{ rows: [{ model: '棉制针织T恤衫' }] }],
  },
});
