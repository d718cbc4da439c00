import type { ByteGatherer } from '../../model/bytes.ts';
import { escapeText } from './escape.ts';
import type { FieldType } from './types.ts';

const NUMBER_DIGITS = 19;
const FRACTION_DIGITS = 5;
const MINUS = 45;
const POINT = 46;

/** What is wrong with a value under its type, in a few words; `null`: nothing. */
export function problemWith(value: string, type: FieldType): string | null {
  switch (type.kind) {
    case 'text':
      return hasLength(value, type.min, type.max) ? null : `is not of ${type.min} to ${type.max} characters`;
    case 'digits':
      return value.length === type.length && isDigits(value) ? null : `is not of ${type.length} digits`;
    case 'exact':
      return value.length === type.length ? null : `is not of ${type.length} characters`;
    case 'decimal':
      return isDecimal(value) ? null : 'is no decimal of 19 digits';
    case 'integer':
      return value.length <= type.digits && isDigits(value)
        ? null
        : `is no whole number of ${type.digits} digits`;
    case 'boolean':
      return value === 'true' || value === 'false' ? null : 'is neither true nor false';
    case 'code':
      return Object.hasOwn(type.codes, value) ? null : 'is not in its code list';
  }
}

/** Adds a value that has been checked, as it stands in an element: free text is escaped, the rest needs no escaping. */
export function addValue(into: ByteGatherer, value: string, type: FieldType): void {
  if (type.kind !== 'text' && type.kind !== 'exact') into.add(value);
  else if (!into.addPlain(value, PLAIN)) into.add(escapeText(value));
}

/** ASCII characters that stand in an element as they are. */
const PLAIN = new Uint8Array(128).fill(1, 32, 127);
PLAIN[9] = 1;
PLAIN[10] = 1;
for (const special of '&<>') PLAIN[special.charCodeAt(0)] = 0;

/** Characters are code points: a rare Chinese character outside the basic plane counts once. */
function hasLength(value: string, min: number, max: number): boolean {
  if (value.length <= max && value.length >= 2 * min) return true;
  if (value.length > 2 * max) return false;
  const { length } = Array.from(value);
  return length >= min && length <= max;
}

function isDigits(value: string): boolean {
  for (let at = 0; at < value.length; at++) if (!isDigit(value.charCodeAt(at))) return false;
  return value !== '';
}

/** Sign, digits, point and up to five digits; nineteen digits in all. */
function isDecimal(value: string): boolean {
  const start = value.charCodeAt(0) === MINUS ? 1 : 0;
  let point = -1;
  for (let at = start; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (unit === POINT && point < 0 && at > start) point = at;
    else if (!isDigit(unit)) return false;
  }
  const fraction = point < 0 ? 0 : value.length - point - 1;
  const digits = value.length - start - (point < 0 ? 0 : 1);
  return digits > 0 && digits <= NUMBER_DIGITS && fraction <= FRACTION_DIGITS && (point < 0 || fraction > 0);
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
