import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Assembled } from '../../../src/assemble/parcel.ts';
import { type Catalogue, readCatalogue } from '../../../src/intake/companions/catalogue.ts';
import { profileNamed } from '../../../src/intake/profiles/index.ts';
import type { TextInput } from '../../../src/intake/text.ts';
import { formatDecimal } from '../../../src/model/decimal.ts';
import { type Reading as AssembledReading, assembled } from '../../support/assembled.ts';
import { textInput } from '../../support/text-input.ts';

/** Fields that are there, as text. */
type Said = Readonly<Record<string, string>>;

/** A parcel as a test asserts it: what the file said, without what the filing added. */
export interface ReadParcel {
  readonly lines: readonly Said[];
  readonly told: readonly string[];
  readonly [field: string]: string | readonly Said[] | readonly string[];
}

/** What comes of an order file: the whole result. */
export interface Reading {
  readonly profile: string;
  readonly parcels: readonly ReadParcel[];
  /** Record by record, why it makes no line. */
  readonly skipped: readonly string[];
  /** Findings about the file. */
  readonly findings: readonly string[];
}

/** The sample of that name in tests/fixtures/orders. */
export function sample(name: string): string {
  return readFileSync(new URL(`../../fixtures/orders/${name}`, import.meta.url), 'utf8');
}

/** Reads and assembles an order file, without waybills; what is missing of them and of the catalogue is not told. */
export async function read(
  input: string | TextInput,
  { profile, ...reading }: Omit<AssembledReading, 'asked'> & { readonly profile?: string } = {},
): Promise<Reading> {
  const file = typeof input === 'string' ? textInput('orders.csv', [input]) : input;
  const read = await assembled(file, { ...reading, asked: profileNamed(profile ?? '') ?? null });
  return {
    profile: read.profile,
    parcels: read.parcels.map(readParcel),
    skipped: read.skipped.map(({ record, reason }) => `${record} ${reason}`),
    findings: read.findings.map(({ code, value }) => `${code} ${value}`),
  };
}

/** Does something with a catalogue of that text. */
export async function withCatalogue<T>(text: string, use: (catalogue: Catalogue) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'xborder-catalogue-'));
  try {
    const file = join(folder, 'catalogue.csv');
    writeFileSync(file, text);
    const catalogue = await readCatalogue(file);
    const used = await use(catalogue);
    catalogue.close();
    return used;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const OF_THE_FILING = new Set([
  'platformCode',
  'platformName',
  'logisticsCode',
  'logisticsName',
  'wrapType',
  'number',
]);

function readParcel({ parcel, complaints }: Assembled): ReadParcel {
  const lines = parcel.lines.map(said);
  const told = complaints
    .filter(({ code }) => !code.startsWith('XB-JOIN'))
    .map(({ code, field, line, value }) => `${code} ${line === 0 ? '' : `${line}.`}${field} ${value}`.trim());
  return { ...said(parcel), lines, told };
}

function said(of: object): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [field, value] of Object.entries(of)) {
    const text = typeof value === 'bigint' ? formatDecimal(value) : value;
    if (typeof text === 'string' && text !== '' && !OF_THE_FILING.has(field)) found[field] = text;
  }
  return found;
}
