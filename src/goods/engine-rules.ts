import { everyday } from './book/everyday/index.ts';
import { aviation, observation } from './effects.ts';
import { goodsRule } from './rule.ts';

/** Rules that the engine itself applies: no term, code or attribute of theirs is looked up. */
export const textAltered = goodsRule({
  id: 'XG-OBS-090',
  code: 'TEXT_ALTERED',
  title: { zh: '品名夹有不可见字符或标记', en: 'invisible characters or mark-up inside the name' },
  since: '2016-12-16',
  effects: [observation('品名夹有不可见字符或网页标记，去除后才能读懂')],
  nature: 'statement',
  samples: {
    hits: ['充\u200b电\u200b宝', 'T\u200bshirt cotton', 'cot<b>t</b>on shirt'],
    misses: ['充電寶', '☕️ mug 👩\u200d🚀', '<p>cotton</p> shirt'],
  },
});

export const textDisguised = goodsRule({
  id: 'XG-OBS-091',
  code: 'TEXT_DISGUISED',
  title: { zh: '品名用形近字母、间隔符号等改写', en: 'name written to be misread' },
  since: '2016-12-16',
  effects: [observation('品名用形近字母、间隔符号、方向控制符或字符编码改写，须人工核对')],
  nature: 'statement',
  samples: {
    hits: ['p\u043ewer bank', '充*电*宝', 'p0wer bank', '\u202etrihs', '&#30005;池'],
    misses: ['Café crème 250g', 'ＰＯＷＥＲ bank', 'Хлопковая рубашка', 'B4 paper'],
  },
});

/** What a stated capacity says of goods that no word of the book names. */
export const capacityStated = goodsRule({
  id: 'XG-BAT-090',
  code: 'LI_EQUIP',
  title: { zh: '品名写明电池容量', en: 'names that state the capacity of a battery' },
  since: '2016-04-01',
  effects: [aviation('UN3481 PI967', 'packing-instruction')],
  nature: 'statement',
  clearedBy: [
    { key: 'battery', is: ['no'] },
    { key: 'battery_type', is: ['NIMH', 'ALKALINE', 'LEAD-ACID'] },
  ],
  needs: ['battery', 'watt_hours'],
  samples: {
    hits: [
      '10000mAh 便携 快充 双口输出',
      '超长续航 5000毫安 桌面神器',
      'Travel companion 8000 mAh dual output',
    ],
    misses: ['20000毫安 收纳包', 'Case fits 10000mAh models', '5000毫安 充电器'],
  },
});

/** The book's rule of tariff codes that contradict the name; the engine finds the case (`conflict.ts`). */
export const nameConflict = theRule('HS_NAME_CONFLICT');

function theRule(code: string) {
  const found = everyday.find((rule) => rule.code === code);
  if (found === undefined) throw new Error(`the book has no rule ${code}`);
  return found;
}
