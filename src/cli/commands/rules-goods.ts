import type { Command } from 'commander';
import type { ListedRule } from '../../goods/list.ts';
import type { Language } from '../../model/explained.ts';
import type { Looks } from '../../report/looks.ts';
import { visible } from '../../text/escape.ts';
import { type CommonOptions, contextOf, printedLooks } from '../context.ts';
import { formatOption } from '../options.ts';
import { examples, type Outcome, say } from '../outcome.ts';
import { statusWords, verdictWords } from './screen-words.ts';

interface GoodsRulesOptions extends CommonOptions {
  readonly on?: string;
  readonly goodsRules?: string;
  readonly format: 'text' | 'json';
}

/** `xborder rules goods` and `xborder rules test`. */
export function addGoodsRules(rules: Command, language: Language, outcome: Outcome): void {
  common(
    rules
      .command('goods')
      .description(say(language, '列出商品筛查规则', 'list the rules of goods screening')),
    language,
  )
    .addHelpText('after', examples(language, ['xborder rules goods', 'xborder rules goods --format json']))
    .action(async (options: GoodsRulesOptions) => {
      const { all, on, house, version } = await rulesOf(options);
      const { listed } = await import('../../goods/list.ts');
      const { jsonDocument } = await import('../../report/json.ts');
      const context = contextOf(options);
      const stamp = { version, on };
      const shown = listed([...all, ...house], on);
      context.print(
        options.format === 'json'
          ? jsonDocument({ goodsBook: stamp, rules: shown })
          : listText(shown, stamp, context.language, printedLooks()),
      );
    });
  common(
    rules
      .command('test')
      .description(say(language, '运行每条商品规则的样例', 'run the samples of every goods rule')),
    language,
  )
    .addHelpText(
      'after',
      examples(language, ['xborder rules test', 'xborder rules test --goods-rules goods.yaml']),
    )
    .action(async (options: GoodsRulesOptions) => {
      const { all, on, house, screener } = await rulesOf(options);
      const { trySamples } = await import('../../goods/try-samples.ts');
      const { jsonDocument } = await import('../../report/json.ts');
      const context = contextOf(options);
      const tested = [...all, ...house];
      const { tried, failed } = trySamples(tested, on, screener);
      if (failed.length > 0) outcome.code = 1;
      if (options.format === 'json') {
        context.print(jsonDocument({ rules: tested.length, tried, failed }));
        return;
      }
      const lines = failed.map(({ rule, expected, sample }) => {
        const what =
          expected === 'hit'
            ? say(context.language, '应命中而未命中', 'should be hit and is not')
            : say(context.language, '不应命中而命中', 'should be missed and is hit');
        return `${rule} ${what}: ${visible(sample)}\n`;
      });
      const sum = say(
        context.language,
        `${tested.length} 条规则，${tried} 个样例，${failed.length} 个不符\n`,
        `${tested.length} rules, ${tried} samples, ${failed.length} not as they should be\n`,
      );
      context.print(`${lines.join('')}${sum}`);
    });
}

function common(command: Command, language: Language): Command {
  return command
    .option(
      '--on <date>',
      say(language, '按哪一天（yyyy-MM-dd），默认今天', 'for which day (yyyy-MM-dd); today by default'),
    )
    .option(
      '--goods-rules <file>',
      say(
        language,
        '自有规则、承运人政策和豁免（YAML）；默认用当前目录的 goods.yaml',
        'own rules, carrier policies and waivers (YAML); by default goods.yaml here',
      ),
    )
    .addOption(formatOption(language, ['text', 'json']))
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'));
}

async function rulesOf(options: GoodsRulesOptions) {
  const { momentOf } = await import('../../run/clock.ts');
  const { goodsRulesBeside, readGoodsRules } = await import('../../run/goods-rules.ts');
  const { createScreener } = await import('../../goods/screener.ts');
  const { goodsBookVersion, goodsRules } = await import('../../goods/screen.ts');
  const on = momentOf(undefined, options.on, new Date()).day;
  const file = options.goodsRules ?? goodsRulesBeside('-');
  const house = file === null ? null : readGoodsRules(file, on);
  return {
    on,
    version: goodsBookVersion,
    all: goodsRules(),
    house: house?.rules ?? [],
    screener: createScreener(house),
  };
}

function listText(
  rules: readonly ListedRule[],
  { version, on }: { readonly version: string; readonly on: string },
  language: Language,
  looks: Looks,
): string {
  const heading = say(
    language,
    `商品规则手册 ${version}，${on} 共 ${rules.length} 条`,
    `Goods rule book ${version}: ${rules.length} rules on ${on}`,
  );
  const rows = rules.map(({ id, code, effects, status, title }) => [
    id,
    code,
    [...new Set(effects.map(({ category }) => category))]
      .map((category) => wordOf(category, language))
      .join(', '),
    looks.faint([...new Set(effects.map(({ layer }) => layer))].join(', ')),
    status === 'in-force' ? '' : say(language, statusWords[status].zh, statusWords[status].en),
    visible(title[language]),
  ]);
  const table = looks.table(rows, ['left', 'left', 'left', 'left', 'left', 'left']);
  return `${looks.strong(heading)}\n\n${table}\n`;
}

function wordOf(category: ListedRule['effects'][number]['category'], language: Language): string {
  return say(language, verdictWords[category].zh, verdictWords[category].en);
}
