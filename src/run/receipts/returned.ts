import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Ledger } from '../../ledger/index.ts';
import type { Language } from '../../model/explained.ts';
import type { Catalogue } from '../../text/render.ts';
import { FilesTogether } from '../signing/together.ts';
import type { ReceiptsRead } from './read-receipts.ts';
import { refusedRows } from './refused.ts';
import { reissued } from './reissued.ts';

/** What returned papers are made from. */
export interface Returning {
  readonly ledger: Ledger;
  /** `null`: a folder named after the time. */
  readonly out: string | null;
  /** yyyyMMddHHmmss, Beijing time. */
  readonly now: string;
  readonly catalogue: Catalogue;
  readonly language: Language;
}

/** What was written. */
export interface Returned {
  readonly files: readonly string[];
  /** Orders that were refused and whose rows nobody has any more: their run's folder is gone. */
  readonly lost: readonly string[];
}

const DEFAULT_PARENT = 'xborder-out';

/**
 * Writes what the answers call for: `orders.invalid.csv`, the rows of every order that stands refused, in the columns of the
 * user's own file, and the clearance documents of the parcels that the receipts speak of, with their Release. All of it or
 * nothing; nothing where there is nothing to write. Throws `UsageError` where a file is there or cannot be written.
 */
export async function returnPapers(read: ReceiptsRead, returning: Returning): Promise<Returned> {
  const { ledger, now } = returning;
  if (read.clearances.size === 0) return { files: [], lost: [] };
  const out = returning.out ?? freeFolder(join(DEFAULT_PARENT, `receipts-${now}`));
  const files = new FilesTogether();
  try {
    const { sheets, lost } = await refusedRows(ledger, returning.catalogue, returning.language);
    for (const { name, bytes } of sheets) files.add(join(out, name), bytes);
    for (const path of read.clearances) {
      const bytes = reissued(path, ledger);
      const run = basename(join(path, '../..'));
      if (bytes !== null) files.add(join(out, 'clearance', run, basename(path)), bytes);
    }
    return { files: files.commit(), lost };
  } catch (cause) {
    files.abandon();
    throw cause;
  }
}

function freeFolder(path: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? path : `${path}.${number}`;
    if (!existsSync(name)) return name;
  }
}
