import { everyday } from './book/everyday/index.ts';
import { observation } from './effects.ts';
import { goodsRule } from './rule.ts';

/** Rules that the engine itself applies: no term, code or attribute of theirs is looked up. */
export const textAltered = goodsRule({
  id: 'XG-OBS-090',
  code: 'TEXT_ALTERED',
  title: { zh: '品名经改写才能读懂', en: 'name had to be altered to be read' },
  since: '2016-12-16',
  effects: [observation('品名含不可见字符、形近字母、间隔符号或方向控制符：须人工核对')],
  nature: 'statement',
  samples: {
    hits: ['充\u200b电\u200b宝', 'p\u043ewer bank', 'T\u200bshirt cotton', '充*电*宝'],
    misses: ['充電寶', 'Café crème 250g', 'ＰＯＷＥＲ bank', '☕️ mug 👩\u200d🚀'],
  },
});

/** The book's rule of tariff codes that contradict the name; the engine finds the case (`conflict.ts`). */
export const nameConflict = theRule('HS_NAME_CONFLICT');

function theRule(code: string) {
  const found = everyday.find((rule) => rule.code === code);
  if (found === undefined) throw new Error(`the book has no rule ${code}`);
  return found;
}
