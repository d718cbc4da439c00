import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headerKey } from '../../src/intake/header-key.ts';
import { tableProfiles } from '../../src/intake/profiles/index.ts';
import type { Profile } from '../../src/intake/profiles/profile.ts';
import { madeOf, namesOf } from '../../src/intake/profiles/recipe.ts';
import { runOrders } from '../../src/run/run-orders.ts';

const FIXTURES = 'tests/fixtures/orders';

/** What Excel saves of 123457000000000. */
const REWRITTEN = '1.23457E+14';

/** What is told of a cell that a spreadsheet has rewritten. */
const TOLD = {
  orderNo: 'XB-CELL-020',
  waybillNo: 'XB-CELL-020',
  consigneePhone: 'XB-CONS-002',
} as const;
const FIELDS = ['orderNo', 'waybillNo', 'consigneePhone'] as const satisfies readonly (keyof typeof TOLD)[];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-damage-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function samplesOf(id: string): readonly string[] {
  if (id === 'native') return ['examples/native/orders.csv'];
  if (id === 'shopify.orders') return ['examples/shopify/orders_export.csv'];
  return readdirSync(FIXTURES)
    .filter((name) => name.startsWith(`${id}.`) && /\.(?:csv|txt)$/.test(name))
    .map((name) => join(FIXTURES, name));
}

/** The keys of the columns that a field is read from. */
function columnsOf({ fields }: Profile, field: keyof typeof TOLD): readonly string[] {
  const recipe = fields[field];
  return recipe === undefined ? [] : madeOf(recipe).columns.flatMap(namesOf).map(headerKey);
}

/** The sample with the first filled cell of those columns rewritten; `null` where it has none. */
function damaged(file: string, columns: readonly string[]): string | null {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const delimiter = ['\t', ';', ','].find((each) => (text.split('\n')[0] ?? '').includes(each)) ?? ',';
  const quote = delimiter === '\t' ? null : '"';
  const records: string[][] = parse(text, { delimiter, quote, relax_column_count: true });
  const header = records.findIndex((cells) => cells.some((cell) => columns.includes(headerKey(cell))));
  const keys = (records[header] ?? []).map(headerKey);
  const at = columns.map((column) => keys.indexOf(column)).find((index) => index !== -1) ?? -1;
  // A number with words before it (`Carrier:123`) is text to a spreadsheet.
  const cells = records.slice(header + 1).find((row) => /^[^:]*\d[^:]*$/.test(row[at] ?? ''));
  if (cells === undefined) return null;
  const before = cells[at];
  for (const row of records) if (row[at] === before) row[at] = REWRITTEN;
  const written = (cell: string): string => (quote === null ? cell : `"${cell.replaceAll('"', '""')}"`);
  return records.map((row) => `${row.map(written).join(delimiter)}\n`).join('');
}

async function findingsOf(text: string, profile: string): Promise<readonly Record<string, string>[]> {
  const out = join(folder, 'out');
  const orders = join(folder, 'orders.csv');
  rmSync(out, { recursive: true, force: true });
  writeFileSync(orders, text);
  const none = { catalogue: undefined, waybills: undefined, rates: undefined, goods: undefined };
  await runOrders({
    command: 'declare',
    taken: new Map(),
    files: [orders],
    named: { filing: 'examples/filing.yaml', ...none },
    profile,
    currency: 'USD',
    reading: { encoding: null, sheet: null },
    out,
    moment: { day: '2026-11-23', time: '20261123100000' },
    language: 'en',
    messages: null,
    verify: 'none',
    signing: null,
    personal: 'shown',
    ledger: null,
    config: null,
    formats: null,
    jobs: 1,
    shardSize: null,
    journal: null,
    workIn: null,
    stopped: () => null,
    onProgress: () => undefined,
  });
  return parse(readFileSync(join(out, 'findings.csv')), { columns: true, bom: true });
}

const cases = tableProfiles.flatMap((profile) =>
  samplesOf(profile.id).flatMap((file) =>
    FIELDS.flatMap((field) => {
      const columns = columnsOf(profile, field);
      const text = damaged(file, columns);
      return text === null ? [] : [{ profile: profile.id, file, field, columns, text }];
    }),
  ),
);

describe('a cell that a spreadsheet has rewritten', () => {
  it('is looked for in every profile with such a column', () => {
    const tried = new Set(cases.map(({ profile }) => profile));
    expect(tableProfiles.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
  });

  it.each(cases)('is named: $field of $file', async ({ profile, field, columns, text }) => {
    const told = (await findingsOf(text, profile)).filter(
      (finding) => finding['code'] === TOLD[field] && columns.includes(headerKey(finding['field'] ?? '')),
    );
    expect(new Set(told.map(({ value }) => value))).toEqual(new Set([REWRITTEN]));
  });
});
