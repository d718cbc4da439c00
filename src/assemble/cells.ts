import { cellDefects } from '../intake/defects/cell.ts';
import type { Defect } from '../intake/defects/defect.ts';
import { type Decimal, type DecimalFault, parseDecimal } from '../model/decimal.ts';
import type { Facts } from '../model/finding.ts';
import type { Field, Row } from '../model/parcel.ts';

/** Something found wrong while a parcel is put together; `line` 0: the parcel as a whole. */
export interface Complaint {
  readonly code: string;
  readonly field: Field;
  readonly line: number;
  /** The row it is about, where it is not the row of the line. */
  readonly row: Row | null;
  readonly value: string;
  readonly facts: Facts;
}

/** Normalisations that lose nothing, counted so that a run can tell of them. */
export interface Normalised {
  trimmed: number;
  fullWidth: number;
  apostrophes: number;
}

/** Collects what goes wrong with one parcel. */
export class Complaints {
  readonly all: Complaint[] = [];
  readonly damaged = new Set<string>();

  /** The field was given, but nothing can be made of it. */
  damage(defect: Defect, field: Field, line: number, value: string): void {
    this.damaged.add(line === 0 ? field : `${line}.${field}`);
    this.add(defect.id, field, line, null, value, {});
  }

  add(code: string, field: Field, line: number, row: Row | null, value: string, facts: Facts): void {
    this.all.push({ code, field, line, row, value, facts });
  }
}

const DECIMAL_DEFECTS = {
  'not-a-number': cellDefects.notANumber,
  'scientific-notation': cellDefects.scientific,
  'too-many-digits': cellDefects.tooManyDigits,
  'too-precise': cellDefects.tooPrecise,
} as const satisfies Record<DecimalFault, Defect>;

/** An amount, or `null` for empty text; what cannot be read is told. */
export function amount(text: string, field: Field, line: number, complaints: Complaints): Decimal | null {
  if (text === '') return null;
  const value = parseDecimal(text);
  if (typeof value === 'bigint') return value;
  complaints.damage(DECIMAL_DEFECTS[value], field, line, text);
  return null;
}

/** A code, or empty text for empty text; what no table knows is told. */
export function code(
  text: string,
  lookUp: (text: string) => string,
  defect: Defect,
  field: Field,
  line: number,
  complaints: Complaints,
): string {
  if (text === '') return '';
  const found = lookUp(text);
  if (found === '') complaints.damage(defect, field, line, text);
  return found;
}

const APOSTROPHE = 39;

/** Whether a spreadsheet's apostrophe stands before a number, to keep it text: `'85003`. */
export function isGuarded(text: string): boolean {
  if (text.charCodeAt(0) !== APOSTROPHE) return false;
  const next = text.charCodeAt(1);
  return (next >= 48 && next <= 57) || next === 43;
}

/** Text without the white space around it, and without the apostrophe that a spreadsheet guards a number with. */
export function trimmed(text: string, normalised: Normalised): string {
  if (text === '') return text;
  if (isGuarded(text)) {
    normalised.apostrophes++;
    return trimmed(text.slice(1), normalised);
  }
  if (!isSpace(text.charCodeAt(0)) && !isSpace(text.charCodeAt(text.length - 1))) return text;
  normalised.trimmed++;
  return text.trim();
}

const FULL_WIDTH = /[\uff01-\uff5e\u3000]/;

/** Like `trimmed`, and with full-width digits, letters and signs made narrow: for codes, numbers and amounts. */
export function narrowed(text: string, normalised: Normalised): string {
  const plain = trimmed(text, normalised);
  if (!FULL_WIDTH.test(plain)) return plain;
  normalised.fullWidth++;
  return plain.normalize('NFKC').trim();
}

function isSpace(unit: number): boolean {
  return unit <= 32 || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff;
}
