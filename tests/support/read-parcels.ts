import { Assembler } from '../../src/assemble/assembler.ts';
import type { Catalogue } from '../../src/intake/companions/catalogue.ts';
import { readOrders } from '../../src/intake/orders.ts';
import type { Profile } from '../../src/intake/profiles/profile.ts';
import { formatDecimal } from '../../src/model/decimal.ts';
import { filingModel } from '../../src/model/filing.ts';
import type { Line, Parcel } from '../../src/model/parcel.ts';
import { sampleFiling } from '../../src/rules/sample.ts';
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

/** How a file is read. */
export interface Reading {
  readonly asked?: Profile;
  readonly currency?: string;
  readonly catalogue?: Catalogue;
  readonly size?: number;
}

/** Reads a file through real reading and assembly, in pieces of `size` characters. */
export async function readParcels(text: string, reading: Reading = {}): Promise<Parcels> {
  const { size = text.length, asked = null, currency = '' } = reading;
  const pieces = text.match(new RegExp(`[^]{1,${Math.max(size, 1)}}`, 'g')) ?? [];
  const parcels: Parcels['parcels'][number][] = [];
  const told: Record<string, string[]> = {};
  const skipped: (readonly [number, string])[] = [];
  const companions = { filing: filingModel.parse(sampleFiling), waybills: null, currency };
  let profile = '';
  let assembler: Assembler | undefined;
  await readOrders(textInput('orders', pieces), asked, {
    begin(layout) {
      profile = layout.profile.id;
      assembler = new Assembler(
        layout,
        companions,
        reading.catalogue ?? null,
        { trimmed: 0, fullWidth: 0, apostrophes: 0 },
        {
          parcel({ parcel, complaints }) {
            parcels.push({ order: orderOf(parcel), lines: parcel.lines.map(lineOf) });
            const codes = complaints.map(({ code }) => code).filter((code) => !code.startsWith('XB-JOIN'));
            if (codes.length > 0) told[parcel.orderNo] = codes;
          },
          skipped: (row, reason) => skipped.push([row.line, reason]),
        },
      );
    },
    row: (row) => assembler?.row(row),
    tell: () => undefined,
    drained: () => null,
  });
  assembler?.end();
  return { profile, parcels, told, skipped };
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

function orderOf(parcel: Parcel): Plain {
  return plain(parcel);
}

function lineOf(line: Line): Plain {
  return plain(line);
}

function plain(values: object): Plain {
  const texts: [string, string][] = [];
  for (const [name, value] of Object.entries(values)) {
    if (APART.has(name) || value === null || value === '') continue;
    texts.push([name, typeof value === 'bigint' ? formatDecimal(value) : String(value)]);
  }
  return Object.fromEntries(texts);
}
