import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';
import { reportTexts } from './text-flaws.ts';

export default rule({
  id: 'XB-TEXT-017',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('品名、规格和货号中不应有看不见的字符'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '有看不见的字符',
      message: '货号 {sku} 的{field}中有看不见的字符 {found}',
      why: '零宽字符和改变书写方向的字符会让看到的文字与申报的不同，货号也会对不上，海关会人工审单。',
      fix: '重新输入这段文字，不要从网页复制。',
    },
    en: {
      title: 'character that cannot be seen',
      message: 'the {field} of {sku} holds {found}, which cannot be seen',
      why: 'Characters without width and marks of writing direction make what is read differ from what is declared, and break the match of SKUs; customs reviews the papers.',
      fix: 'Type the text again instead of copying it from a web page.',
    },
  },
  check({ parcel }, report) {
    reportTexts(parcel, 'invisible', report);
  },
  samples: {
    passes: [{ rows: [{ name_zh: '棉制T恤衫（蓝色）' }] }],
    fails: [{ rows: [{ name_zh: '棉制\u200bT恤衫' }] }, { rows: [{ name_en: 'T-shirt\u202e' }] }],
  },
});
