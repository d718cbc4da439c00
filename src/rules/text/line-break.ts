import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';
import { reportTexts } from './text-flaws.ts';

export default rule({
  id: 'XB-TEXT-018',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: houseRule('品名和规格写成一行'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '品名或规格中有换行',
      message: '货号 {sku} 的{field}中有换行或制表符（{found}）',
      why: '换行在报文中会被当成空格，申报的文字与原文不同，海关会人工审单。',
      fix: '写成一行；几项要素用 | 分开。',
    },
    en: {
      title: 'line break in name or specification',
      message: 'the {field} of {sku} holds a line break or tab ({found})',
      why: 'Messages turn it into a space, so that what is declared differs from what was written; customs reviews the papers.',
      fix: 'Write it on one line, with | between the parts.',
    },
  },
  check({ parcel }, report) {
    reportTexts(parcel, 'line-break', report);
  },
  samples: {
    passes: [{ rows: [{ model: '针织|100%棉' }] }],
    fails: [{ rows: [{ model: '针织\n100%棉' }] }],
  },
});
