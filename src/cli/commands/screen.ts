import { once } from 'node:events';
import { Option } from 'commander';
import type { Screener } from '../../goods/screener.ts';
import { UsageError } from '../../model/errors.ts';
import { type CommonOptions, type Context, contextOf, printedLooks } from '../context.ts';
import { addReading, type ReadingOptions, readingOf } from '../options.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

interface ScreenOptions extends CommonOptions, ReadingOptions {
  readonly input?: string;
  readonly explain?: string;
  readonly hsCode?: string;
  readonly attributes?: string;
  readonly goodsRules?: string;
  readonly format?: 'ndjson' | 'text' | 'json';
  readonly on?: string;
}

/** `xborder screen`. */
export const addScreen: AddCommand = (program, language) => {
  addReading(program.command('screen'), language)
    .description(
      say(
        language,
        '筛查商品名称：禁止、限制、航空限制、提示',
        'screen goods: prohibited, restricted, aviation, observation',
      ),
    )
    .option(
      '--input <file>',
      say(
        language,
        'CSV 或 TSV，含 id、name，可含 hs_code 和属性列；- 为标准输入',
        'CSV or TSV with id, name, optionally hs_code and attributes; - for standard input',
      ),
    )
    .option(
      '--explain <title>',
      say(
        language,
        '逐步说明一个品名的结论如何得出',
        'show step by step how the answer for one name comes about',
      ),
    )
    .option('--hs-code <code>', say(language, '与 --explain 同用：税号', 'with --explain: the tariff code'))
    .option(
      '--attributes <text>',
      say(
        language,
        '与 --explain 同用：属性，例如 battery=built-in; watt_hours=37',
        'with --explain: attributes, such as battery=built-in; watt_hours=37',
      ),
    )
    .option(
      '--goods-rules <file>',
      say(
        language,
        '自有规则、承运人政策和豁免（YAML）；默认用输入文件旁的 goods.yaml',
        'own rules, carrier policies and waivers (YAML); by default goods.yaml beside the input',
      ),
    )
    .addOption(
      new Option(
        '--format <format>',
        say(language, '输出格式；--explain 可用 text、json', 'output format; with --explain text or json'),
      ).choices(['ndjson', 'text', 'json']),
    )
    .option(
      '--on <date>',
      say(
        language,
        '按哪一天的规则（yyyy-MM-dd），默认今天',
        'day whose rules apply (yyyy-MM-dd); today by default',
      ),
    )
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .option('-q, --quiet', say(language, '只输出结果和错误', 'print results and errors only'))
    .addHelpText(
      'after',
      examples(language, [
        'xborder screen --input names.csv',
        'xborder screen --input - < names.tsv > tags.ndjson',
        "xborder screen --explain '充电宝收纳包'",
        'xborder screen --input names.csv --goods-rules dhl.yaml',
      ]),
    )
    .action(async (options: ScreenOptions) => {
      const { momentOf } = await import('../../run/clock.ts');
      const context = contextOf(options);
      const on = momentOf(undefined, options.on, new Date()).day;
      if (options.explain !== undefined) await explainOne(options.explain, options, on, context);
      else await screenAll(inputOf(options), options, on, context);
    });
};

function inputOf({ input, format }: ScreenOptions): string {
  if (input === undefined)
    throw new UsageError(
      {
        zh: '请用 --input 指定文件，或用 --explain 指定一个品名',
        en: 'give --input a file, or --explain a name',
      },
      null,
    );
  if (format !== undefined && format !== 'ndjson')
    throw new UsageError(
      { zh: '--input 的输出格式是 ndjson', en: 'with --input the output format is ndjson' },
      null,
    );
  return input;
}

/** The screener of the book, with the user's rules from `--goods-rules` or from `goods.yaml` beside the input. */
async function screenerFor(options: ScreenOptions, beside: string, on: string): Promise<Screener> {
  const { createScreener } = await import('../../goods/screener.ts');
  const { goodsRulesBeside, readGoodsRules } = await import('../../run/goods-rules.ts');
  const file = options.goodsRules ?? goodsRulesBeside(beside);
  return createScreener(file === null ? null : readGoodsRules(file, on));
}

async function screenAll(input: string, options: ScreenOptions, on: string, context: Context): Promise<void> {
  const { screenFile } = await import('../../run/screen-file.ts');
  const sink = {
    write: (line: string) =>
      process.stdout.write(line) ? null : once(process.stdout, 'drain').then(() => undefined),
  };
  const { rows, tagged } = await screenFile(
    input,
    on,
    readingOf(options),
    await screenerFor(options, input, on),
    sink,
  );
  context.tell(
    say(
      context.language,
      `已筛查 ${rows} 行，${tagged} 行有标记\n`,
      `${rows} rows screened, ${tagged} tagged\n`,
    ),
  );
}

async function explainOne(
  title: string,
  options: ScreenOptions,
  on: string,
  context: Context,
): Promise<void> {
  const { explain } = await import('../../goods/explain.ts');
  const goods = {
    ...{ name: title, nameZh: '', nameEn: '' },
    hsCode: options.hsCode ?? '',
    attributes: options.attributes ?? '',
  };
  const derivation = explain(goods, on, await screenerFor(options, '-', on));
  if (options.format === 'json' || options.format === 'ndjson') {
    const { jsonDocument } = await import('../../report/json.ts');
    context.print(jsonDocument(derivation));
    return;
  }
  const { explainScreening } = await import('./screen-explain.ts');
  context.print(explainScreening(derivation, context.language, printedLooks()));
}
