import { join } from 'node:path';
import type { Ledger } from '../../ledger/index.ts';
import { InputError } from '../../model/errors.ts';
import { giveNames, RUN_FILE, sha256Of } from '../output-folder.ts';

/**
 * Finishes what runs that were killed have left: a run whose claims count either has all its files, and they get
 * their names now, or nothing of it was kept, and its keys are free again. Call it after opening a ledger, before
 * anything is asked of it. Throws `InputError` when a folder cannot be written; the run then waits for the next call.
 */
export function settleRuns({ upkeep }: Ledger): void {
  for (const run of upkeep.unfinished()) {
    try {
      giveNames(run);
    } catch (cause) {
      throw unsettled(run.folder, cause);
    }
    if (sha256Of(join(run.folder, RUN_FILE)) === run.sha256) upkeep.declared(run);
    else upkeep.gone(run.run);
  }
}

function unsettled(folder: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === '' || code.startsWith('ERR_')) return cause;
  return new InputError(
    {
      zh: `上次中断的申报还没有写完，现在也写不进去（${code}）`,
      en: `a declaration that was cut short cannot be finished here (${code})`,
    },
    { file: folder, line: 0, column: 0 },
  );
}
