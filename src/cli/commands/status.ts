import type { Language } from '../../model/explained.ts';
import type { Standing, Totals } from '../../run/ledger/status.ts';
import { visible } from '../../text/escape.ts';
import { type CommonOptions, type Context, contextOf, printedLooks } from '../context.ts';
import { addLedger, type LedgerChoiceOptions } from '../ledger-options.ts';
import { formatOption } from '../options.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

interface StatusOptions extends CommonOptions, LedgerChoiceOptions {
  readonly all?: boolean;
  readonly clock?: string;
  readonly format: 'text' | 'json';
}

/** Documents told one by one where nothing was asked for. */
const TOLD = 20;

/** `xborder status`. */
export const addStatus: AddCommand = (program, language, outcome) => {
  addLedger(
    program
      .command('status')
      .description(
        say(
          language,
          '每个包裹的单证走到哪一步，在等什么，等了多久',
          'where every parcel’s documents stand, what they wait for, and for how long',
        ),
      )
      .argument(
        '[what]',
        say(
          language,
          '订单编号、运单号、运行序号或输出文件夹；不写则为全部',
          'order number, waybill number, number or folder of a run; all without it',
        ),
      ),
    language,
  )
    .option(
      '--all',
      say(language, '也列出已被变更取代的旧单证', 'list also documents that a change has taken the place of'),
    )
    .option(
      '--clock <time>',
      say(
        language,
        '算到哪一时刻（yyyyMMddHHmmss，北京时间），默认现在',
        'moment to count to (yyyyMMddHHmmss, Beijing time); now by default',
      ),
    )
    .addOption(formatOption(language, ['text', 'json']))
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .option('-q, --quiet', say(language, '只输出结果和错误', 'print results and errors only'))
    .addHelpText(
      'after',
      examples(language, [
        'xborder status',
        'xborder status SO-1027',
        'xborder status --format json | jq .totals',
      ]),
    )
    .action(async (what: string | undefined, options: StatusOptions) => {
      const { useLedger } = await import('../../run/ledger/use.ts');
      const { statusOf } = await import('../../run/ledger/status.ts');
      const { stateWords } = await import('../../ledger/index.ts');
      const { momentOf } = await import('../../run/clock.ts');
      const context = contextOf(options);
      const now = momentOf(options.clock, undefined, new Date()).time;
      await useLedger({ file: options.ledger, create: false }, (ledger) => {
        const asked =
          what === undefined ? ({ kind: 'all' } as const) : ({ kind: 'one', text: what } as const);
        const { documents, totals } = statusOf(ledger, asked, options.all === true);
        if (options.format === 'json') printJson(documents, totals, context);
        else printText(documents, totals, { whole: what !== undefined, words: stateWords, now }, context);
        if (what !== undefined && totals().documents === 0) {
          outcome.code = 1;
          context.tell(unknown(what, context.language));
        }
      });
    });
};

/** Document by document: a ledger may hold millions. */
function printJson(documents: Iterable<Standing>, totals: () => Totals, { print }: Context): void {
  print('{\n  "documents": [');
  let between = '\n';
  for (const { message, order, waybill, guid, copNo, state, since, ...rest } of documents) {
    const { preNo, invtNo, declaredAt, appType, run, path, history } = rest;
    const document = {
      message,
      order,
      waybill,
      guid,
      copNo,
      state,
      since,
      preNo,
      invtNo,
      declaredAt,
      appType,
      run,
      file: path,
      history,
    };
    print(`${between}    ${JSON.stringify(document)}`);
    between = ',\n';
  }
  print(`\n  ],\n  "totals": ${JSON.stringify(totals())}\n}\n`);
}

/** How documents are told to a person. */
interface Telling {
  /** Everything, not only what still waits. */
  readonly whole: boolean;
  readonly words: typeof import('../../ledger/index.ts').stateWords;
  /** yyyyMMddHHmmss, Beijing time. */
  readonly now: string;
}

function printText(
  documents: Iterable<Standing>,
  totals: () => Totals,
  { whole, words, now }: Telling,
  { print, tell, language }: Context,
): void {
  const rows: string[][] = [];
  let more = 0;
  for (const { message, appType, isFollowUp, order, waybill, state, since, history } of documents) {
    const { name } = words[state];
    // What is about others is done when customs has taken it; the others go on.
    const waitsFor = isFollowUp && state === 'accepted' ? null : words[state].waitsFor;
    // Without a question, what still waits is what people come for.
    if (!whole && waitsFor === null) continue;
    if (!whole && rows.length >= TOLD) {
      more++;
      continue;
    }
    const last = history.at(-1);
    const said = last === undefined || last.code === '' ? '' : `${last.code} ${last.info}`;
    rows.push([
      visible(order),
      visible(waybill),
      appType === '3' ? say(language, `CEB${message} 删除`, `CEB${message} deletion`) : `CEB${message}`,
      name[language],
      duration(since, now, language),
      waitsFor === null ? '' : waitsFor[language],
      visible(said.trim()),
    ]);
  }
  const looks = printedLooks();
  const head = {
    zh: ['订单', '运单', '报文', '状态', '已历时', '在等', '最近回执'],
    en: ['order', 'waybill', 'message', 'state', 'for', 'waits for', 'last receipt'],
  }[language].map(looks.strong);
  if (rows.length > 0)
    print(`${looks.table([head, ...rows], ['left', 'left', 'left', 'left', 'right', 'left', 'left'])}\n`);
  if (more > 0)
    print(
      say(
        language,
        `  ……另有 ${more} 份，用 --format json 看全部\n`,
        `  … and ${more} more; --format json has them all\n`,
      ),
    );
  const { documents: count, ...states } = totals();
  const parts = Object.entries(words).flatMap(([state, { name }]) => {
    const number = Object.entries(states).find(([each]) => each === state)?.[1] ?? 0;
    return number === 0 ? [] : [`${name[language]} ${number}`];
  });
  tell(
    say(
      language,
      `单证 ${count} 份${parts.length > 0 ? '：' : ''}${parts.join('，')}\n`,
      `documents ${count}${parts.length > 0 ? ': ' : ''}${parts.join(', ')}\n`,
    ),
  );
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long it is from one Beijing time (yyyyMMddHHmmss) to another, in the two largest units. */
function duration(since: string, now: string, language: Language): string {
  const passed = Math.max(0, instant(now) - instant(since));
  const units = [
    [Math.floor(passed / DAY), say(language, '天', 'd')],
    [Math.floor((passed % DAY) / HOUR), say(language, '小时', 'h')],
    [Math.floor((passed % HOUR) / MINUTE), say(language, '分', 'min')],
  ] as const;
  const first = units.findIndex(([count]) => count > 0);
  return units
    .slice(first < 0 ? 2 : first, first < 0 ? 3 : first + 2)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

function unknown(what: string, language: Language): string {
  const asked = visible(what);
  return say(
    language,
    `台账中没有这个订单、运单或运行：${asked}\n`,
    `the ledger knows no order, waybill or run of that name: ${asked}\n`,
  );
}

function instant(time: string): number {
  return Date.parse(time.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6+08:00'));
}
