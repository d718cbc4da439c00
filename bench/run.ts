/**
 * `npm run bench`: makes its own input and measures, in one run, csv-parse alone, the script anyone would
 * write, and `xborder declare`. `--of intake`: every profile and GB18030 beside their yardsticks, a workbook,
 * the join with a large catalogue. `--of signing`: a signature by each kind of key. `--of conversation`: more messages,
 * the ledger, receipts. `--of page`: the page of 100,000 parcels, in Chromium. Progress on stderr, the table or
 * `--format json` on stdout.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { conversationTable, measureConversation } from './conversation/index.ts';
import { measureIntake } from './intake/index.ts';
import { intakeTable } from './intake/table.ts';
import { type Contestant, measure, type Row } from './measure.ts';
import { measurePage, pageTable } from './page.ts';
import { measureSigning, signingTable } from './signing/index.ts';
import { table } from './table.ts';
import { writeOrders } from './write-orders.ts';

const DEFAULT_SIZES = [100_000, 1_000_000];
const START_RUNS = 15;
const SMALL = 200;
const INTAKE_LINES = 100_000;
const CONVERSATION_LINES = 50_000;
const INTAKE_SIZES = { workbook: 500_000, products: 1_000_000 };
const ROOT = join(import.meta.dirname, '..');
const XBORDER = join(ROOT, 'bin/xborder.js');

const { values } = parseArgs({
  options: {
    of: { type: 'string', default: 'whole' },
    only: { type: 'string', default: '' },
    without: { type: 'string', default: '' },
    lines: { type: 'string' },
    runs: { type: 'string', default: '3' },
    format: { type: 'string', default: 'table' },
  },
});
const ofIntake = values.of === 'intake';
const ofConversation = values.of === 'conversation';
const defaultSizes = ofIntake ? [INTAKE_LINES] : ofConversation ? [CONVERSATION_LINES] : DEFAULT_SIZES;
const sizes = values.lines === undefined ? defaultSizes : values.lines.split(',').map(Number);
const runs = Number(values.runs);
const wrong =
  sizes.some((lines) => !Number.isSafeInteger(lines) || lines < 1) || !Number.isSafeInteger(runs) || runs < 3;
if (
  wrong ||
  !['table', 'json'].includes(values.format) ||
  !['whole', 'intake', 'signing', 'conversation', 'page'].includes(values.of)
) {
  console.error(
    'usage: npm run bench -- [--of whole|intake|signing|conversation|page] [--only NAME] [--lines N[,N…]] [--runs N (3 or more)] [--format table|json]',
  );
  process.exit(2);
}

const tell = (line: string): void => console.error(line);
if (values.of === 'signing') {
  const rows = await measureSigning(ROOT);
  process.stdout.write(
    values.format === 'json' ? `${JSON.stringify({ rows }, null, 2)}\n` : signingTable(rows),
  );
  process.exit(0);
}
const folder = mkdtempSync(join(tmpdir(), 'xborder-bench-'));
try {
  process.stdout.write(await (values.of === 'page' ? page() : jobs()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function jobs(): Promise<string> {
  const [rows, text] = await measured();
  return values.format === 'json' ? `${JSON.stringify({ rows }, null, 2)}\n` : text;
}

async function measured(): Promise<readonly [Row[], string]> {
  if (ofConversation) {
    const rows = await conversation();
    return [rows, conversationTable(rows)];
  }
  const rows = ofIntake ? await intake() : await wholeJob();
  return [rows, ofIntake ? intakeTable(rows) : table(rows)];
}

async function conversation(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const lines of sizes) {
    const setting = { program: XBORDER, root: ROOT, folder: mkdtempSync(join(folder, 'c-')), lines };
    rows.push(...(await measureConversation(setting, runs, tell)));
  }
  return rows;
}

async function page(): Promise<string> {
  const setting = { program: XBORDER, without: values.without, root: ROOT, folder };
  const figures = await measurePage(setting, runs, tell);
  return values.format === 'json' ? `${JSON.stringify(figures, null, 2)}\n` : pageTable(figures);
}

async function wholeJob(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const lines of sizes) {
    const file = join(folder, `orders-${lines}.csv`);
    tell(`writing ${lines.toLocaleString('en')} lines`);
    await writeOrders(lines, file);
    rows.push(...measure(whole(lines, file), runs, true, tell));
    rmSync(file);
  }
  const small = join(folder, 'orders-small.csv');
  await writeOrders(SMALL, small);
  rows.push(...measure(startUp(small), Math.max(runs, START_RUNS), false, () => {}));
  return rows;
}

async function intake(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const lines of sizes) {
    const setting = { program: XBORDER, root: ROOT, folder, lines };
    rows.push(...(await measureIntake(setting, INTAKE_SIZES, values.only, runs, tell)));
  }
  return rows;
}

/** The whole job on one file. An exit of 1 is xborder's word for findings, of which the input has some. */
function whole(lines: number, file: string): Contestant[] {
  const program = (name: string): string => join(import.meta.dirname, `${name}.js`);
  const out = join(folder, 'out');
  const rest = [file, '--filing', join(ROOT, 'bench/filing.yaml'), '--quiet'];
  const validate = [XBORDER, 'validate', ...rest];
  const job = [XBORDER, 'declare', ...rest];
  const declare = [...job, '--out', out, '--no-ledger'];
  const remembering = join(folder, 'remembering');
  return [
    { name: 'csv-parse', lines, args: [program('csv-parse'), file], writes: null, accepts: [0] },
    { name: 'naive', lines, args: [program('naive'), file, out], writes: out, accepts: [0] },
    { name: 'validate', lines, args: validate, writes: null, accepts: [0, 1] },
    { name: 'declare', lines, args: declare, writes: out, accepts: [0, 1] },
    { name: 'declare-jobs-2', lines, args: [...declare, '--jobs', '2'], writes: out, accepts: [0, 1] },
    {
      name: 'declare-ledger',
      lines,
      args: [...job, '--out', join(remembering, 'out'), '--ledger', join(remembering, 'ledger.db')],
      writes: remembering,
      accepts: [0, 1],
    },
    {
      name: 'declare-verify-all',
      lines,
      args: [...declare, '--verify', 'all'],
      writes: out,
      accepts: [0, 1],
    },
  ];
}

/** What a start costs, beside a bare node, and a run that is little more than a start. */
function startUp(small: string): Contestant[] {
  const out = join(folder, 'out');
  const job = [small, '--filing', join(ROOT, 'bench/filing.yaml'), '--quiet'];
  const declare = [XBORDER, 'declare', ...job, '--out', out, '--no-ledger'];
  return [
    {
      name: `validate-${SMALL}`,
      lines: 0,
      args: [XBORDER, 'validate', ...job],
      writes: null,
      accepts: [0, 1],
    },
    { name: `declare-${SMALL}`, lines: 0, args: declare, writes: out, accepts: [0, 1] },
    { name: 'version', lines: 0, args: [XBORDER, '--version'], writes: null, accepts: [0] },
    { name: 'node', lines: 0, args: ['-e', '0'], writes: null, accepts: [0] },
  ];
}
