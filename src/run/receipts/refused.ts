import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OrderLayout } from '../../intake/layout.ts';
import { type OrderHandler, readOrders } from '../../intake/orders.ts';
import { openText } from '../../intake/text.ts';
import type { Ledger, LedgerDocument } from '../../ledger/index.ts';
import type { Language } from '../../model/explained.ts';
import { ordersCsv } from '../../report/orders-csv.ts';
import type { RowNotes } from '../../report/row-notes.ts';
import type { Catalogue } from '../../text/render.ts';
import { describe } from '../../text/render.ts';
import { type OrdersText, ordersText } from '../outputs/orders-text.ts';
import { refusal } from './apply.ts';

/** One file to write. */
export interface Sheet {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The rows of every order that stands refused, by header, and the orders whose rows are no longer there. */
export interface Refused {
  readonly sheets: readonly Sheet[];
  readonly lost: readonly string[];
}

/** What an order was refused for, and the run that declared it. */
interface RefusedOrder {
  readonly order: string;
  readonly notes: RowNotes;
  found: boolean;
}

/** Finds the rows in the `orders.valid.csv` of the runs that declared them. Throws `InputError` for one that is damaged. */
export async function refusedRows(
  ledger: Ledger,
  catalogue: Catalogue,
  language: Language,
): Promise<Refused> {
  const byFolder = new Map<string, Map<string, RefusedOrder>>();
  for (const document of ledger.documentsIn('rejected')) {
    if (document.isFollowUp) continue;
    const folder = join(document.path, '../..');
    const orders = byFolder.get(folder) ?? new Map<string, RefusedOrder>();
    byFolder.set(folder, orders);
    const earlier = orders.get(document.order)?.notes;
    const notes = joined(earlier, notesOf(document, ledger, catalogue, language));
    orders.set(document.order, { order: document.order, notes, found: false });
  }
  const sheets = new Sheets();
  for (const [folder, orders] of byFolder) {
    for (const file of validOrders(folder)) await gather(file, orders, sheets);
  }
  const lost = [...byFolder.values()].flatMap((orders) =>
    [...orders.values()].filter(({ found }) => !found).map(({ order }) => order),
  );
  return { sheets: sheets.files(), lost };
}

/** The words of the last refusal. */
function notesOf(
  document: LedgerDocument,
  ledger: Ledger,
  catalogue: Catalogue,
  language: Language,
): RowNotes {
  const said = ledger.history(document).findLast(({ state }) => state === 'rejected');
  const finding = refusal(
    { answers: document.message, code: said?.code ?? '', info: said?.info ?? '' },
    document,
  );
  const { message } = describe(finding, catalogue, language);
  return { codes: finding.code, words: message };
}

function joined(earlier: RowNotes | undefined, { codes, words }: RowNotes): RowNotes {
  if (earlier === undefined) return { codes, words };
  return { codes: earlier.codes, words: `${earlier.words} | ${words}` };
}

function validOrders(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^orders\.valid(\.\d+)?\.csv$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}

async function gather(
  file: string,
  orders: ReadonlyMap<string, RefusedOrder>,
  sheets: Sheets,
): Promise<void> {
  const input = await openText(file);
  let column: number | undefined;
  let sheet: ReturnType<Sheets['of']> | null = null;
  let current = '';
  const handler: OrderHandler = {
    begin(layout) {
      column = layout.columns.get('orderNo');
      sheet = sheets.of(layout, ordersText(layout.isText ? input.encoding : null));
    },
    row(row) {
      const stated = (column === undefined ? '' : (row.cells[column] ?? '')).trim();
      // Some files print the number of an order on its first row only.
      if (stated !== '') current = stated;
      const refused = orders.get(current);
      if (refused === undefined || sheet === null) return;
      refused.found = true;
      sheet.add(sheet.csv.invalidRow(row, refused.notes));
    },
    tell: () => undefined,
    drained: () => null,
  };
  await readOrders(input, null, handler);
}

/** The sheets that are being written, one for each header. */
class Sheets {
  private readonly byHeader = new Map<
    string,
    { readonly text: OrdersText; readonly rows: string[]; readonly csv: ReturnType<typeof ordersCsv> }
  >();

  of(layout: OrderLayout, text: OrdersText) {
    const key = `${layout.delimiter}${layout.lineEnd}${text.invalidMark}${layout.headers.join('\0')}`;
    const known = this.byHeader.get(key) ?? { text, rows: [], csv: ordersCsv(layout, text) };
    this.byHeader.set(key, known);
    return { csv: known.csv, add: (row: string) => known.rows.push(row) };
  }

  files(): readonly Sheet[] {
    return [...this.byHeader.values()]
      .filter(({ rows }) => rows.length > 0)
      .map(({ text, rows, csv }, index) => {
        const whole = csv.invalidHead + rows.join('');
        return {
          name: `orders.invalid${index === 0 ? '' : `.${index + 1}`}.csv`,
          bytes: text.bytes === null ? Buffer.from(whole) : text.bytes(whole),
        };
      });
  }
}
