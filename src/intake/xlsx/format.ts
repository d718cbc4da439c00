/** What a number format makes of a number, as far as it matters: the value itself is never rounded. */
export type CellFormat =
  | { readonly kind: 'number' }
  | { readonly kind: 'percent' }
  /** A day, a time of day, or both, as the format shows it; `elapsed`: hours beyond 24 are counted on. */
  | { readonly kind: 'date'; readonly date: boolean; readonly time: boolean; readonly elapsed: boolean }
  /** Digits put into places: `00000`, `000-000`. Texts stand between the places. */
  | { readonly kind: 'digits'; readonly pieces: readonly string[] };

export const NUMBER_FORMAT: CellFormat = { kind: 'number' };

const DAY: CellFormat = { kind: 'date', date: true, time: false, elapsed: false };
const TIME: CellFormat = { kind: 'date', date: false, time: true, elapsed: false };
const MOMENT: CellFormat = { kind: 'date', date: true, time: true, elapsed: false };
const ELAPSED: CellFormat = { kind: 'date', date: false, time: true, elapsed: true };
const PERCENT: CellFormat = { kind: 'percent' };

/** Formats that a workbook uses by number alone (ECMA-376, 18.8.30), those of East Asian Excel included. */
export function builtInFormat(id: number): CellFormat {
  if (id === 9 || id === 10) return PERCENT;
  if (id >= 14 && id <= 17) return DAY;
  if (id >= 18 && id <= 21) return TIME;
  if (id === 22) return MOMENT;
  if ((id >= 27 && id <= 31) || id === 36) return DAY;
  if (id >= 32 && id <= 35) return TIME;
  if (id === 45 || id === 47) return TIME;
  if (id === 46) return ELAPSED;
  if (id === 55 || id === 56) return TIME;
  return id >= 50 && id <= 58 ? DAY : NUMBER_FORMAT;
}

/** One token of a format: quoted text, an escaped sign, something in brackets, `AM/PM`, letters, or a sign. */
const TOKEN = /"([^"]*)"|\\(.)|_.|\*.|\[([^\]]*)\]|(am\/pm|a\/p|上午\/下午|general)|([ymdhse])\5*|(.)/gisu;

/** Reads the code of a number format: its first section, the one for plain values. */
export function parseFormat(code: string): CellFormat {
  let hours = false;
  let date = false;
  let elapsed = false;
  let minutesOrMonths = false;
  let percent = false;
  let digits = true;
  let zeros = 0;
  const pieces: string[] = [''];
  const literal = (text: string): void => {
    pieces[pieces.length - 1] += text;
  };
  for (const [, quoted, escaped, bracket, word, letters, sign] of code.matchAll(TOKEN)) {
    if (sign === ';') break;
    if (quoted !== undefined || escaped !== undefined) literal(quoted ?? escaped ?? '');
    else if (bracket !== undefined) {
      if (/^(h+|m+|s+)$/i.test(bracket)) elapsed = true;
      else if (/^[<>=]/.test(bracket)) digits = false;
    } else if (word !== undefined) {
      digits = false;
      if (!/general/i.test(word)) hours = true;
    } else if (letters !== undefined) {
      digits = false;
      const letter = letters.charAt(0).toLowerCase();
      if (letter === 'y' || letter === 'd') date = true;
      else if (letter === 'e') date ||= !/[0#?]/.test(code);
      else if (letter === 'm') minutesOrMonths = true;
      else hours = true;
    } else if (sign === '%') percent = true;
    else if (sign === '0' || sign === '#') {
      if (sign === '0') zeros++;
      pieces.push('');
    } else if (sign !== undefined && '.,?@/'.includes(sign)) digits = false;
    else if (sign !== undefined) literal(sign);
  }
  if (date || hours || elapsed || minutesOrMonths) {
    const months = minutesOrMonths && !hours && !elapsed;
    return { kind: 'date', date: date || months, time: hours || elapsed, elapsed };
  }
  if (percent) return PERCENT;
  return digits && zeros > 1 ? { kind: 'digits', pieces } : NUMBER_FORMAT;
}
