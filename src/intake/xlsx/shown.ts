import type { CellFormat } from './format.ts';
import { movePoint } from './number.ts';

const DAY_MS = 86_400_000;
const SECONDS_OF_DAY = 86_400;

/** The serial number of 1970-01-01 in each of Excel's two calendars. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/** Excel ends at 9999-12-31. */
const END_1900 = 2_958_466;
const END_1904 = 2_957_004;

/** A number as its format shows it, in full: `decimal` as `decimalText` gives it. */
export function shown(decimal: string, format: CellFormat, since1904: boolean): string {
  switch (format.kind) {
    case 'number':
      return decimal;
    case 'percent':
      return /^-?[\d.]+$/.test(decimal) ? `${movePoint(decimal, 2)}%` : decimal;
    case 'digits':
      return /^\d+$/.test(decimal) ? inPlaces(decimal, format.pieces) : decimal;
    case 'date':
      return dateText(decimal, format, since1904);
  }
}

/** The digits in the format's places, from the last; what is left over stands at the first. */
function inPlaces(digits: string, pieces: readonly string[]): string {
  let left = digits;
  let text = '';
  for (let at = pieces.length - 1; at > 0; at--) {
    const digit = at === 1 ? left || '0' : left.slice(-1) || '0';
    left = at === 1 ? '' : left.slice(0, -1);
    text = digit + (pieces[at] ?? '') + text;
  }
  return (pieces[0] ?? '') + text;
}

function dateText(
  decimal: string,
  format: Extract<CellFormat, { kind: 'date' }>,
  since1904: boolean,
): string {
  const serial = Number(decimal);
  if (!(serial >= 0 && serial < (since1904 ? END_1904 : END_1900))) return decimal;
  const seconds = Math.round(serial * SECONDS_OF_DAY);
  const time = seconds % SECONDS_OF_DAY;
  const day = (seconds - time) / SECONDS_OF_DAY;
  if (format.elapsed && !format.date) return clock(seconds);
  if (day === 0 && !format.date) return clock(time);
  const date = dayText(day, since1904);
  return format.time || time > 0 ? `${date} ${clock(time)}` : date;
}

/** The 1900 calendar has a 29 February 1900 that never was, and a day 0. */
function dayText(day: number, since1904: boolean): string {
  if (!since1904 && day === 0) return '1900-01-00';
  if (!since1904 && day === 60) return '1900-02-29';
  const epoch = since1904 ? EPOCH_1904 : EPOCH_1900;
  const days = !since1904 && day < 60 ? day + 1 : day;
  return new Date((days - epoch) * DAY_MS).toISOString().slice(0, 10);
}

function clock(seconds: number): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** A cell that holds its date as ISO text (`t="d"`), in the form the others have. */
export function isoText(text: string): string {
  const parts = /^(\d{4}-\d\d-\d\d)?T?(?:(\d\d:\d\d)(:\d\d)?(?:\.\d*)?)?Z?$/.exec(text.trim());
  if (parts === null || text.trim() === '') return text;
  const [, date, minutes, seconds = ':00'] = parts;
  if (minutes === undefined) return date ?? text;
  return date === undefined ? minutes + seconds : `${date} ${minutes}${seconds}`;
}
