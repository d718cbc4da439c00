import { formatDecimal } from '../../src/model/decimal.ts';
import { assembled, type Reading } from './assembled.ts';
import { textInput } from './text-input.ts';

/** What stands in a parcel or a line, as text; what nobody gave is left out. */
export type Plain = Readonly<Record<string, string>>;

/** What a file became. */
export interface Parcels {
  readonly profile: string;
  readonly parcels: readonly { readonly order: Plain; readonly lines: readonly Plain[] }[];
  /** Codes of assembly by order, but for those of the join. */
  readonly told: Readonly<Record<string, readonly string[]>>;
  /** Line of the file, and why its record makes no parcel. */
  readonly skipped: readonly (readonly [number, string])[];
}

/** Reads a file through real reading and assembly, in pieces of `size` characters. */
export async function readParcels(
  text: string,
  { size = text.length, ...reading }: Reading & { readonly size?: number } = {},
): Promise<Parcels> {
  const pieces = text.match(new RegExp(`[^]{1,${Math.max(size, 1)}}`, 'g')) ?? [];
  const { profile, parcels, skipped } = await assembled(textInput('orders', pieces), reading);
  const told: Record<string, string[]> = {};
  for (const { parcel, complaints } of parcels) {
    const codes = complaints.map(({ code }) => code).filter((code) => !code.startsWith('XB-JOIN'));
    if (codes.length > 0) told[parcel.orderNo] = codes;
  }
  return {
    profile,
    parcels: parcels.map(({ parcel }) => ({ order: plain(parcel), lines: parcel.lines.map(plain) })),
    told,
    skipped: skipped.map(({ line, reason }) => [line, reason]),
  };
}

/** What the filing gives, and what is no value. */
const APART: ReadonlySet<string> = new Set([
  'origin',
  'lines',
  'damaged',
  'claims',
  'number',
  'platformCode',
  'platformName',
  'logisticsCode',
  'logisticsName',
  'wrapType',
]);

function plain(values: object): Plain {
  const texts: [string, string][] = [];
  for (const [name, value] of Object.entries(values)) {
    if (APART.has(name) || value === null || value === '') continue;
    texts.push([name, typeof value === 'bigint' ? formatDecimal(value) : String(value)]);
  }
  return Object.fromEntries(texts);
}
