/** What the folding makes of a character. */
export const KEEP = 0;
export const SPACE = 1;
export const BREAK = 2;
export const OPEN = 3;
export const CLOSE = 4;
export const DROP = 5;
/** A mark put between two Chinese characters to hide a word; a space elsewhere. */
export const HIDING = 6;

export const SPACE_CODE = 32;
export const BREAK_CODE = 44;
export const OPEN_CODE = 40;
export const CLOSE_CODE = 41;

const table = new Uint8Array(128).fill(SPACE);
for (let code = 48; code < 58; code++) table[code] = KEEP;
for (let code = 65; code < 91; code++) table[code] = KEEP;
for (let code = 97; code < 123; code++) table[code] = KEEP;
for (const mark of '%') table[mark.charCodeAt(0)] = KEEP;
for (const mark of ',;:!?|\n\r') table[mark.charCodeAt(0)] = BREAK;
for (const mark of '([{') table[mark.charCodeAt(0)] = OPEN;
for (const mark of ')]}') table[mark.charCodeAt(0)] = CLOSE;
for (const mark of '*_^~`') table[mark.charCodeAt(0)] = HIDING;
table[39] = DROP;

/** Kind of an ASCII character. */
export function asciiKind(code: number): number {
  return table[code] ?? SPACE;
}

const LETTER = /[\p{L}\p{N}]/u;
const INVISIBLE = /[\p{Cf}\p{M}\u{3164}\u{115F}\u{1160}\u{FFA0}]/u;
const BREAKS = '，。；：！？、｜\u2028\u2029—–';
const OPENS = '（【《「『〔〈“‘';
const CLOSES = '）】》」』〕〉”';

/** Kind of a character outside ASCII. */
export function wideKind(character: string): number {
  if (INVISIBLE.test(character) || character === '’') return DROP;
  if (LETTER.test(character)) return KEEP;
  if (BREAKS.includes(character)) return BREAK;
  if (OPENS.includes(character)) return OPEN;
  if (CLOSES.includes(character)) return CLOSE;
  return character === '·' || character === '•' || character === '・' ? HIDING : SPACE;
}

/** Chinese characters of the two main blocks. */
export function isHan(code: number): boolean {
  return code >= 0x3400 && code <= 0x9fff;
}

/** Letters and digits that make up Latin words. */
export function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
