import { resolve } from 'node:path';
import type { DocumentState, HistoryEntry, Ledger, LedgerDocument, LedgerRun } from '../../ledger/index.ts';

/** What `status` is asked about. */
export type Asked =
  | { readonly kind: 'all' }
  /** An order number, a waybill number, the number of a run or its folder: whatever of these it is. */
  | { readonly kind: 'one'; readonly text: string };

/** A document with what was said of it. */
export interface Standing extends LedgerDocument {
  readonly history: readonly HistoryEntry[];
}

/** Documents counted, all and by state. */
export type Totals = Readonly<Record<'documents' | DocumentState, number>>;

/**
 * Where documents stand, in the order in which they were declared; earlier versions of a document that was changed
 * only with `all`. The totals are whole once the documents have been read.
 */
export function statusOf(
  ledger: Ledger,
  asked: Asked,
  all: boolean,
): { readonly documents: Iterable<Standing>; readonly totals: () => Totals } {
  const counts = nothing();
  return { documents: standings(), totals: () => counts };

  function* standings(): Generator<Standing> {
    for (const document of documentsOf(ledger, asked)) {
      if (!all && !document.current) continue;
      counts.documents++;
      counts[document.state]++;
      // Not a copy: that would ask for what only exports need.
      yield Object.assign(document, { history: ledger.history(document) });
    }
  }
}

function documentsOf(ledger: Ledger, asked: Asked): Iterable<LedgerDocument> {
  if (asked.kind === 'all') return ledger.documents();
  const { text } = asked;
  for (const filter of [{ order: text }, { waybill: text }]) {
    const found = [...ledger.documents(filter)];
    if (found.length > 0) return found;
  }
  const run = ledger.runs().find((each) => isRun(each, text));
  return run === undefined ? [] : ledger.documents({ run: run.id });
}

function isRun({ id, folder }: LedgerRun, text: string): boolean {
  return String(id) === text || folder === resolve(text);
}

function nothing(): Record<keyof Totals, number> {
  return {
    documents: 0,
    drafted: 0,
    declared: 0,
    accepted: 0,
    underReview: 0,
    underInspection: 0,
    suspended: 0,
    released: 0,
    departed: 0,
    rejected: 0,
    cancelled: 0,
  };
}
