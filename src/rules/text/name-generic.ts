import { fillingInNorm } from '../data/standards.ts';
import { rule } from '../rule.ts';
import { reportTexts } from './text-flaws.ts';

export default rule({
  id: 'XB-TEXT-025',
  severity: 'warning',
  since: '2019-02-01',
  until: null,
  source: fillingInNorm('商品名称、规格型号：商品名称应当规范，以能满足归类要求为准'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '品名过于笼统',
      message: '货号 {sku} 的{field}“{found}”看不出是什么商品',
      why: '礼品、配件、样品这类名称无法归类，也无法判断是否禁限，海关会人工审单。',
      fix: '写明商品本身，例如 棉制T恤衫、手机保护壳。',
    },
    en: {
      title: 'name too general',
      message: 'the {field} of {sku}, “{found}”, does not say what the goods are',
      why: 'Gift, parts, sample and the like can be neither classified nor held against the lists of prohibited goods; customs reviews the papers.',
      fix: 'Name the goods themselves, for example 棉制T恤衫 or 手机保护壳.',
    },
  },
  check({ parcel }, report) {
    reportTexts(parcel, 'generic', report);
  },
  samples: {
    passes: [{ rows: [{ name_zh: '礼品纸袋' }] }],
    fails: [
      { rows: [{ name_zh: '礼品' }] },
      { rows: [{ name_zh: '配件' }] },
      { rows: [{ name_en: 'Gift' }] },
    ],
  },
});
