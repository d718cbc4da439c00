import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger } from '../../ledger/index.ts';
import type { Bilingual } from '../../model/explained.ts';
import { RUN_FILE, sha256Of } from '../output-folder.ts';

/** What a look at a ledger found. */
export interface LedgerCheck {
  readonly runs: number;
  readonly parcels: number;
  readonly receipts: number;
  /** What does not fit together. */
  readonly flaws: readonly Bilingual[];
  /** Folders that are not as their runs left them: moved, deleted, written over. Nothing is wrong with that. */
  readonly folders: readonly Bilingual[];
}

/** Compares a ledger with itself and with the folders of its runs. Changes nothing. */
export function checkLedger(ledger: Ledger): LedgerCheck {
  const { upkeep } = ledger;
  const declared = ledger.runs().filter(({ state }) => state === 'declared');
  return {
    runs: declared.length,
    parcels: declared.reduce((sum, { parcels }) => sum + parcels, 0),
    receipts: upkeep.receipts(),
    flaws: upkeep.flaws(),
    folders: declared
      .filter(({ parcels }) => parcels > 0)
      .flatMap(({ id, folder, sha256 }) => {
        const list = join(folder, RUN_FILE);
        if (!existsSync(folder))
          return [
            {
              zh: `第 ${id} 次运行的文件夹已不在：${folder}`,
              en: `run ${id}: its folder is gone: ${folder}`,
            },
          ];
        if (sha256Of(list) === sha256) return [];
        return [
          {
            zh: `第 ${id} 次运行的文件夹里现在是别的内容：${folder}`,
            en: `run ${id}: its folder holds something else now: ${folder}`,
          },
        ];
      }),
  };
}
