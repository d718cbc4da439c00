/** Longest value quoted in a message, in characters. */
export const SHOWN_LENGTH = 80;

/**
 * What a terminal obeys or a reader cannot see: control characters (C0, DEL, C1), marks that turn the
 * writing direction, invisible spaces and joins, tag characters, U+FFFE and U+FFFF,
 * halves of surrogate pairs.
 */
const UNSAFE =
  /\r\n|[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]|\p{Cs}/gu;

/** Printable ASCII and everyday Chinese: most text, told apart from the rest at little cost. */
const PLAIN = /^[\x20-\x7e\u3001-\u301f\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Makes text from outside safe to print: `<U+001B>` for what must not reach a terminal, `⏎` for a line end, `⇥` for a tab. */
export function visible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(UNSAFE, name);
}

/** At most `length` characters (code points), the last one `…` when something was cut off. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const characters = Array.from(text.slice(0, 2 * length + 2));
  return characters.length <= length ? text : `${characters.slice(0, length - 1).join('')}…`;
}

/** A value as messages quote it: short and safe to print. */
export function shown(value: string): string {
  return visible(shorten(value, SHOWN_LENGTH));
}

function name(character: string): string {
  if (character === '\n' || character === '\r\n') return '⏎';
  if (character === '\t') return '⇥';
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `<U+${hex.padStart(4, '0')}>`;
}
