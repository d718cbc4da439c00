import type { ReceiptsRead } from '../../run/receipts/read-receipts.ts';
import type { Returned } from '../../run/receipts/returned.ts';
import { visible } from '../../text/escape.ts';
import { advice, type Catalogue } from '../../text/render.ts';
import { type CommonOptions, type Context, contextOf } from '../context.ts';
import { printFindings } from '../findings.ts';
import { addLedger, type LedgerChoiceOptions } from '../ledger-options.ts';
import { formatOption } from '../options.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

interface ReceiptsOptions extends CommonOptions, LedgerChoiceOptions {
  readonly out?: string;
  readonly clock?: string;
  readonly format: 'text' | 'json';
}

/** Findings of a kind that are told one by one. */
const TOLD = 10;

/** `xborder receipts`. */
export const addReceipts: AddCommand = (program, language, outcome) => {
  addLedger(
    program
      .command('receipts')
      .description(
        say(
          language,
          '读取海关和电子口岸的回执，更新台账中每份单证的状态',
          'read the receipts of customs and the electronic port into the ledger',
        ),
      )
      .argument(
        '<files...>',
        say(
          language,
          '回执文件、文件夹（其中全部 .xml），或 - 表示标准输入',
          'receipts, folders (every .xml in them), or - for standard input',
        ),
      ),
    language,
  )
    .option(
      '--out <folder>',
      say(
        language,
        '退单的订单（orders.invalid.csv）和更新放行状态的单证写到哪里；默认 xborder-out/receipts-时间',
        'where refused orders (orders.invalid.csv) and clearance documents with their release go; xborder-out/receipts-TIME by default',
      ),
    )
    .option(
      '--clock <time>',
      say(
        language,
        '现在的时刻（yyyyMMddHHmmss，北京时间）',
        'what time it is (yyyyMMddHHmmss, Beijing time); the computer’s by default',
      ),
    )
    .addOption(formatOption(language, ['text', 'json']))
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .option('-q, --quiet', say(language, '只输出结果和错误', 'print results and errors only'))
    .addHelpText(
      'after',
      examples(language, ['xborder receipts inbox', 'xborder receipts ceb604.xml --ledger client.db']),
    )
    .action(async (files: string[], options: ReceiptsOptions) => {
      const { useLedger } = await import('../../run/ledger/use.ts');
      const { momentOf } = await import('../../run/clock.ts');
      const { rawReceipts } = await import('../../run/receipts/sources.ts');
      const { readReceipts } = await import('../../run/receipts/read-receipts.ts');
      const { returnPapers } = await import('../../run/receipts/returned.ts');
      const { explanations } = await import('../../run/explanations.ts');
      const context = contextOf(options);
      const now = momentOf(options.clock, undefined, new Date()).time;
      await useLedger({ file: options.ledger, create: false }, async (ledger) => {
        const read = await readReceipts(rawReceipts(files, process.stdin), ledger, now);
        const returned = await returnPapers(read, {
          ledger,
          out: options.out ?? null,
          now,
          catalogue: explanations,
          language: context.language,
        });
        if (options.format === 'json') context.print(json(read, returned, explanations, context));
        else text(read, returned, explanations, context);
        if (read.counted.error > 0) outcome.code = 1;
      });
    });
};

function text(read: ReceiptsRead, returned: Returned, catalogue: Catalogue, context: Context): void {
  const { language, print } = context;
  const { files, known, said, moved, repeated, unknown, findings } = read;
  print(
    say(
      language,
      `回执 ${files} 份${known > 0 ? `（其中 ${known} 份读过）` : ''}，涉及单证 ${said} 次：状态更新 ${moved}，重复 ${repeated}，不认识 ${unknown}\n`,
      `receipts ${files}${known > 0 ? ` (read before: ${known})` : ''}, said of documents ${said}: moved ${moved}, repeated ${repeated}, unknown ${unknown}\n`,
    ),
  );
  printFindings(findings, catalogue, context);
  for (const [folder, count] of foldersOf(returned.files)) {
    const what = count === 1 ? '' : say(language, `（${count} 个文件）`, ` (${count} files)`);
    print(`${say(language, '已写入 ', 'written: ')}${visible(folder)}${what}\n`);
  }
  for (const order of returned.lost.slice(0, TOLD))
    print(
      say(
        language,
        `订单 ${visible(order)} 被退，但申报它的文件夹已不在，请从原文件里找出来改正\n`,
        `order ${visible(order)} was refused; the folder of its run is gone, look for it in your own file\n`,
      ),
    );
}

/** Files that stand alone by their name, the others by their folder, with how many there are. */
function foldersOf(files: readonly string[]): ReadonlyMap<string, number> {
  const folders = new Map<string, number>();
  for (const file of files) {
    const name = file.endsWith('.csv') ? file : file.slice(0, file.lastIndexOf('/'));
    folders.set(name, (folders.get(name) ?? 0) + 1);
  }
  return folders;
}

function json(read: ReceiptsRead, returned: Returned, catalogue: Catalogue, { language }: Context): string {
  const { files, known, said, moved, noted, repeated, unknown, counted, more, findings } = read;
  const told = findings.map((finding) => ({
    ...finding,
    message: advice(finding, catalogue, language),
  }));
  return `${JSON.stringify({ files, known, said, moved, noted, repeated, unknown, counted, more, findings: told, written: returned.files, lost: returned.lost }, null, 2)}\n`;
}
