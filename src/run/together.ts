import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type sqlite from 'node-sqlite3-wasm';
import { z } from 'zod';
import { orderOf } from '../assemble/assembler.ts';
import { fileDefects } from '../intake/defects/file.ts';
import type { OrderLayout } from '../intake/layout.ts';
import type { OrderHandler } from '../intake/orders.ts';
import type { Row } from '../model/parcel.ts';

/** Records written before the file system is asked to pause, and handed on before the outputs are. */
const BATCH = 1000;

/** Loaded where it is needed: few files have orders that stand apart, and its start costs as much as a small run. */
function loadSqlite(): typeof sqlite {
  return createRequire(import.meta.url)('node-sqlite3-wasm');
}

const storedRow = z.object({
  cells: z.array(z.string()),
  line: z.number(),
  record: z.number(),
  raw: z.string(),
  fault: z
    .object({
      code: z.string(),
      line: z.number(),
      column: z.number(),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
  places: z.union([z.array(z.number()), z.literal('by-cell')]).nullable(),
});

/**
 * Brings the records of each order together: takes a whole file into a table on disk, then hands it on
 * order by order, in the order in which they first appear. Needs no more memory for a long file than for a
 * short one. `close` removes the table.
 */
export class OrdersTogether implements OrderHandler {
  private readonly handler: OrderHandler;
  private readonly folder: string;
  private readonly database: InstanceType<typeof sqlite.Database>;
  private readonly insert: ReturnType<InstanceType<typeof sqlite.Database>['prepare']>;
  private orderFor: (record: Row) => string | null = () => null;
  private file = '';

  constructor(handler: OrderHandler) {
    this.handler = handler;
    this.folder = mkdtempSync(join(tmpdir(), 'xborder-'));
    this.database = new (loadSqlite().Database)(join(this.folder, 'orders.db'));
    this.database.exec('PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-32000');
    this.database.exec('CREATE TABLE record (number INTEGER PRIMARY KEY, order_no TEXT, row TEXT)');
    this.database.exec('BEGIN');
    this.insert = this.database.prepare('INSERT INTO record VALUES (?, ?, ?)');
  }

  begin(layout: OrderLayout): void {
    this.orderFor = orderOf(layout);
    this.file = layout.file;
    this.handler.begin(layout);
  }

  row(row: Row): void {
    const { cells, line, record, raw, fault, places } = row;
    const text = JSON.stringify({ cells, line, record, raw, fault, places });
    this.insert.run([record, this.orderFor(row), text]);
  }

  tell(finding: Parameters<OrderHandler['tell']>[0]): void {
    this.handler.tell(finding);
  }

  drained(): null {
    return null;
  }

  /** Hands every record on, order by order. */
  async handOn(): Promise<void> {
    this.insert.finalize();
    this.database.exec('COMMIT');
    this.handler.tell({
      code: fileDefects.broughtTogether.id,
      severity: fileDefects.broughtTogether.severity,
      at: { file: this.file, line: 1, column: 0, record: 0, field: '' },
      order: '',
      value: '',
      facts: { file: this.file },
    });
    this.database.exec(`
      CREATE TABLE first AS SELECT order_no, min(number) AS place FROM record WHERE order_no IS NOT NULL GROUP BY order_no;
      CREATE UNIQUE INDEX first_order ON first (order_no)`);
    const select = this.database.prepare(`
      SELECT row FROM record LEFT JOIN first ON first.order_no = record.order_no
      ORDER BY coalesce(first.place, record.number), record.number`);
    let handed = 0;
    try {
      for (const { row } of select.iterate()) {
        const stored = storedRow.parse(JSON.parse(String(row)));
        this.handler.row({ ...stored, source: null, shownAt: null });
        handed++;
        const wait = handed % BATCH === 0 ? this.handler.drained() : null;
        if (wait !== null) await wait;
      }
    } finally {
      select.finalize();
    }
  }

  /** Removes the table. */
  close(): void {
    if (this.database.isOpen) this.database.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
