import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';
import { reportTexts } from './text-flaws.ts';

export default rule({
  id: 'XB-TEXT-027',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('品名和规格中不应有表情符号'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '品名或规格中有表情符号',
      message: '货号 {sku} 的{field}中有“{found}”',
      why: '表情符号是从商品页面带来的，有的系统不能保存，海关会人工审单。',
      fix: '删去表情符号。',
    },
    en: {
      title: 'emoji in name or specification',
      message: 'the {field} of {sku} holds “{found}”',
      why: 'Emoji come along from a web page, and some systems cannot keep them; customs reviews the papers.',
      fix: 'Remove the emoji.',
    },
  },
  check({ parcel }, report) {
    reportTexts(parcel, 'emoji', report);
  },
  samples: {
    passes: [
      {
        rows: [
          {
            title: 'Cotton T-shirt 🎁',
          },
        ],
      },
    ],
    fails: [{ rows: [{ name_zh: '棉制T恤衫🎁' }] }],
  },
});
