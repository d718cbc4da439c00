import type { Ledger } from '../../ledger/index.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import { applyReceipt, type Counts, type Reading } from './apply.ts';
import { receiptDefects } from './problems.ts';
import { MOST, type RawReceipt } from './sources.ts';

/** What became of receipts. */
export interface ReceiptsRead extends Counts {
  /** Files, and those of them that had been read before. */
  readonly files: number;
  readonly known: number;
  readonly findings: readonly Finding[];
  /** Findings that are not among them any more: of the most frequent kinds only so many are kept. */
  readonly more: number;
  readonly counted: Readonly<Record<Severity, number>>;
  /** The clearance documents of the parcels that were spoken of, absolute. */
  readonly clearances: ReadonlySet<string>;
}

/** Receipts that are kept before the first of them is read; each step is one commit. */
const TOGETHER = 500;
/** Findings that are kept. */
const KEPT = 10_000;

/**
 * Reads receipts into the ledger: kept as they came first, then read, so that none is lost when the process is killed
 * in between; whoever comes next reads what was only kept. Throws `InputError` for a file or a ledger that cannot be used.
 */
export async function readReceipts(
  receipts: AsyncIterable<RawReceipt>,
  ledger: Ledger,
  now: string,
): Promise<ReceiptsRead> {
  const findings: Finding[] = [];
  const counted = { error: 0, warning: 0, notice: 0 };
  const clearances = new Set<string>();
  const counts: Counts = { said: 0, moved: 0, noted: 0, repeated: 0, unknown: 0 };
  const tell = (finding: Finding) => {
    counted[finding.severity]++;
    if (findings.length < KEPT) findings.push(finding);
  };
  const reading: Reading = {
    ledger,
    now,
    counts,
    tell,
    spokenOf: ({ clearance }) => clearances.add(clearance),
  };
  let files = 0;
  let known = 0;
  let waiting: RawReceipt[] = [];
  readUnread(ledger, reading);
  const handOver = () => {
    known += keep(waiting, ledger, now, reading);
    waiting = [];
  };
  for await (const receipt of receipts) {
    files++;
    if (receipt.bytes === null) tell(tooLarge(receipt.source));
    else waiting.push(receipt);
    if (waiting.length >= TOGETHER) handOver();
  }
  handOver();
  const more = counted.error + counted.warning + counted.notice - findings.length;
  return { ...counts, files, known, findings, more, counted, clearances };
}

/** Keeps receipts, then reads them; how many were kept before. */
function keep(receipts: readonly RawReceipt[], ledger: Ledger, now: string, reading: Reading): number {
  const kept = ledger.transaction(() =>
    receipts.map(({ source, bytes }) => ({
      ...ledger.storeReceipt({ source, bytes: bytes ?? new Uint8Array(), at: now }),
      source,
      bytes: bytes ?? new Uint8Array(),
    })),
  );
  ledger.transaction(() => {
    for (const { id, source, bytes } of kept)
      applyReceipt({ id, sha256: '', source, bytes, at: now }, reading);
  });
  return kept.filter(({ repeated }) => repeated).length;
}

function readUnread(ledger: Ledger, reading: Reading): void {
  for (let receipt = ledger.unreadReceipt(); receipt !== null; receipt = ledger.unreadReceipt()) {
    const unread = receipt;
    ledger.transaction(() => applyReceipt(unread, reading));
  }
}

function tooLarge(file: string): Finding {
  const { id, severity } = receiptDefects.unreadable;
  const most = MOST >> 20;
  const facts = {
    zh: `超过 ${most} MB；回执没有这么大`,
    en: `more than ${most} MB; no receipt is that large`,
  };
  return {
    code: id,
    severity,
    at: { file, line: 0, column: 0, record: 0, field: '' },
    order: '',
    value: '',
    facts,
  };
}
