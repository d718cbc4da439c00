import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from '../measure.ts';
import { writeOrders } from '../write-orders.ts';
import { CURRENCY, readSample, type Sample } from './sample.ts';
import {
  linesOf,
  ordersIn,
  writeCopies,
  writeGb18030,
  writeKnown,
  writeNative,
  writeWaybills,
} from './write.ts';

/** Ends the name of a yardstick: the native file of the same orders, or the same file in UTF-8. */
export const YARDSTICK = ' native';

const RATES =
  'rates: { USD: "7.10", EUR: "8.20", GBP: "9.40", CAD: "5.10", AUD: "4.65", MYR: "1.6", VND: "0.00028", THB: "0.2", PHP: "0.12", SGD: "5.4", IDR: "0.00045", MXN: "0.38", CNY: "1" }';

/** What all runs of the intake share. */
export interface Setting {
  readonly program: string;
  readonly root: string;
  /** Where the input is written. */
  readonly folder: string;
  readonly lines: number;
}

/** The native file in GB18030 and in UTF-8. */
export async function encodingPair({ program, root, folder, lines }: Setting): Promise<Contestant[]> {
  const utf8 = join(folder, 'native.csv');
  const gb18030 = join(folder, 'native-gb18030.csv');
  await writeOrders(lines, utf8);
  await writeGb18030(lines, gb18030);
  const validate = (name: string, file: string): Contestant => ({
    name,
    lines,
    args: [program, 'validate', file, '--filing', join(root, 'bench/filing.yaml')],
    writes: null,
    accepts: [0, 1],
  });
  return [validate('gb18030', gb18030), validate(`gb18030${YARDSTICK}`, utf8)];
}

/** Of every sample that makes parcels: the sample many times over, and the native file of the same orders. */
export async function profilePairs(setting: Setting, only: string): Promise<Contestant[][]> {
  const { root, folder } = setting;
  const found: (readonly [string, Sample])[] = [];
  for (const file of sampleFiles(root)) {
    const sample = await readSample(file);
    if (sample === null) continue;
    const twin = found.some(([name]) => name === sample.profile);
    found.push([twin ? `${sample.profile} ${editionOf(file)}` : sample.profile, sample]);
  }
  await writeKnown(
    found.map(([, sample]) => sample),
    join(folder, 'known.csv'),
  );
  const filing = readFileSync(join(root, 'bench/filing.yaml'), 'utf8');
  writeFileSync(join(folder, 'filing.yaml'), filing.replace(/^rates:.*$/m, RATES));
  const pairs: Contestant[][] = [];
  for (const [name, sample] of found) {
    if (name.includes(only)) pairs.push(await pairOf(name, sample, setting));
  }
  return pairs;
}

function sampleFiles(root: string): string[] {
  const folder = join(root, 'tests/fixtures/orders');
  const files = readdirSync(folder).sort();
  return [join(root, 'examples/shopify/orders_export.csv'), ...files.map((file) => join(folder, file))];
}

function editionOf(file: string): string {
  return file.split('.').at(-2) ?? '';
}

async function pairOf(
  name: string,
  sample: Sample,
  { program, folder, lines }: Setting,
): Promise<Contestant[]> {
  const base = join(folder, name.replaceAll(' ', '-'));
  const known = ['--catalogue', join(folder, 'known.csv'), '--filing', join(folder, 'filing.yaml')];
  const validate = (title: string, written: number, file: string, waybills: string): Contestant => ({
    name: title,
    lines: written,
    args: [program, 'validate', file, ...known, '--waybills', waybills, '--currency', CURRENCY],
    writes: null,
    accepts: [0, 1],
  });
  const copies = `${base}.${sample.before.includes('{') || sample.before === '[' ? 'json' : 'csv'}`;
  const written = await writeCopies(sample, lines, copies);
  await writeWaybills(sample, ordersIn(sample, lines, linesOf), `${base}.waybills.csv`);
  const twin = `${base}.native.csv`;
  const writtenNative = await writeNative(sample, lines, twin);
  const count = ordersIn(sample, lines, (order) => order.lines.length);
  await writeWaybills(sample, count, `${base}.native.waybills.csv`);
  return [
    validate(name, written, copies, `${base}.waybills.csv`),
    validate(`${name}${YARDSTICK}`, writtenNative, twin, `${base}.native.waybills.csv`),
  ];
}
