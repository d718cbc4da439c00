import { once } from 'node:events';
import { Option } from 'commander';
import { type CommonOptions, contextOf } from '../context.ts';
import { addReading, formatOption, type ReadingOptions, readingOf } from '../options.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

interface ScreenOptions extends CommonOptions, ReadingOptions {
  readonly input: string;
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
    .addOption(
      new Option(
        '--input <file>',
        say(
          language,
          'CSV 或 TSV，含 id、name，可含 hs_code 和属性列；- 为标准输入',
          'CSV or TSV with id, name, optionally hs_code and attributes; - for standard input',
        ),
      ).makeOptionMandatory(),
    )
    .addOption(formatOption(language, ['ndjson']))
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
      ]),
    )
    .action(async (options: ScreenOptions) => {
      const { screenFile } = await import('../../run/screen-file.ts');
      const { momentOf } = await import('../../run/clock.ts');
      const context = contextOf(options);
      const on = momentOf(undefined, options.on, new Date()).day;
      const sink = {
        write: (line: string) =>
          process.stdout.write(line) ? null : once(process.stdout, 'drain').then(() => undefined),
      };
      const { rows, tagged } = await screenFile(options.input, on, readingOf(options), sink);
      context.tell(
        say(
          context.language,
          `已筛查 ${rows} 行，${tagged} 行有标记\n`,
          `${rows} rows screened, ${tagged} tagged\n`,
        ),
      );
    });
};
