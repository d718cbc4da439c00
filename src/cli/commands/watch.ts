import { UsageError } from '../../model/errors.ts';
import type { Watched } from '../../run/watch/watch.ts';
import { visible } from '../../text/escape.ts';
import { type CommonOptions, contextOf } from '../context.ts';
import { formatOption } from '../options.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

interface WatchOptions extends CommonOptions {
  readonly out: string;
  readonly settle: string;
  readonly once?: boolean;
  readonly format: 'text' | 'ndjson';
}

const LOOK_EVERY = 1000;
const MOST_SETTLE = 3600;
const EXIT = { SIGINT: 130, SIGTERM: 143 } as const;

/** `xborder watch`. */
export const addWatch: AddCommand = (program, language, outcome) => {
  program
    .command('watch')
    .description(
      say(
        language,
        '守着一个文件夹：到齐的订单文件逐个申报，然后移到 done 或 failed',
        'watch a folder: declare each order file that has arrived, then move it to done or failed',
      ),
    )
    .argument('<folder>', say(language, '订单文件到达的文件夹', 'the folder in which order files arrive'))
    .argument('[options...]', say(language, '-- 之后是 declare 的选项', 'options of declare, behind --'))
    .requiredOption(
      '--out <folder>',
      say(language, '各次运行的输出文件夹', 'where the run of each file goes, in a folder of its own'),
    )
    .option(
      '--settle <seconds>',
      say(language, '大小和时间多少秒不变才算到齐', 'how long size and time of a file must have stood still'),
      '5',
    )
    .option('--once', say(language, '处理完现有文件就结束', 'end when nothing is left to take'))
    .addOption(formatOption(language, ['text', 'ndjson']))
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .option('-q, --quiet', say(language, '只输出结果和错误', 'print results and errors only'))
    .addHelpText(
      'after',
      examples(language, [
        'xborder watch inbox --out papers -- --filing filing.yaml',
        'xborder watch inbox --out papers --once --settle 0 -- --ledger client.db',
      ]),
    )
    .action(async (folder: string, args: readonly string[], options: WatchOptions) => {
      const { watchFolder } = await import('../../run/watch/watch.ts');
      const { ownerOf } = await import('../../run/watch/owners.ts');
      const { declaring } = await import('../watched.ts');
      const { beijing } = await import('../../run/clock.ts');
      const context = contextOf(options);
      let signal: keyof typeof EXIT | null = null;
      const stop = (name: keyof typeof EXIT) => () => {
        signal ??= name;
      };
      const handlers = [
        ['SIGINT', stop('SIGINT')],
        ['SIGTERM', stop('SIGTERM')],
      ] as const;
      for (const [name, handler] of handlers) process.on(name, handler);
      try {
        const setting = {
          folder,
          out: options.out,
          still: seconds(options.settle) * 1000,
          every: LOOK_EVERY,
          once: options.once === true,
        };
        outcome.code = await watchFolder(setting, {
          owner: ownerOf(process.pid) ?? String(process.pid),
          declare: declaring(args, context.language),
          tell(watched) {
            if (options.format === 'ndjson') context.print(`${JSON.stringify(watched)}\n`);
            else context.tell(line(watched, context.language));
          },
          back: (names) =>
            context.tell(
              say(
                context.language,
                `上次没有处理完，放回重新处理：${names.map(visible).join('，')}\n`,
                `not finished last time, put back: ${names.map(visible).join(', ')}\n`,
              ),
            ),
          now: () => performance.now(),
          clock: () => beijing(new Date()).time,
          stopped: () => signal !== null,
        });
        if (signal !== null) outcome.code = EXIT[signal];
      } finally {
        for (const [name, handler] of handlers) process.off(name, handler);
      }
    });
};

function line({ event, file, out, moved, code, reason }: Watched, language: 'zh' | 'en'): string {
  const name = visible(file);
  if (event === 'failed')
    return say(
      language,
      `失败 ${name} → ${visible(moved)}：${visible(reason)}\n`,
      `failed ${name} → ${visible(moved)}: ${visible(reason)}\n`,
    );
  const found = code === 0 ? '' : say(language, '，有错误', ', with errors');
  return say(
    language,
    `完成 ${name} → ${visible(out)}${found}\n`,
    `done ${name} → ${visible(out)}${found}\n`,
  );
}

function seconds(text: string): number {
  const value = Number(text);
  if (/^\d+(?:\.\d+)?$/.test(text) && value <= MOST_SETTLE) return value;
  throw new UsageError(
    {
      zh: `--settle“${text}”应为 0 到 ${MOST_SETTLE} 秒`,
      en: `--settle ${text}: seconds from 0 to ${MOST_SETTLE}`,
    },
    null,
  );
}
