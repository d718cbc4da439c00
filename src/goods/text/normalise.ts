import { fold } from './fold.ts';
import { Folded } from './folded.ts';
import { isHan, isWord } from './kinds.ts';
import { simplified } from './traditional.ts';

/** A name made comparable, with the way back to the original. */
export interface Normalised {
  readonly text: string;
  /** Start in the original, in UTF-16 units, of what `text[i]` stands for. */
  readonly from: readonly number[];
  /** End in the original, exclusive. */
  readonly to: readonly number[];
}

const buffer = new Folded();

/** Normalises a name; see `fold` for what changes. Doing it twice changes nothing more. */
export function normalise(name: string): Normalised {
  fold(name, buffer);
  return unfolded(buffer);
}

/** The folded text alone. */
export function foldedText(name: string): string {
  if (isFolded(name)) return name;
  fold(name, buffer);
  return textOf(buffer.codes.subarray(0, buffer.length));
}

/** Simplified characters and small Latin words of two letters or more, one space between them: folding changes nothing. */
function isFolded(name: string): boolean {
  let word = 2;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code === 32) {
      if (word < 2) return false;
      word = 0;
    } else if (isWord(code) || (isHan(code) && simplified(code) === code)) word = at === 0 ? 1 : word + 1;
    else return false;
  }
  return word >= 2;
}

/** The folded text as a value of its own. */
export function unfolded(folded: Folded): Normalised {
  const { length } = folded;
  return {
    text: textOf(folded.codes.subarray(0, length)),
    from: Array.from(folded.from.subarray(0, length)),
    to: Array.from(folded.to.subarray(0, length)),
  };
}

function textOf(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += 4096)
    text += String.fromCharCode(...codes.subarray(at, at + 4096));
  return text;
}
