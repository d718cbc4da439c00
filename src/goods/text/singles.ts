import type { Folded } from './folded.ts';
import { isHan, isWord, SPACE_CODE } from './kinds.ts';

/** Does a mark between these two characters only part a Chinese word? */
export function isSingleHidden(before: number, after: number): boolean {
  return isHan(before) && isHan(after);
}

/** Single characters that say something of the word before them without being part of it: 香水 女, 杯 大 红. */
const ON_THEIR_OWN = new Set(
  Array.from(
    '男女大小中高低长短新老旧全送赠带含配加各等和与及或可无不非免仅只专红黑白蓝绿黄粉紫灰橙金银一二两三四五六七八九十',
    (each) => each.charCodeAt(0),
  ),
);

/** Is a character that stands alone behind a Chinese word the word's end: 相机 **包**, 汽油 **味**, 种子 **盒**? */
export function endsWordBefore(code: number): boolean {
  return isHan(code) && !ON_THEIR_OWN.has(code);
}

/**
 * Closes words that are spelled with a space after every character: two or more single Chinese
 * characters, three or more single Latin letters; and puts a single Chinese character behind the word that it ends.
 * Works in place.
 */
export function joinSingles(text: Folded): void {
  if (text.codes.subarray(0, text.length).indexOf(SPACE_CODE) < 0) return;
  let write = 0;
  let read = 0;
  while (read < text.length) {
    if (isLastSyllable(text, read)) read++;
    const run = runOfSingles(text, read);
    const end = run === 0 ? read + 1 : read + run;
    for (; read < end; read++) {
      if (run > 0 && text.codes[read] === SPACE_CODE) continue;
      text.codes[write] = text.codes[read] ?? 0;
      text.from[write] = text.from[read] ?? 0;
      text.to[write] = text.to[read] ?? 0;
      write++;
    }
  }
  text.length = write;
}

/** Does the space at `at` part a Chinese word from its last character? */
function isLastSyllable(text: Folded, at: number): boolean {
  return (
    text.codes[at] === SPACE_CODE &&
    at + 1 < text.length &&
    endsWordBefore(text.codes[at + 1] ?? 0) &&
    isHan(text.codes[at - 1] ?? 0) &&
    (at + 2 >= text.length || isEdge(text.codes[at + 2]))
  );
}

/** Length in units of the spelled-out word that begins at `start`; 0: none does. */
function runOfSingles(text: Folded, start: number): number {
  const first = text.codes[start] ?? 0;
  const same = isHan(first) ? isHan : isLetter;
  if (!same(first) || !isEdge(text.codes[start - 1]) || text.codes[start + 1] !== SPACE_CODE) return 0;
  let count = 1;
  let end = start + 1;
  while (text.codes[end] === SPACE_CODE && same(text.codes[end + 1] ?? 0) && end + 1 < text.length) {
    if (end + 2 < text.length && !isEdge(text.codes[end + 2])) break;
    count++;
    end += 2;
  }
  return count >= (same === isHan ? 2 : 3) ? end - start : 0;
}

function isLetter(code: number): boolean {
  return isWord(code) && code >= 97;
}

/** A separator, or no character at all. */
function isEdge(code: number | undefined): boolean {
  return code === undefined || code === 32 || code === 44 || code === 40 || code === 41;
}
