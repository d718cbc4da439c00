/** Something wrong with the characters of a text. */
export type CharacterFlaw =
  | 'illegal'
  | 'spreadsheet'
  | 'damaged'
  | 'invisible'
  | 'line-break'
  | 'markup'
  | 'emoji';

/** A flaw with the characters that show it, as a finding quotes them. */
export interface Flawed<Kind extends string> {
  readonly kind: Kind;
  readonly found: string;
}

/** What XML 1.0 cannot hold: control characters, U+FFFE, U+FFFF, halves of surrogate pairs. */
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/u;
const SPREADSHEET = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;
/** The replacement character, lost characters (`??`), and UTF-8 or GBK that was read as something else. */
const DAMAGED =
  /\ufffd|\?\?|锟斤拷|烫烫烫|屯屯屯|ï¿½|ï»¿|[ÃÂ][\u0080-\u00bf]|â€|[\u00e4-\u00e9][\u0080-\u00bf\u0152-\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}/;
/** Marks without width and marks that turn the writing direction. */
const INVISIBLE =
  /[\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/;
const LINE_BREAK = /[\t\n\r\u0085\u2028\u2029]/;
const MARKUP = /<\/?[a-zA-Z][^<>]{0,60}>|&(?:[a-zA-Z]{2,8}|#\d{2,5});/;
const EMOJI = /\p{Emoji_Presentation}/u;

const CHECKS = [
  ['illegal', ILLEGAL],
  ['spreadsheet', SPREADSHEET],
  ['damaged', DAMAGED],
  ['invisible', INVISIBLE],
  ['line-break', LINE_BREAK],
  ['markup', MARKUP],
  ['emoji', EMOJI],
] as const satisfies readonly (readonly [CharacterFlaw, RegExp])[];

/** By UTF-16 unit: 1 for everyday text, ASCII and Chinese without the signs that need a closer look (`#`, `&`, `<`, `?`, 屯, 烫, 锟). */
const PLAIN = new Uint8Array(0x1_0000);
const SPANS = [' ~', '··', '××', '–—', '‘’', '“”', '……', '、〟', '一鿿', '！～'];
for (const span of SPANS) PLAIN.fill(1, span.charCodeAt(0), span.charCodeAt(1) + 1);
for (const sign of '#&<?屯烫锟') PLAIN[sign.charCodeAt(0)] = 0;

/** Every text of every parcel is asked, and nearly all are plain: a table is many times faster than a pattern. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if (PLAIN[text.charCodeAt(index)] === 0) return false;
  }
  return true;
}

/** The first flaw of a text, worst first; `null`: none. */
export function characterFlaw(text: string): Flawed<CharacterFlaw> | null {
  if (isPlain(text)) return null;
  for (const [kind, pattern] of CHECKS) {
    const match = pattern.exec(text);
    if (match !== null) return { kind, found: named(match[0]) };
  }
  return null;
}

/** A visible name for what cannot be seen: `U+200B`. Other text stands for itself. */
function named(found: string): string {
  const point = found.codePointAt(0) ?? 0;
  const hidden = ILLEGAL.test(found) || INVISIBLE.test(found) || LINE_BREAK.test(found) || point === 0xfffd;
  return hidden ? `U+${point.toString(16).toUpperCase().padStart(4, '0')}` : found;
}
