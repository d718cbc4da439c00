import { rule } from '../rule.ts';
import { houseRule } from '../sources.ts';
import { reportTexts } from './text-flaws.ts';

export default rule({
  id: 'XB-TEXT-015',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: houseRule('文字已损坏，不能申报'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '文字已经损坏',
      message: '货号 {sku} 的{field}中有“{found}”，文字在转换编码时损坏了',
      why: '问号、� 和乱码说明原来的字已经丢失，申报的品名就不是商品的名称。',
      fix: '从原来的系统以 UTF-8 重新导出，或重新填写。',
    },
    en: {
      title: 'text is damaged',
      message: 'the {field} of {sku} holds “{found}”: it was damaged in a change of encoding',
      why: 'Question marks, � and garbled signs mean that the characters are lost; what is left is not the name of the goods.',
      fix: 'Export it again as UTF-8 from where it came from, or type it again.',
    },
  },
  check({ parcel }, report) {
    reportTexts(parcel, 'damaged', report);
  },
  samples: {
    passes: [{ rows: [{ name_zh: '棉制屯绒T恤衫' }] }],
    fails: [
      { rows: [{ name_zh: '??T?' }] },
      { rows: [{ name_zh: '锟斤拷T恤' }] },
      { rows: [{ model: '针织\ufffd|棉' }] },
      { rows: [{ name_en: 'æ£‰T-shirt' }] },
    ],
  },
});
