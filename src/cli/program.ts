import { Command, CommanderError } from 'commander';
import { KnownError } from '../model/errors.ts';
import { visible } from '../text/escape.ts';
import { version } from '../version.ts';
import { addCatalogue } from './commands/catalogue.ts';
import { addCompletion } from './commands/completion.ts';
import { addConvert } from './commands/convert.ts';
import { addDeclare, addValidate } from './commands/declare.ts';
import { addDoctor } from './commands/doctor.ts';
import { addExplain } from './commands/explain.ts';
import { addDeparture, addManifest } from './commands/flight.ts';
import { addInit } from './commands/init.ts';
import { addLedgerCommand } from './commands/ledger.ts';
import { addProfiles } from './commands/profiles.ts';
import { addReceipts } from './commands/receipts.ts';
import { addReport } from './commands/report.ts';
import { addRules } from './commands/rules.ts';
import { addScreen } from './commands/screen.ts';
import { addSign } from './commands/sign.ts';
import { addStatus } from './commands/status.ts';
import { addSummarise } from './commands/summarise.ts';
import { addVerify } from './commands/verify.ts';
import { addWatch } from './commands/watch.ts';
import { addWithdraw } from './commands/withdraw.ts';
import { contextOf, looksOf } from './context.ts';
import { type Outcome, say } from './outcome.ts';
import { systemRefusal } from './system-refusal.ts';
import { errorLine } from './terminal/error-line.ts';

/**
 * Runs the command line and returns the exit code: 0 clean, 1 findings at or above `--fail-on`, 2 a wrong
 * option, a broken configuration or an unreadable input.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const outcome: Outcome = { code: 0 };
  const language = contextOf({ lang: argv[argv.indexOf('--lang') + 1] ?? '' }).language;
  const program = new Command('xborder')
    .description(
      say(
        language,
        '跨境电商出口通关：核对订单、筛查商品、生成申报报文、判定绿色通道',
        'customs clearance for cross-border e-commerce exports from China: checks orders, screens goods, writes the declaration, decides the green lane',
      ),
    )
    .version(version(), '-V, --version', say(language, '显示版本', 'print the version'))
    .helpOption('-h, --help', say(language, '显示帮助', 'show help'))
    .helpCommand(false)
    .showHelpAfterError(say(language, '（xborder --help 显示用法）', '(xborder --help shows how)'))
    // What the user typed is quoted in these errors: line by line, without what a terminal obeys.
    .configureOutput({ writeErr: (text) => process.stderr.write(text.split('\n').map(visible).join('\n')) })
    .exitOverride();
  for (const add of [
    addDeclare,
    addValidate,
    addWatch,
    addCatalogue,
    addConvert,
    addSign,
    addVerify,
    addReceipts,
    addStatus,
    addWithdraw,
    addManifest,
    addDeparture,
    addSummarise,
    addLedgerCommand,
    addReport,
    addScreen,
    addExplain,
    addRules,
    addProfiles,
    addInit,
    addDoctor,
    addCompletion,
  ])
    add(program, language, outcome);
  process.stdout.on('error', quietlyClosed);
  try {
    await program.parseAsync([...argv]);
    return outcome.code;
  } catch (cause) {
    if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : 2;
    const known = cause instanceof KnownError ? cause : systemRefusal(cause);
    if (known === null) throw cause;
    const context = contextOf({ lang: language });
    process.stderr.write(errorLine(known, context.language, looksOf(context)));
    return 2;
  }
}

/** A reader that closes the pipe early (`| head`) has had what it wanted. */
function quietlyClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
