import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Contestant, measure, type Row } from '../measure.ts';
import { align } from '../table.ts';
import { writeOrders } from '../write-orders.ts';
import { writeReceipts } from './write-receipts.ts';

/** What the rows are measured with. */
export interface ConversationSetting {
  /** The program. */
  readonly program: string;
  readonly root: string;
  readonly folder: string;
  readonly lines: number;
}

/** Codes that customs sends of each inventory of the bench. */
const CODES = ['120', '399', '800', '899'] as const;

/**
 * The conversation with customs: two messages of each parcel and four, without a ledger and with one, and the receipts of the
 * inventories (four each) read into a ledger that knows them.
 */
export async function measureConversation(
  { program, root, folder, lines }: ConversationSetting,
  runs: number,
  tell: (line: string) => void,
): Promise<Row[]> {
  tell(`writing ${lines.toLocaleString('en')} lines`);
  const plain = join(folder, 'plain.csv');
  const orders = join(folder, 'orders.csv');
  await writeOrders(lines, plain);
  await withPaidAt(plain, orders);
  const filing = join(folder, 'filing.yaml');
  const filed = readFileSync(join(root, 'bench/filing.yaml'), 'utf8');
  writeFileSync(filing, `${filed}\npayment:\n  name: 现金支付\n`);
  const out = join(folder, 'out');
  const ledger = join(folder, 'ledger.db');
  const declare = [program, 'declare', orders, '--filing', filing, '--quiet'];
  const messages = (numbers: string) => [...declare, '--out', join(out, 'papers'), '--messages', numbers];
  const contestant = (name: string, args: readonly string[]): Contestant => {
    mkdirSync(out, { recursive: true });
    return { name, lines, args, writes: out, accepts: [0, 1] };
  };
  const rows = measure(
    [
      contestant('declare 303,603', [...messages('303,603'), '--no-ledger']),
      contestant('declare 303,505,603', [...messages('303,505,603'), '--no-ledger']),
      contestant('declare 303,403,505,603', [...messages('303,403,505,603'), '--no-ledger']),
      contestant('declare 303,603 ledger', [...messages('303,603'), '--ledger', join(out, 'l.db')]),
    ],
    runs,
    true,
    tell,
  );
  spawnSync(process.execPath, [
    ...declare,
    ...['--messages', '603', '--out', join(folder, 'declared'), '--ledger', ledger],
    ...['--clock', '20261102100000'],
  ]);
  const inbox = join(folder, 'inbox');
  const count = writeReceipts(program, ledger, inbox, CODES);
  const receive = join(root, '.bench/receive.js');
  const received = measure(
    [{ ...contestant('receipts', [receive, program, ledger, inbox, out]), lines: count, accepts: [0] }],
    runs,
    true,
    tell,
  );
  return [...rows, ...received];
}

/** The rows beside what they are measured by. */
export function conversationTable(rows: readonly Row[]): string {
  const yardstick = rows[0]?.cpuSeconds ?? 1;
  const cells = rows.map(({ name, lines, seconds, cpuSeconds, peakMb }) => [
    name,
    lines.toLocaleString('en'),
    seconds.toFixed(2),
    cpuSeconds.toFixed(2),
    name.startsWith('declare') ? (cpuSeconds / yardstick).toFixed(2) : '',
    peakMb.toFixed(0),
  ]);
  return align([['', 'lines or receipts', 'seconds', 'processor s', 'of the first', 'MB'], ...cells]);
}

/** The same orders with the time of their payment in a last column. */
async function withPaidAt(from: string, to: string): Promise<void> {
  const written = createWriteStream(to);
  let isHeader = true;
  for await (const line of createInterface({ input: createReadStream(from) })) {
    if (!written.write(`${line},${isHeader ? 'paid_at' : '2026-11-01 09:12:40'}\n`))
      await new Promise<void>((resolve) => written.once('drain', () => resolve()));
    isHeader = false;
  }
  await new Promise<void>((resolve) => written.end(() => resolve()));
}
