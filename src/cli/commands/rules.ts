import { type CommonOptions, contextOf, printedLooks } from '../context.ts';
import { formatOption } from '../options.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';
import { addGoodsRules } from './rules-goods.ts';

interface RulesOptions extends CommonOptions {
  readonly on?: string;
  readonly format: 'text' | 'json';
}

/** `xborder rules`. */
export const addRules: AddCommand = (program, language, outcome) => {
  const rules = program
    .command('rules')
    .usage('[options] [goods|test]')
    .enablePositionalOptions()
    .description(say(language, '列出规则', 'list the rules'))
    .option(
      '--on <date>',
      say(
        language,
        '某一天有效的规则（yyyy-MM-dd），默认今天',
        'the rules in force on a day (yyyy-MM-dd); today by default',
      ),
    )
    .addOption(formatOption(language, ['text', 'json']))
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .addHelpText(
      'after',
      examples(language, [
        'xborder rules',
        'xborder rules --on 2026-01-01 --format json',
        'xborder rules goods',
        'xborder rules test --goods-rules goods.yaml',
      ]),
    )
    .action(async (options: RulesOptions) => {
      const { rulesJson, rulesText } = await import('../../report/rules-list.ts');
      const { ruleBookVersion, rulesOn } = await import('../../rules/book.ts');
      const { momentOf } = await import('../../run/clock.ts');
      const context = contextOf(options);
      const on = momentOf(undefined, options.on, new Date()).day;
      const stamp = { version: ruleBookVersion, on };
      const standing = rulesOn(on);
      context.print(
        options.format === 'json'
          ? rulesJson(stamp, standing)
          : rulesText(stamp, standing, context.language, printedLooks()),
      );
    });
  addGoodsRules(rules, language, outcome);
};
