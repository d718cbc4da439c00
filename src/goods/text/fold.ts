import { DISGUISED, type Folded, ODD } from './folded.ts';
import * as kind from './kinds.ts';
import { lookAlike } from './look-alikes.ts';
import { isBlock, readEntity, tagEnd } from './markup.ts';
import { isSingleHidden, joinSingles } from './singles.ts';
import { simplified } from './traditional.ts';

/**
 * Folds a name into `out` (reused between calls): NFKC without accents, lower case, simplified characters;
 * invisible characters dropped; runs of separators one space, clause marks one comma, all brackets round;
 * mark-up and entities read as what they show; words spelled with gaps (`充 电 宝`, `k n i f e`) closed.
 */
export function fold(name: string, out: Folded): void {
  out.clear();
  const length = name.length;
  let at = 0;
  while (at < length) {
    const code = name.charCodeAt(at);
    if (code < 128) at = ascii(name, code, at, out);
    else if (kind.isHan(code)) {
      out.emit(simplified(code), at, at + 1);
      at++;
    } else at = wide(name, at, out);
  }
  while (out.last() === kind.SPACE_CODE || out.last() === kind.BREAK_CODE) out.length--;
  joinSingles(out);
}

function ascii(name: string, code: number, at: number, out: Folded): number {
  if (code >= 97 && code <= 122) {
    out.emit(code, at, at + 1);
    return at + 1;
  }
  if (code === 60 || code === 38) {
    const end = code === 60 ? tag(name, at, out) : entity(name, at, out);
    if (end > 0) return end;
  }
  if (code === 45 && name.charCodeAt(at - 1) === 32 && name.charCodeAt(at + 1) === 32) {
    separate(kind.BREAK, at, at + 1, out);
    return at + 1;
  }
  one(code, name, at, at + 1, out);
  return at + 1;
}

/** Passes over a tag: one inside a word is as if it were not there, any other parts what it stands between. Its end, or 0: it is none. */
function tag(name: string, at: number, out: Folded): number {
  const end = tagEnd(name, at);
  if (end === 0) return 0;
  if (isBlock(name, at)) separate(kind.BREAK, at, end, out);
  else if (isReadable(out.last()) && isReadable(name.charCodeAt(end))) out.hide(ODD, at, end);
  else separate(kind.SPACE, at, end, out);
  return end;
}

/** Chinese characters, Latin letters of either case, figures. */
function isReadable(code: number): boolean {
  return kind.isHan(code) || kind.isWord(code) || (code >= 65 && code <= 90);
}

/** One character of folded text that stands for `name.slice(from, to)`. */
function one(code: number, name: string, from: number, to: number, out: Folded): void {
  if (code >= 65 && code <= 90) {
    out.emit(code + 32, from, to);
  } else if (kind.isHan(code)) {
    out.emit(simplified(code), from, to);
  } else {
    const point = code === 46 && isDigit(out.last()) && isDigit(name.charCodeAt(to));
    const what = point
      ? kind.KEEP
      : code < 128
        ? kind.asciiKind(code)
        : kind.wideKind(String.fromCharCode(code));
    if (what === kind.KEEP) out.emit(code, from, to);
    else if (what !== kind.HIDING) separate(what, from, to, out);
    else if (!isSingleHidden(out.last(), name.charCodeAt(to))) separate(kind.SPACE, from, to, out);
  }
}

function isDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
}

function separate(what: number, from: number, to: number, out: Folded): void {
  if (what === kind.DROP) return;
  const last = out.last();
  const soft = last === kind.SPACE_CODE || last === kind.BREAK_CODE;
  if (what === kind.SPACE) {
    if (last !== 0 && !soft && last !== kind.OPEN_CODE && last !== kind.CLOSE_CODE) out.emit(32, from, to);
  } else if (what === kind.BREAK) {
    if (last === kind.SPACE_CODE) out.length--;
    const before = out.last();
    if (before !== 0 && before !== kind.BREAK_CODE && before !== kind.OPEN_CODE) out.emit(44, from, to);
  } else {
    if (soft) out.length--;
    out.emit(what === kind.OPEN ? kind.OPEN_CODE : kind.CLOSE_CODE, from, to);
  }
}

const foldedCharacters = new Map<number, string>();

function wide(name: string, at: number, out: Folded): number {
  const point = name.codePointAt(at) ?? 0;
  const end = at + (point > 0xffff ? 2 : 1);
  let folded = foldedCharacters.get(point);
  if (folded === undefined) {
    folded = foldCharacter(String.fromCodePoint(point));
    if (foldedCharacters.size < 20_000) foldedCharacters.set(point, folded);
  }
  if (point > 0xffff && folded.codePointAt(0) === point) {
    if (kind.wideKind(folded) !== kind.KEEP) separate(kind.SPACE, at, end, out);
    else for (let unit = 0; unit < folded.length; unit++) out.emit(folded.charCodeAt(unit), at, end);
    return end;
  }
  if (folded === '') hidden(point, name, at, end, out);
  for (let unit = 0; unit < folded.length; unit++) {
    const code = folded.charCodeAt(unit);
    const latin = code < 128 ? 0 : lookAlike(code, name, at);
    if (latin > 0) out.hide(DISGUISED, at, end);
    one(latin > 0 ? latin : code, name, at, end, out);
  }
  return end;
}

const FORMAT = /[\p{Cf}\u{3164}\u{115F}\u{1160}\u{FFA0}]/u;

/** Notes an invisible character inside a word, and one that turns the direction of reading. */
function hidden(point: number, name: string, at: number, end: number, out: Folded): void {
  if ((point === 0x202d || point === 0x202e) && end < name.length) out.hide(DISGUISED, at, end);
  if (out.hidden > 0 || !isReadable(out.last()) || !FORMAT.test(String.fromCodePoint(point))) return;
  let next = end;
  while (next < end + 8 && next < name.length && FORMAT.test(name.charAt(next))) next++;
  if (isReadable(name.charCodeAt(next))) out.hide(ODD, at, next);
}

/** Compatibility form, lower case, no accents; applied until it changes nothing more. */
function foldCharacter(character: string): string {
  if (kind.wideKind(character) === kind.DROP) return '';
  let before = '';
  let after = character;
  for (let round = 0; round < 4 && before !== after; round++) {
    before = after;
    after = before
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}+/gu, '')
      .normalize('NFKC');
  }
  return after;
}

/** Reads an entity as the character it shows; the place after it, or 0 where there is none. */
function entity(name: string, at: number, out: Folded): number {
  const found = readEntity(name, at);
  if (found === null) return 0;
  const { shown, end } = found;
  if (isReadable(shown.charCodeAt(0))) out.hide(DISGUISED, at, end);
  for (const unit of shown.charCodeAt(0) < 128 ? shown : foldCharacter(shown)) {
    one(unit.charCodeAt(0), name, at, end, out);
  }
  return end;
}
