import { fold } from './fold.ts';
import { Folded } from './folded.ts';

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
  fold(name, buffer);
  return textOf(buffer.codes.subarray(0, buffer.length));
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
