/** Digits that Excel keeps of a number (IEEE 754, shown with 15). */
const DIGITS = 15;

/** Longest plain text that a power of ten is written out to. */
const WRITTEN_OUT = 40;

const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/**
 * A number of the XML as a plain decimal: `1.1000000000000001` is `1.1`, the shortest that names the same
 * number. Whole numbers keep all their digits, powers of ten are written out where that is of a readable
 * length. `computed`: the result of a formula, of which Excel shows 15 digits. Other text stays what it is.
 */
export function decimalText(text: string, computed: boolean): string {
  if (text.length <= DIGITS && PLAIN.test(text) && text !== '-0') return text;
  const parts = NUMBER.exec(text);
  const [, sign = '', whole = '', fraction = '', power = '0'] = parts ?? [];
  const digits = whole + fraction;
  if (parts === null || digits === '') return text;
  const written = plain(digits, whole.length + Number(power));
  if (written === null) return text;
  const minus = sign === '-' && /[1-9]/.test(written) ? '-' : '';
  const isWhole = !written.includes('.');
  const significant = written.replace(/^[0.]+|\./g, '');
  if (significant.length <= DIGITS || (isWhole && !computed)) return minus + written;
  const value = Number(written);
  const shortest = isWhole || computed ? Number(value.toPrecision(DIGITS)) : value;
  return minus + (writtenOut(String(shortest)) ?? written);
}

/** Moves the point of a decimal: 0.125 by 2 is 12.5. */
export function movePoint(decimal: string, by: number): string {
  const minus = decimal.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = decimal.slice(minus.length).split('.');
  return minus + (plain(whole + fraction, whole.length + by) ?? decimal);
}

function writtenOut(text: string): string | null {
  const [, , whole = '', fraction = '', power = '0'] = NUMBER.exec(text) ?? [];
  return plain(whole + fraction, whole.length + Number(power));
}

/** Digits with the point after the first `point` of them, without needless zeros; `null`: too long to write. */
function plain(digits: string, point: number): string | null {
  if (!/[1-9]/.test(digits)) return '0';
  if (point < -WRITTEN_OUT || (point > WRITTEN_OUT && point > digits.length)) return null;
  const padded = '0'.repeat(Math.max(-point, 0)) + digits.padEnd(point, '0');
  const before = Math.max(point, 0);
  const whole = padded.slice(0, before).replace(/^0+/, '') || '0';
  const fraction = padded.slice(before).replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
