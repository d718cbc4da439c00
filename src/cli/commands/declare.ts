import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { Option } from 'commander';
import { UsageError } from '../../model/errors.ts';
import type { Language } from '../../model/explained.ts';
import type { Severity } from '../../model/finding.ts';
import type { Interrupted } from '../../run/interrupt.ts';
import type { RunOptions } from '../../run/options.ts';
import { grouped } from '../../text/numbers.ts';
import { settleConfig } from '../config.ts';
import { type CommonOptions, contextOf, looksOf } from '../context.ts';
import { addFormats, formatRequest, formatsNamed, tellsText } from '../formats.ts';
import { addReading, jobsOption, type ReadingOptions, readingOf } from '../options.ts';
import type { AddCommand, Outcome } from '../outcome.ts';
import { examples, say } from '../outcome.ts';
import { addDeclareSigning, type DeclareSigningOptions, declareSigningOf } from '../signing-options.ts';
import { wordToBegin } from '../watched.ts';

interface DeclareOptions extends CommonOptions, ReadingOptions, DeclareSigningOptions {
  readonly filing?: string;
  readonly catalogue?: string;
  readonly waybills?: string;
  readonly rates?: string;
  readonly goodsRules?: string;
  readonly profile?: string;
  readonly currency?: string;
  readonly out?: string;
  readonly on?: string;
  readonly clock?: string;
  readonly verify?: RunOptions['verify'];
  readonly messages?: string;
  readonly failOn: Severity;
  readonly ledger?: string | false;
  readonly resubmit?: boolean;
  readonly showPersonalData?: boolean;
  readonly format?: readonly string[];
  readonly printConfig?: boolean;
  readonly jobs?: number;
  /** For tests: bytes of a shard, of files of any size. */
  readonly shardSize?: number;
  readonly progress?: 'line' | 'json';
  readonly resume?: string;
  /** Where a run that is gone on with works, when it names no folder. */
  readonly workIn?: string;
  /** Where the order file lies, which `watch` has taken. */
  readonly taken?: string;
}

/** `xborder declare`. */
export const addDeclare: AddCommand = (program, language, outcome) => {
  const command = program
    .command('declare')
    .description(
      say(
        language,
        '核对订单并生成申报报文和绿色通道报告',
        'check orders, write the declaration and the green-lane report',
      ),
    );
  addDeclareSigning(shared(command, language, '[files...]'), language)
    .option(
      '--out <folder>',
      say(
        language,
        '输出文件夹，默认 xborder-out/<日期>-<校验码>',
        'output folder; xborder-out/<date>-<hash> by default',
      ),
    )
    .addOption(
      new Option(
        '--verify <which>',
        say(language, '按 XSD 校验：全部、抽样、不校验', 'validate written files against their XSD'),
      )
        .choices(['all', 'sample', 'none'])
        .default('sample'),
    )
    .option(
      '--ledger <file>',
      say(
        language,
        '台账：记住申报过什么，同一订单不报第二次；默认在用户的状态文件夹',
        'the ledger: knows what was declared, so that no order is declared twice; in the user’s state folder by default',
      ),
    )
    .option('--no-ledger', say(language, '不用台账', 'do without a ledger'))
    .option(
      '--resubmit',
      say(
        language,
        '申报过但内容不同的订单写成变更报文（appType 2）',
        'make change messages (appType 2) of orders that were declared with other content',
      ),
    )
    .option(
      '--resume <folder>',
      say(
        language,
        '继续一次中断的申报：照原来的命令和时间，写出同样的文件',
        'go on with a run that was cut short: the same command and time, the same files',
      ),
    )
    .addOption(new Option('--work-in <folder>').hideHelp())
    .addOption(new Option('--taken <path>').hideHelp())
    .addHelpText(
      'after',
      examples(language, [
        'xborder declare orders.csv',
        "xborder declare 'exports/*.csv' --filing filing.yaml --out papers",
        'cat orders.ndjson | xborder declare - --filing filing.yaml --format json',
      ]),
    )
    .action(async (files: string[], options: DeclareOptions, command: Command) => {
      if (options.taken !== undefined) await wordToBegin();
      if (options.resume !== undefined) return resume(options.resume, files, options, command, language);
      // As commander says it of an argument that is required.
      if (files.length === 0)
        command.error("error: missing required argument 'files'", { code: 'commander.missingArgument' });
      return act('declare', files, options, command, outcome);
    });
};

/** `xborder validate`. */
export const addValidate: AddCommand = (program, language, outcome) => {
  const command = program
    .command('validate')
    .description(say(language, '只核对订单，不写任何文件', 'check orders without writing anything'));
  shared(command, language, '<files...>')
    .addHelpText(
      'after',
      examples(language, [
        'xborder validate orders.csv',
        'xborder validate orders.csv --fail-on warning --format json',
      ]),
    )
    .action((files: string[], options: DeclareOptions, command: Command) =>
      act('validate', files, options, command, outcome),
    );
};

function shared(command: Command, language: Language, files: string): Command {
  return addFormats(addReading(command, language), language)
    .argument(
      files,
      say(
        language,
        '订单文件（CSV、XLSX、JSON、NDJSON）、通配符，或 - 表示标准输入',
        'order files (CSV, XLSX, JSON, NDJSON), globs, or - for standard input',
      ),
    )
    .option(
      '--filing <file>',
      say(
        language,
        '企业备案文件；默认用订单旁边的 filing.yaml',
        'the enterprise’s filing; filing.yaml beside the orders by default',
      ),
    )
    .option(
      '--catalogue <file>',
      say(
        language,
        '商品目录；默认用订单旁边的 catalogue.csv',
        'product catalogue; catalogue.csv beside the orders by default',
      ),
    )
    .option(
      '--waybills <file>',
      say(
        language,
        '运单表；默认用订单旁边的 waybills.csv',
        'waybills; waybills.csv beside the orders by default',
      ),
    )
    .option(
      '--rates <file>',
      say(language, '汇率表（1 单位外币折合人民币）', 'exchange rates: CNY for one unit of a currency'),
    )
    .option(
      '--goods-rules <file>',
      say(
        language,
        '自己的商品规则和豁免；默认用订单旁边的 goods.yaml',
        'goods rules and waivers of your own; goods.yaml beside the orders by default',
      ),
    )
    .option(
      '--profile <name>',
      say(language, '订单格式；默认按表头识别', 'kind of order file; found by the header by default'),
    )
    .option(
      '--currency <code>',
      say(
        language,
        '订单文件不写币种时的币种，例如 USD',
        'currency of orders whose file names none, such as USD',
      ),
    )
    .option(
      '--show-personal-data',
      say(
        language,
        '报告中写出收件人的姓名、电话和地址，不打码',
        'quote names, phones and addresses of consignees in reports instead of masking them',
      ),
    )
    .option(
      '--messages <numbers>',
      say(
        language,
        '每个包裹要写的报文，例如 303,403,505,603；默认按贸易方式和日期',
        'messages written of each parcel, such as 303,403,505,603; by trade mode and day by default',
      ),
    )
    .option(
      '--on <date>',
      say(
        language,
        '按哪一天的规则（yyyy-MM-dd），默认今天',
        'day whose rules apply (yyyy-MM-dd); today by default',
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
    .addOption(
      new Option(
        '--fail-on <severity>',
        say(language, '达到哪一级问题时退出码为 1', 'severity that makes the exit code 1'),
      )
        .choices(['error', 'warning', 'notice'])
        .default('error'),
    )
    .option(
      '--print-config',
      say(
        language,
        '输出生效的配置（xborder.config.yaml 与命令行合并）及每项的来源，不核对',
        'print the configuration that holds (xborder.config.yaml and the command line) and where each value came from; checks nothing',
      ),
    )
    .addOption(jobsOption(language))
    .addOption(new Option('--shard-size <bytes>').hideHelp().argParser(Number))
    .addOption(
      new Option(
        '--progress <form>',
        say(
          language,
          '进度：终端上的一行，或每行一个 JSON 对象（标准错误输出）',
          'how far it is: a line on the terminal, or JSON objects for other programs, one a line on standard error',
        ),
      )
        .choices(['line', 'json'])
        .default('line'),
    )
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .option('-q, --quiet', say(language, '只输出结果和错误', 'print results and errors only'));
}

async function act(
  command: RunOptions['command'],
  files: readonly string[],
  options: DeclareOptions,
  program: Command,
  outcome: Outcome,
): Promise<void> {
  const { runOrders } = await import('../../run/run-orders.ts');
  const { messagesNamed } = await import('../../run/messages.ts');
  const { momentOf } = await import('../../run/clock.ts');
  const { startProgress } = await import('../terminal/progress.ts');
  const { startJsonProgress } = await import('../terminal/progress-json.ts');
  const { Interrupted: Stopped, StopRequest } = await import('../../run/interrupt.ts');
  const { signingForRun } = await import('../../run/signing/for-run.ts');
  const context = contextOf(options);
  const moment = momentOf(options.clock, options.on, new Date());
  const signing = await signingForRun(declareSigningOf(options), moment);
  const read = [
    ...files,
    options.filing,
    options.catalogue,
    options.waybills,
    options.rates,
    options.goodsRules,
  ];
  const taken = takenFiles(files, options.taken);
  const said = {
    formats: options.format ?? null,
    failOn: program.getOptionValueSource('failOn') === 'cli' ? options.failOn : null,
  };
  const settled = await settleConfig(files, said, taken);
  if (options.printConfig === true) {
    context.print(settled.text(context.language));
    return;
  }
  const { failOn, config } = settled;
  const asked = formatsNamed(
    settled.formats,
    read.filter((file) => file !== undefined),
    settled.formatsPlace,
  );
  const now = (): number => performance.now();
  const { stderr: stream } = process;
  const { colour, language } = context;
  const progress =
    options.progress === 'json'
      ? startJsonProgress({ stream, now })
      : startProgress({ stream, enabled: !context.quiet, colour, language, now });
  const stop = new StopRequest();
  const ledger = command === 'declare' ? await ledgerOf(options) : null;
  try {
    const summary = await runOrders({
      command,
      files,
      taken,
      named: {
        filing: options.filing,
        catalogue: options.catalogue,
        waybills: options.waybills,
        rates: options.rates,
        goods: options.goodsRules,
      },
      profile: options.profile ?? null,
      reading: readingOf(options),
      currency: options.currency ?? null,
      out: options.out ?? null,
      moment,
      signing,
      language: context.language,
      verify: options.verify ?? 'none',
      messages: options.messages === undefined ? null : messagesNamed(options.messages),
      personal: options.showPersonalData === true ? 'shown' : 'masked',
      ledger,
      journal:
        command === 'declare'
          ? {
              command: [
                '--clock',
                moment.time,
                '--on',
                moment.day,
                '--lang',
                language,
                ...process.argv.slice(3),
              ],
              named: options.out !== undefined,
              ledger: ledger === null ? null : ledger.file,
            }
          : null,
      workIn: options.workIn ?? null,
      stopped: () => stop.signal,
      jobs: options.jobs ?? usualJobs(command),
      shardSize: options.shardSize ?? null,
      formats: await formatRequest(asked, context.language, failOn, moment.day),
      config,
      onProgress: (state) => progress.update(state),
    });
    progress.stop();
    if (tellsText(asked)) {
      const { explanations } = await import('../../run/explanations.ts');
      const { summaryText } = await import('../../report/summary-text.ts');
      context.tell(summaryText(summary, explanations, context.language, looksOf(context)));
    }
    outcome.code = fails(failOn, summary.totals.findings) ? 1 : 0;
  } catch (cause) {
    if (!(cause instanceof Stopped)) throw cause;
    progress.stop();
    stream.write(`${stoppedText(cause, language)}\n`);
    outcome.code = cause.signal === 'SIGINT' ? 130 : 143;
  } finally {
    progress.stop();
    stop.close();
  }
}

/** A thread for each processor; where documents are written, that takes one. */
function usualJobs(command: RunOptions['command']): number {
  const processors = availableParallelism();
  return command === 'validate' ? processors : Math.max(1, processors - 1);
}

/** Goes on with a run that was cut short, or finishes what it had finished but for the names. */
/** Where the one order file lies that `watch` has taken. */
function takenFiles([file]: readonly string[], path: string | undefined): ReadonlyMap<string, string> {
  return new Map(file === undefined || path === undefined ? [] : [[file, path]]);
}

async function resume(
  folder: string,
  files: readonly string[],
  { quiet }: DeclareOptions,
  command: Command,
  language: Language,
): Promise<void> {
  if (files.length > 0)
    throw new UsageError(
      {
        zh: '--resume 照原来的命令继续，不再写订单文件',
        en: '--resume goes on with the command as it was; name no order files',
      },
      null,
    );
  const { settled } = await import('../../run/resume.ts');
  const journal = await settled(folder);
  if (journal === null) {
    contextOf({ lang: language, quiet: quiet === true }).tell(
      say(language, `“${folder}”里的申报已经完整\n`, `the run in ${folder} is whole\n`),
    );
    return;
  }
  const place = journal.named ? [] : ['--work-in', folder];
  const looks = quiet === true ? ['--quiet'] : [];
  await command.parent?.parseAsync(['declare', ...looks, ...place, ...journal.command], { from: 'user' });
}

/** How far a run came that was asked to stop, and how to go on. */
function stoppedText(
  { progress, folder }: Pick<Interrupted, 'progress' | 'folder'>,
  language: Language,
): string {
  const { records, bytes, totalBytes } = progress;
  const rows = grouped(records);
  const done = totalBytes > 0 ? `${Math.floor((bytes / totalBytes) * 100)}%` : '';
  const share = done === '' ? '' : say(language, `（${done}）`, ` (${done})`);
  const how =
    folder === null
      ? ''
      : say(
          language,
          `，什么都没有写下；继续：xborder declare --resume ${folder}`,
          `; nothing was kept; go on with: xborder declare --resume ${folder}`,
        );
  return say(language, `已停止：核对了 ${rows} 行${share}${how}`, `stopped after ${rows} rows${share}${how}`);
}

async function ledgerOf({ ledger, resubmit }: DeclareOptions): Promise<RunOptions['ledger']> {
  if (ledger === false) {
    if (resubmit !== true) return null;
    throw new UsageError(
      {
        zh: '--resubmit 需要台账，不能与 --no-ledger 同用',
        en: '--resubmit needs the ledger; it does not go with --no-ledger',
      },
      null,
    );
  }
  const { defaultLedger } = await import('../../run/ledger/place.ts');
  return { file: ledger ?? defaultLedger(), resubmit: resubmit === true };
}

function fails(failOn: Severity, found: Readonly<Record<Severity, number>>): boolean {
  if (found.error > 0) return true;
  if (failOn === 'error') return false;
  return found.warning > 0 || (failOn === 'notice' && found.notice > 0);
}
