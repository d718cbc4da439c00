import type { Nature } from '../rule.ts';
import { isTarget } from './accessory.ts';
import { ownPartsAside } from './own-parts.ts';
import * as patterns from './patterns.ts';

/** Why a term found in a name does not speak of the goods themselves. */
export type Reason = 'compound' | 'negated' | 'head' | 'empty' | 'look' | 'imitation' | 'modifier' | 'offer';

/** How far around a term its clause is read: names are short, hostile ones are not. */
const REACH = 48;

/** A tool in the form of a weapon: 手枪式电钻. */
const SHAPED = /^(?:式|型)[\u4e00-\u9fff]/;

/**
 * Judges a term at `start`–`end` of a folded name by the words around it. `null`: it speaks of the
 * goods. Looks at a bounded stretch of the clause only, so its cost does not grow with the name.
 */
export function judge(text: string, start: number, end: number, nature: Nature): Reason | null {
  const before = lastClause(text.slice(Math.max(0, start - REACH), start));
  const after = text.slice(end, end + REACH);
  if (patterns.NEGATED_BEFORE.test(before) || patterns.NEGATED_AFTER.test(after)) return 'negated';
  if (nature === 'statement') return null;
  if (nature === 'chemical' && isOtherChemical(before, after)) return 'compound';
  if (patterns.LOOK_AFTER.test(after) || (nature === 'weapon' && SHAPED.test(after))) return 'look';
  if (nature !== 'device' && patterns.LOOK_APART.test(after)) return 'look';
  if (nature !== 'weapon' && patterns.IMITATION_BEFORE.test(before)) return 'imitation';
  if (nature === 'material') return ofMaterial(before, after);
  if (isEmpty(text.slice(Math.max(0, start - REACH), end + REACH), nature)) return 'empty';
  if (hasOtherHead(before, firstClause(ownPartsAside(after)), nature)) return 'head';
  return isTarget(text, start, nature) ? 'head' : null;
}

function isOtherChemical(before: string, after: string): boolean {
  return patterns.CHEMICAL_AFTER.test(after) || patterns.CHEMICAL_BEFORE.test(before);
}

function ofMaterial(before: string, after: string): Reason | null {
  if (patterns.MATERIAL_LOOK_AFTER.test(after)) return 'look';
  return patterns.MATERIAL_IMITATION_BEFORE.test(before) ? 'imitation' : null;
}

function isEmpty(around: string, nature: Nature): boolean {
  if (nature === 'component' || nature === 'device') return false;
  const substance = nature === 'substance' || nature === 'chemical';
  return patterns.EMPTY.test(around) || (substance && patterns.REFILLABLE.test(around));
}

function hasOtherHead(before: string, after: string, nature: Nature): boolean {
  const heads = patterns.headPatterns(nature);
  if (heads === null) return false;
  const [word = '', next = ''] = after.split(' ', 2);
  return (
    (word !== '' && heads.sameWord.test(word)) ||
    (next !== '' && heads.nextWord.test(next) && !patterns.SET.test(after)) ||
    (after.startsWith(' ') && heads.soon.test(after)) ||
    (patterns.FOR.test(before) && heads.forGoods.test(before))
  );
}

function firstClause(after: string): string {
  const end = after.search(/[,()]/);
  return end < 0 ? after : after.slice(0, end);
}

function lastClause(before: string): string {
  const cut = Math.max(before.lastIndexOf(','), before.lastIndexOf('('), before.lastIndexOf(')'));
  return before.slice(cut + 1);
}
