/** Letters of other scripts that pass for Latin ones, each followed by the letter it passes for. */
const CYRILLIC = 'аaвbсcеeһhіiјjкkмmнhоoрpѕsтtуyхxѵvԝwԁdԛqёe';
const GREEK = 'αaεeιiκkνvοoρpτtυuχx';
/** Small capitals and variants: no language writes names of goods in them. */
const ALWAYS = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzıiɑaɡgɩiʋv';

const read = (pairs: string): ReadonlyMap<number, number> => {
  const letters = new Map<number, number>();
  for (let at = 0; at + 1 < pairs.length; at += 2)
    letters.set(pairs.charCodeAt(at), pairs.charCodeAt(at + 1));
  return letters;
};
const cyrillic = read(CYRILLIC);
const greek = read(GREEK);
const always = read(ALWAYS);

/** How far a word is followed to see of which script it is. */
const REACH = 24;

/**
 * The Latin letter that `folded` (lower case, standing at `at` in a name) passes for; 0: none. Cyrillic and Greek
 * letters count in words that have Latin letters as well: a Russian word is no attempt to hide anything.
 */
export function lookAlike(folded: number, name: string, at: number): number {
  const plain = always.get(folded);
  if (plain !== undefined) return plain;
  const latin = cyrillic.get(folded) ?? (isLatin(name.charCodeAt(at + 1)) ? greek.get(folded) : undefined);
  return latin !== undefined && latinLetters(name, at) >= 2 ? latin : 0;
}

/** Latin letters of the word around `at`. */
function latinLetters(name: string, at: number): number {
  let count = 0;
  for (let left = at - 1; left >= 0 && left > at - REACH && isLetter(name, left); left--)
    if (isLatin(name.charCodeAt(left))) count++;
  for (let right = at + 1; right < name.length && right < at + REACH && isLetter(name, right); right++)
    if (isLatin(name.charCodeAt(right))) count++;
  return count;
}

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** Latin, Greek and Cyrillic letters. */
function isLetter(name: string, at: number): boolean {
  const code = name.charCodeAt(at);
  return isLatin(code) || (code >= 0x370 && code <= 0x52f) || always.has(code);
}

/** Figures that pass for letters inside a word: p0wer, kn1fe. */
const FIGURES = read('0o1i3e4a5s7t');

/**
 * Puts letters for the figures that stand alone between two letters of folded text, in place. Says whether there
 * were any. Model numbers lose by it, so it is for names that say nothing as they stand.
 */
export function lettersForFigures(codes: Uint16Array, length: number): boolean {
  let any = false;
  for (let at = 1; at + 1 < length; at++) {
    const code = codes[at] ?? 0;
    if (code < 48 || code > 57 || !isLatin(codes[at - 1] ?? 0) || !isLatin(codes[at + 1] ?? 0)) continue;
    const letter = FIGURES.get(code);
    if (letter === undefined) continue;
    codes[at] = letter;
    any = true;
  }
  return any;
}
