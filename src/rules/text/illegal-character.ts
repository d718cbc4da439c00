import { xmlStandard } from '../data/standards.ts';
import { rule } from '../rule.ts';
import { reportTexts } from './text-flaws.ts';

export default rule({
  id: 'XB-TEXT-014',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: xmlStandard(),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '有报文不能容纳的字符',
      message: '{field}中有 {found}，XML 报文不能容纳',
      why: '控制字符和不成对的代理项不能出现在 XML 中；它们多半来自损坏的文件或错误的编码。',
      fix: '删去这个字符，或从平台重新导出。',
    },
    en: {
      title: 'character that no message can hold',
      message: 'the {field} holds {found}, which XML cannot carry',
      why: 'Control characters and halves of surrogate pairs cannot stand in XML; they mostly come from a damaged file or a wrong encoding.',
      fix: 'Remove the character, or export the file again.',
    },
  },
  check({ parcel }, report) {
    reportTexts(parcel, 'illegal', report);
  },
  samples: {
    passes: [{ rows: [{ note: 'fragile' }] }],
    fails: [
      { rows: [{ name_zh: '棉制\u0007T恤衫' }] },
      {
        rows: [
          {
            title: 'T-shirt \ud83d',
          },
        ],
      },
      { rows: [{ note: 'a\u0000b' }] },
    ],
  },
});
