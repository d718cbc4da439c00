import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { endJournal, type Journal, proveFiles, readJournal } from './journal.ts';
import { useLedger } from './ledger/use.ts';
import { giveNames, RUN_FILE, sha256Of } from './output-folder.ts';

/**
 * Settles what a run that was cut short has left in a folder: one that had written everything is finished here, and
 * `null` is returned. Of any other the journal is returned, for its command to be given again: the files it reads are
 * what they were. Throws `UsageError` and `InputError`.
 */
export async function settled(folder: string): Promise<Journal | null> {
  const journal = readJournal(folder);
  // Opening a ledger finishes the run whose claims count in it.
  if (journal.ledger !== null && existsSync(journal.ledger))
    await useLedger({ file: journal.ledger, create: false }, () => undefined);
  const { names } = journal;
  if (names !== null) giveNames(names);
  const place = names?.folder ?? folder;
  const run = sha256Of(join(place, RUN_FILE));
  if (!existsSync(folder) || (run !== null && run !== journal.earlier)) {
    endJournal(place);
    return null;
  }
  await proveFiles(journal);
  return journal;
}
