import { Option } from 'commander';
import { UsageError } from '../../model/errors.ts';
import { actOnDeclared, addFollowUp, type FollowUpOptions } from '../follow-up.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

interface SummariseOptions extends FollowUpOptions {
  readonly by: 'consignor' | 'producer';
}

/** `xborder summarise`. */
export const addSummarise: AddCommand = (program, language, outcome) => {
  addFollowUp(
    program
      .command('summarise')
      .description(
        say(
          language,
          '把一个月已结关的汇总申报（B）清单写成汇总申请单（CEB701）',
          'write the summary (CEB701) of a month’s closed inventories of kind B',
        ),
      )
      .argument('<month>', say(language, '月份，例如 2026-11', 'the month, such as 2026-11'))
      .addOption(
        new Option(
          '--by <whom>',
          say(
            language,
            '按收发货人汇总，或按收发货人和生产销售单位汇总',
            'merge by consignor, or by consignor and producer',
          ),
        )
          .choices(['consignor', 'producer'])
          .default('consignor'),
      ),
    language,
  )
    .addHelpText('after', examples(language, ['xborder summarise 2026-11']))
    .action(async (month: string, options: SummariseOptions) => {
      const { summarise } = await import('../../run/follow-up/summarise.ts');
      if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month))
        throw new UsageError(
          { zh: `月份“${month}”应写成 yyyy-MM`, en: `month ${month}: write yyyy-MM` },
          null,
        );
      const by = options.by === 'producer' ? '2' : '1';
      await actOnDeclared('summarise', options, outcome, (work) =>
        summarise(month.replace('-', ''), { by }, work),
      );
    });
};
