import { UsageError } from '../../model/errors.ts';
import { type CommonOptions, contextOf, printedLooks } from '../context.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

/** `xborder explain CODE`. */
export const addExplain: AddCommand = (program, language) => {
  program
    .command('explain')
    .argument(
      '<code>',
      say(
        language,
        '问题代码，例如 XB-SUM-003；也可以是回执里的代码，例如 -621004',
        'code of a finding, for example XB-SUM-003, or one of a receipt, for example -621004',
      ),
    )
    // The authority's codes begin with a minus sign and are no options.
    .allowUnknownOption()
    .description(
      say(
        language,
        '说明一个问题代码：是什么、为什么、依据、怎么办',
        'explain the code of a finding: what, why, law, what to do',
      ),
    )
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .addHelpText(
      'after',
      examples(language, [
        'xborder explain XB-SUM-003',
        'xborder explain -621004',
        'xborder explain XB-TRADE-001 --lang zh',
      ]),
    )
    .action(async (code: string, options: CommonOptions) => {
      const { explanations } = await import('../../run/explanations.ts');
      const { explainPage } = await import('../../report/explain-text.ts');
      const { ruleBook } = await import('../../rules/book.ts');
      const { nearest } = await import('../../model/nearest.ts');
      const { documentationUrl, projectUrl } = await import('../../documentation.ts');
      const context = contextOf(options);
      const id = code.toUpperCase();
      const { authorityExplained } = await import('../../run/authority.ts');
      const explained = explanations.get(id) ?? authorityExplained(id);
      if (explained === null) {
        const guess = nearest(id, [...explanations.keys()]);
        const hint =
          guess === null ? { zh: '', en: '' } : { zh: `，是不是 ${guess}？`, en: `; is it ${guess}?` };
        throw new UsageError(
          {
            zh: `没有代码“${code}”${hint.zh}；xborder rules 列出全部规则`,
            en: `no code ${code}${hint.en}; xborder rules lists them all`,
          },
          null,
        );
      }
      const rule = ruleBook.find((each) => each.id === id) ?? null;
      const page = documentationUrl(projectUrl(), id);
      context.print(explainPage(explained, rule, page, context.language, printedLooks()));
    });
};
