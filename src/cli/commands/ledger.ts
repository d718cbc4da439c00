import { statSync } from 'node:fs';
import { visible } from '../../text/escape.ts';
import { type CommonOptions, contextOf } from '../context.ts';
import { addLedger, type LedgerChoiceOptions } from '../ledger-options.ts';
import { formatOption } from '../options.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

interface LedgerOptions extends CommonOptions, LedgerChoiceOptions {}

/** `xborder ledger export|check|vacuum`. */
export const addLedgerCommand: AddCommand = (program, language, outcome) => {
  const ledger = program
    .command('ledger')
    .description(
      say(
        language,
        '台账：申报过什么；导出、检查、整理',
        'the ledger of what was declared: export, check, vacuum',
      ),
    )
    .helpCommand(false);
  const common = (name: string, zh: string, en: string) =>
    addLedger(ledger.command(name).description(say(language, zh, en)), language)
      .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
      .option('-q, --quiet', say(language, '只输出结果和错误', 'print results and errors only'));

  common('export', '写出台账中的全部单证', 'write every document of the ledger')
    .option(
      '--out <file>',
      say(language, '写入的文件；- 为标准输出', 'file to write; - for standard output'),
      '-',
    )
    .addOption(formatOption(language, ['csv', 'ndjson']))
    .addHelpText(
      'after',
      examples(language, [
        'xborder ledger export --out declared.csv',
        'xborder ledger export --format ndjson | jq .guid',
      ]),
    )
    .action(async (options: LedgerOptions & { readonly out: string; readonly format: 'csv' | 'ndjson' }) => {
      const { useLedger } = await import('../../run/ledger/use.ts');
      const { exportLedger } = await import('../../run/ledger/export.ts');
      const { writeNewFile } = await import('../../run/new-file.ts');
      const context = contextOf(options);
      const { format, out } = options;
      const documents = await useLedger({ file: options.ledger, create: false }, (opened) =>
        out === '-'
          ? exportLedger(opened, format, context.print)
          : writeNewFile(out, (write) => exportLedger(opened, format, write)),
      );
      context.tell(say(context.language, `单证 ${documents} 份\n`, `documents: ${documents}\n`));
    });

  common(
    'check',
    '核对台账本身，并与各次运行的文件夹比对',
    'check the ledger itself and against the folders of its runs',
  )
    .addHelpText('after', examples(language, ['xborder ledger check']))
    .action(async (options: LedgerOptions) => {
      const { useLedger } = await import('../../run/ledger/use.ts');
      const { checkLedger } = await import('../../run/ledger/check.ts');
      const { print, language: lang } = contextOf(options);
      const { runs, parcels, receipts, flaws, folders } = await useLedger(
        { file: options.ledger, create: false },
        checkLedger,
      );
      print(
        say(
          lang,
          `运行 ${runs} 次，包裹 ${parcels} 个，回执 ${receipts} 份\n`,
          `runs ${runs}, parcels ${parcels}, receipts ${receipts}\n`,
        ),
      );
      for (const flaw of flaws) print(`  ${say(lang, '错误', 'error')} ${visible(flaw[lang])}\n`);
      for (const folder of folders) print(`  ${say(lang, '提示', 'note')} ${visible(folder[lang])}\n`);
      print(
        flaws.length === 0
          ? say(lang, '台账完好\n', 'the ledger is sound\n')
          : say(lang, '台账有错；请从备份恢复\n', 'the ledger is not sound; bring it back from a backup\n'),
      );
      outcome.code = flaws.length === 0 ? 0 : 1;
    });

  common('vacuum', '收回已删内容占用的空间', 'give back the room of what was deleted')
    .addHelpText('after', examples(language, ['xborder ledger vacuum']))
    .action(async (options: LedgerOptions) => {
      const { useLedger } = await import('../../run/ledger/use.ts');
      const context = contextOf(options);
      const [file, before] = await useLedger({ file: options.ledger, create: false }, (opened) => {
        const size = statSync(opened.file).size;
        opened.upkeep.vacuum();
        return [opened.file, size] as const;
      });
      context.print(
        say(
          context.language,
          `${before} → ${statSync(file).size} 字节\n`,
          `${before} → ${statSync(file).size} bytes\n`,
        ),
      );
    });
};
