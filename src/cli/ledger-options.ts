import type { Command } from 'commander';
import type { Language } from '../model/explained.ts';
import { say } from './outcome.ts';

/** Which ledger was named; `undefined`: the user's own. */
export interface LedgerChoiceOptions {
  readonly ledger?: string;
}

/** Adds `--ledger` to a command that works with one. */
export function addLedger(command: Command, language: Language): Command {
  return command.option(
    '--ledger <file>',
    say(language, '台账；默认在用户状态文件夹中', 'the ledger; in the user’s state folder by default'),
  );
}
