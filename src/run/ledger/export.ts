import type { Ledger, LedgerDocument } from '../../ledger/index.ts';
import { CSV_MARK, csvRow, guardFormula } from '../../report/csv.ts';

const COLUMNS = [
  'message',
  'platform',
  'order',
  'waybill',
  'guid',
  'copNo',
  'appType',
  'current',
  'state',
  'since',
  'declaredAt',
  'preNo',
  'invtNo',
  'run',
  'path',
  'contentHash',
] as const satisfies readonly (keyof LedgerDocument)[];

/** What an export writes to. */
export type Sink = (text: string) => void;

/** Characters handed over at a time. */
const BLOCK = 1 << 16;

/** Writes every document of a ledger, oldest first; how many there were. */
export function exportLedger(ledger: Ledger, format: 'csv' | 'ndjson', sink: Sink): number {
  let documents = 0;
  let text = format === 'csv' ? `${CSV_MARK}${csvRow(COLUMNS, ',')}\n` : '';
  for (const document of ledger.documents()) {
    documents++;
    text += format === 'csv' ? csvLine(document) : jsonLine(document);
    if (text.length < BLOCK) continue;
    sink(text);
    text = '';
  }
  sink(text);
  return documents;
}

function csvLine(document: LedgerDocument): string {
  return `${csvRow(
    COLUMNS.map((column) => guardFormula(String(document[column]))),
    ',',
  )}\n`;
}

function jsonLine(document: LedgerDocument): string {
  return `${JSON.stringify(Object.fromEntries(COLUMNS.map((column) => [column, document[column]])))}\n`;
}
