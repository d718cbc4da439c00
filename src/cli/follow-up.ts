import type { Command } from 'commander';
import { UsageError } from '../model/errors.ts';
import type { Language } from '../model/explained.ts';
import type { FollowUpRun, FollowUpWork } from '../run/follow-up/run.ts';
import { visible } from '../text/escape.ts';
import { advice } from '../text/render.ts';
import { type CommonOptions, contextOf } from './context.ts';
import { printFindings } from './findings.ts';
import { addLedger, type LedgerChoiceOptions } from './ledger-options.ts';
import { formatOption } from './options.ts';
import { type Outcome, say } from './outcome.ts';

/** What every command understands that writes documents about what was declared. */
export interface FollowUpOptions extends CommonOptions, LedgerChoiceOptions {
  readonly filing?: string;
  readonly out?: string;
  readonly clock?: string;
  readonly format: 'text' | 'json';
}

/** Adds these options. */
export function addFollowUp(command: Command, language: Language): Command {
  return addLedger(command, language)
    .option(
      '--filing <file>',
      say(
        language,
        '企业备案文件；默认用本文件夹的 filing.yaml',
        'the enterprise’s filing; filing.yaml here by default',
      ),
    )
    .option(
      '--out <folder>',
      say(
        language,
        '输出文件夹；默认 xborder-out/命令-时间',
        'output folder; xborder-out/COMMAND-TIME by default',
      ),
    )
    .option(
      '--clock <time>',
      say(
        language,
        '报送时间（yyyyMMddHHmmss，北京时间），默认现在',
        'time of the declaration (yyyyMMddHHmmss, Beijing time); now by default',
      ),
    )
    .addOption(formatOption(language, ['text', 'json']))
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .option('-q, --quiet', say(language, '只输出结果和错误', 'print results and errors only'));
}

/** Does the work of such a command and tells what came of it. */
export async function actOnDeclared(
  command: string,
  options: FollowUpOptions,
  outcome: Outcome,
  work: (work: FollowUpWork) => void | Promise<void>,
): Promise<void> {
  const { useLedger } = await import('../run/ledger/use.ts');
  const { momentOf } = await import('../run/clock.ts');
  const { filingFor, runFollowUps } = await import('../run/follow-up/run.ts');
  const filing = filingFor(options.filing);
  const { time } = momentOf(options.clock, undefined, new Date());
  await useLedger({ file: options.ledger, create: false }, async (ledger) => {
    const run = await runFollowUps(command, { ledger, filing, time }, options.out ?? null, work);
    await tell(run, options);
    if (run.findings.some(({ severity }) => severity === 'error')) outcome.code = 1;
  });
}

async function tell(
  { out, documents, files, findings }: FollowUpRun,
  options: FollowUpOptions,
): Promise<void> {
  const { explanations } = await import('../run/explanations.ts');
  const context = contextOf(options);
  const { language, print } = context;
  if (options.format === 'json') {
    const told = findings.map((finding) => ({
      ...finding,
      message: advice(finding, explanations, language),
    }));
    print(`${JSON.stringify({ out, documents, files, findings: told }, null, 2)}\n`);
    return;
  }
  printFindings(findings, explanations, context);
  if (out === null) {
    print(say(language, '没有要写的报文\n', 'nothing to write\n'));
    return;
  }
  print(
    say(
      language,
      `单证 ${documents} 份，报文 ${files.length} 个，未签名：${visible(out)}\n`,
      `documents ${documents}, messages ${files.length}, unsigned: ${visible(out)}\n`,
    ),
  );
  for (const file of files) print(`  ${visible(file)}\n`);
}

/** A text that an option must give, of at most so many characters. Throws `UsageError`. */
export function neededText(option: string, text: string | undefined, most: number): string {
  const given = text?.trim() ?? '';
  if (given !== '' && Array.from(given).length <= most) return given;
  throw new UsageError(
    given === ''
      ? { zh: `须给出 ${option}`, en: `${option} is needed` }
      : {
          zh: `${option} 最多 ${most} 个字符`,
          en: `${option} takes ${most} characters at most`,
        },
    null,
  );
}
