import { hash } from 'node:crypto';
import { z } from 'zod';
import type { Declarable, DeclarableLine } from '../declaration/index.ts';

/**
 * What of a parcel counts as its content: what the order, its goods and its waybill say. What the filing says (names
 * of enterprises, the flight of the day) is not the parcel's: another flight does not make another order of it.
 */
const PARCEL = [
  'waybillNo',
  'logisticsCode',
  'country',
  'port',
  'currency',
  'goodsValue',
  'freight',
  'insurance',
  'pieces',
  'wrapType',
  'grossWeight',
  'netWeight',
  'licenceNo',
  'note',
] as const satisfies readonly (keyof Declarable)[];

/** Stands only where there is a payment: ledgers are older than these. */
const PAYMENT = ['paymentNo', 'paidAt'] as const satisfies readonly (keyof Declarable)[];

const LINE = [
  'sku',
  'title',
  'nameZh',
  'hsCode',
  'model',
  'barcode',
  'itemRecordNo',
  'originCountry',
  'currency',
  'unit',
  'quantity',
  'price',
  'total',
  'unit1',
  'quantity1',
  'unit2',
  'quantity2',
  'netWeight',
] as const satisfies readonly (keyof DeclarableLine)[];

/** One thing that two versions of a parcel say differently; `line` 0: the parcel itself. */
export interface Difference {
  readonly line: number;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

const stored = z.array(z.array(z.string()));

/** The content of a parcel as the ledger keeps it, UTF-8: the parcel's texts, then those of each line. Equal parcels, equal bytes. */
export function contentOf(parcel: Declarable): Uint8Array {
  return Buffer.from(
    JSON.stringify([
      [...PARCEL, ...(PAYMENT.some((field) => parcel[field] !== '') ? PAYMENT : [])].map(
        (field) => parcel[field],
      ),
      ...parcel.lines.map((line) => LINE.map((field) => line[field])),
    ]),
  );
}

/** SHA-256 of a content, hexadecimal. */
export function hashOfContent(content: Uint8Array): string {
  return hash('sha256', content, 'hex');
}

/** What two contents say differently: the parcel first, then line by line. A line that only one has differs in its SKU. */
export function differences(before: Uint8Array, after: Uint8Array): readonly Difference[] {
  const [old = [], ...oldLines] = textsIn(before);
  const [now = [], ...newLines] = textsIn(after);
  const found = compared([...PARCEL, ...PAYMENT], old, now, 0);
  for (let index = 0; index < Math.max(oldLines.length, newLines.length); index++) {
    const was = oldLines[index];
    const is = newLines[index];
    const fields = was === undefined || is === undefined ? LINE.slice(0, 1) : LINE;
    found.push(...compared(fields, was ?? [], is ?? [], index + 1));
  }
  return found;
}

/** Gross weight of the parcel, kg. */
export function grossWeightIn(content: Uint8Array): string {
  return textsIn(content)[0]?.[PARCEL.indexOf('grossWeight')] ?? '';
}

function textsIn(content: Uint8Array): readonly (readonly string[])[] {
  return stored.parse(JSON.parse(Buffer.from(content).toString()));
}

function compared(
  fields: readonly string[],
  before: readonly string[],
  after: readonly string[],
  line: number,
): Difference[] {
  return fields
    .map((field, index) => ({ line, field, before: before[index] ?? '', after: after[index] ?? '' }))
    .filter((difference) => difference.before !== difference.after);
}
