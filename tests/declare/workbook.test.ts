import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT, xborder } from '../support/cli.ts';
import { workbook } from '../support/workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'xborder-workbook-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const EXAMPLE = join(ROOT, 'examples/shopify');

function declare(files: Readonly<Record<'orders' | 'catalogue' | 'waybills', string>>, out: string): void {
  const ended = xborder(
    ...['declare', files.orders, '--catalogue', files.catalogue, '--waybills', files.waybills],
    ...['--filing', join(ROOT, 'examples/filing.yaml'), '--out', out, '--clock', '20261123101500', '--quiet'],
  );
  expect(ended).toEqual({ status: 1, stdout: '', stderr: '' });
}

/** A CSV file of the example as a workbook of texts, as an export writes it. */
function asWorkbook(name: string): string {
  const rows: string[][] = parse(readFileSync(join(EXAMPLE, `${name}.csv`)), { bom: true });
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, workbook({ rows }));
  return file;
}

function cells(out: string, name: string): string[][] {
  return parse(readFileSync(join(out, name)), { bom: true });
}

describe('declare on workbooks', () => {
  const fromText = join(folder, 'text');
  const fromSheets = join(folder, 'sheets');

  it('comes to the same parcels, rows and messages as on the same tables as text', () => {
    declare(
      {
        orders: join(EXAMPLE, 'orders_export.csv'),
        catalogue: join(EXAMPLE, 'catalogue.csv'),
        waybills: join(EXAMPLE, 'waybills.csv'),
      },
      fromText,
    );
    declare(
      {
        orders: asWorkbook('orders_export'),
        catalogue: asWorkbook('catalogue'),
        waybills: asWorkbook('waybills'),
      },
      fromSheets,
    );
    expect(cells(fromSheets, 'green-lane.csv')).toEqual(cells(fromText, 'green-lane.csv'));
    expect(cells(fromSheets, 'orders.valid.csv')).toEqual(cells(fromText, 'orders.valid.csv'));
    for (const name of ['declarations/ceb603-00001.xml', 'clearance/clearance-00001.xml']) {
      expect(readFileSync(join(fromSheets, name), 'utf8')).toBe(readFileSync(join(fromText, name), 'utf8'));
    }
  }, 30_000);

  it('points at a cell by its row and its column', () => {
    const [head = [], ...found] = cells(fromSheets, 'findings.csv');
    const at = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
    const quantity = found.find((row) => at(row, 'code') === 'XB-CELL-002');
    expect(quantity?.slice(2, 9).map((cell) => cell.replace(folder, ''))).toEqual([
      '/orders_export.xlsx',
      '129',
      '17',
      '128',
      '1073',
      'Lineitem quantity',
      '1E2',
    ]);
  });

  it('reads the sheet that is named, and says which there are', () => {
    const file = asWorkbook('orders_export');
    const filing = join(ROOT, 'examples/filing.yaml');
    const ended = xborder('validate', file, '--filing', filing, '--sheet', 'Returns');
    expect({ ...ended, stderr: ended.stderr.replace(folder, '') }).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error: /orders_export.xlsx: the workbook has no sheet “Returns”; it has “Orders”\n',
    });
  });
});
