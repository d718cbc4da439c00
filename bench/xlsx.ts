/**
 * Workbooks, three ways: `xlsx --lines N --out FILE` writes the bench's orders as a workbook; `xlsx FILE`
 * reads all records of one and does nothing with them, as a yardstick; `xlsx [--lines N] [--runs N]` makes
 * one and measures that reading: seconds and peak memory of the whole process.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sheetRecords } from '../src/intake/xlsx/records.ts';
import { measure } from './measure.ts';
import { table } from './table.ts';
import { writeOrderWorkbook } from './write-workbook.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    lines: { type: 'string', default: '500000' },
    runs: { type: 'string', default: '3' },
    out: { type: 'string' },
  },
});
const lines = Number(values.lines);
const runs = Number(values.runs);
const [file] = positionals;
if (!Number.isSafeInteger(lines) || lines < 1 || !Number.isSafeInteger(runs) || runs < 1) {
  console.error('usage: xlsx FILE | xlsx [--lines N] --out FILE | xlsx [--lines N] [--runs N]');
  process.exit(2);
}

if (file !== undefined) console.log(String(await countRecords(file)));
else if (values.out !== undefined) await writeOrderWorkbook(lines, values.out);
else await measureReading();

async function countRecords(workbook: string): Promise<number> {
  let records = 0;
  for await (const batch of sheetRecords(workbook, null)) records += batch.length;
  return records;
}

async function measureReading(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'xborder-bench-'));
  try {
    const workbook = join(folder, 'orders.xlsx');
    await writeOrderWorkbook(lines, workbook);
    console.error(`${lines} lines are ${Math.round(statSync(workbook).size / 1e6)} MB of .xlsx`);
    const args = [join(import.meta.dirname, 'xlsx.js'), workbook];
    const reading = { name: 'xlsx', lines, args, writes: null, accepts: [0] };
    process.stdout.write(table(measure([reading], runs, true, (line) => console.error(line))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
