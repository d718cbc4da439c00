import type { Language } from '../../model/explained.ts';
import type { MissingReport } from '../../run/missing.ts';
import { visible } from '../../text/escape.ts';
import { type CommonOptions, contextOf } from '../context.ts';
import { formatOption } from '../options.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

interface MissingCommandOptions extends CommonOptions {
  readonly catalogue?: string;
  readonly filing?: string;
  readonly profile?: string;
  readonly on?: string;
  readonly out: string;
  readonly format: 'text' | 'json';
}

/** `xborder catalogue missing`. */
export const addCatalogue: AddCommand = (program, language) => {
  const catalogue = program
    .command('catalogue')
    .description(say(language, '商品目录：列出订单还缺哪些资料', 'the catalogue: what the orders miss of it'))
    .helpCommand(false);
  catalogue
    .command('missing')
    .description(
      say(
        language,
        '写出一份商品目录表：订单中目录没有的 SKU 和没填全的列',
        'write a catalogue sheet of the SKUs and columns that the orders need and the catalogue lacks',
      ),
    )
    .argument(
      '<files...>',
      say(language, '订单文件、通配符，或 - 表示标准输入', 'order files, globs, or - for standard input'),
    )
    .requiredOption(
      '--out <file>',
      say(language, '要写的表（CSV），- 为标准输出', 'the sheet to write (CSV); - for standard output'),
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
      '--filing <file>',
      say(
        language,
        '企业备案文件；默认用订单旁边的 filing.yaml',
        'the enterprise’s filing; filing.yaml beside the orders by default',
      ),
    )
    .option(
      '--profile <name>',
      say(language, '订单格式；默认按表头识别', 'kind of order file; found by the header by default'),
    )
    .option(
      '--on <date>',
      say(
        language,
        '按哪一天的规则（yyyy-MM-dd），默认今天',
        'day whose rules apply (yyyy-MM-dd); today by default',
      ),
    )
    .addOption(formatOption(language, ['text', 'json']))
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .option('-q, --quiet', say(language, '只输出结果和错误', 'print results and errors only'))
    .addHelpText(
      'after',
      examples(language, [
        'xborder catalogue missing orders.csv --out missing.csv',
        'xborder catalogue missing orders.csv --catalogue sku.csv --out missing.csv --format json',
      ]),
    )
    .action(async (files: string[], options: MissingCommandOptions) => {
      const { missingProducts } = await import('../../run/missing.ts');
      const { missingSheet } = await import('../../run/missing-sheet.ts');
      const { writeNewFile } = await import('../../run/new-file.ts');
      const { momentOf } = await import('../../run/clock.ts');
      const context = contextOf(options);
      const report = await missingProducts({
        files,
        catalogue: options.catalogue,
        filing: options.filing,
        profile: options.profile ?? null,
        on: momentOf(undefined, options.on, new Date()).day,
      });
      const sheet = missingSheet(report);
      if (options.out === '-') context.print(sheet);
      else writeNewFile(options.out, (write) => write(sheet));
      if (options.format === 'json' && options.out !== '-') context.print(missingJson(report, options.out));
      else context.tell(missingText(report, options.out, context.language));
    });
};

function missingJson({ catalogue, products, parcels, blocked }: MissingReport, out: string): string {
  return `${JSON.stringify({ catalogue, out, parcels, blocked, products }, null, 2)}\n`;
}

function missingText(report: MissingReport, out: string, language: Language): string {
  const { products, parcels, blocked } = report;
  const unknown = products.filter((product) => product.unknown).length;
  const incomplete = products.length - unknown;
  const file = out === '-' ? '' : visible(out);
  if (products.length === 0)
    return say(language, '商品目录没有缺少任何资料\n', 'The catalogue lacks nothing\n');
  return say(
    language,
    `目录中没有的 SKU：${unknown}；没填全的：${incomplete}。${parcels} 个包裹中有 ${blocked} 个因此不能申报。\n${file === '' ? '' : `已写入 ${file}：填好后并入商品目录；目录中已有的 SKU，用新行换掉旧行。\n`}`,
    `SKUs not in the catalogue: ${unknown}; incomplete: ${incomplete}. They keep ${blocked} of ${parcels} parcels from being declared.\n${file === '' ? '' : `Written to ${file}: fill it in and put its rows into the catalogue, in place of those that are there already.\n`}`,
  );
}
