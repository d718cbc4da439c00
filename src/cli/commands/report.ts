import { UsageError } from '../../model/errors.ts';
import { visible } from '../../text/escape.ts';
import { languageFrom } from '../../text/language.ts';
import { type CommonOptions, contextOf, printedLooks } from '../context.ts';
import { formatOption } from '../options.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

interface ReportOptions extends CommonOptions {
  readonly out?: string;
  readonly open?: boolean;
  readonly format: 'text' | 'json';
}

/** `xborder report`. */
export const addReport: AddCommand = (program, language) => {
  program
    .command('report')
    .description(
      say(
        language,
        '重新生成一次运行的网页报告，或比较两次运行',
        'make the page of a run again, or compare two runs',
      ),
    )
    .argument(
      '<runs...>',
      say(language, '一次运行的输出文件夹，或要比较的两个', 'the output folder of a run, or two to compare'),
    )
    .option(
      '--out <file>',
      say(
        language,
        '网页写到哪里；默认写进该文件夹的 green-lane.html',
        'where the page goes; green-lane.html of the folder by default',
      ),
    )
    .option('--open', say(language, '用浏览器打开网页', 'open the page in a browser'))
    .addOption(formatOption(language, ['text', 'json']))
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .option('-q, --quiet', say(language, '只输出结果和错误', 'print results and errors only'))
    .addHelpText(
      'after',
      examples(language, [
        'xborder report xborder-out/2026-11-23-1a2b3c4d --open',
        'xborder report monday tuesday',
        'xborder report monday tuesday --format json',
      ]),
    )
    .action(async (runs: string[], options: ReportOptions) => {
      const [first = '', second, ...more] = runs;
      if (more.length > 0)
        throw new UsageError(
          { zh: '一次只能比较两次运行', en: 'two runs are compared at a time, not more' },
          null,
        );
      if (second === undefined) await page(first, options);
      else await comparison(first, second, options);
    });
};

async function page(folder: string, options: ReportOptions): Promise<void> {
  const { makePage } = await import('../../run/report/make-page.ts');
  const { print, tell, language } = contextOf(options);
  if (options.format === 'json')
    throw new UsageError(
      { zh: '--format json 用于比较两次运行', en: '--format json is for comparing two runs' },
      null,
    );
  const asked = options.lang === undefined ? null : languageFrom(options.lang, {}, () => '');
  const path = await makePage({ folder, out: options.out ?? null, language: asked });
  print(`${path}\n`);
  if (options.open !== true) return;
  const { openInBrowser } = await import('../open.ts');
  if (await openInBrowser(path)) return;
  tell(
    `${say(language, `没有可用的浏览器；请自己打开 ${visible(path)}`, `no browser could be started; open ${visible(path)} yourself`)}\n`,
  );
}

async function comparison(before: string, after: string, options: ReportOptions): Promise<void> {
  if (options.open === true || options.out !== undefined)
    throw new UsageError(
      {
        zh: '比较两次运行时没有网页，不能用 --open 或 --out',
        en: 'comparing two runs makes no page: --open and --out do not go with it',
      },
      null,
    );
  const { compareRuns } = await import('../../run/report/compare.ts');
  const { comparisonJson, comparisonText } = await import('../../report/comparison.ts');
  const { explanations } = await import('../../run/explanations.ts');
  const { print, language } = contextOf(options);
  const compared = await compareRuns(before, after);
  if (options.format === 'json') print(comparisonJson(compared));
  else print(comparisonText(compared, explanations, language, printedLooks()));
}
