import { UsageError } from '../../model/errors.ts';
import { actOnDeclared, addFollowUp, type FollowUpOptions, neededText } from '../follow-up.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

interface WithdrawOptions extends FollowUpOptions {
  readonly from?: string;
  readonly reason?: string;
}

/** `xborder withdraw`. */
export const addWithdraw: AddCommand = (program, language, outcome) => {
  addFollowUp(
    program
      .command('withdraw')
      .description(
        say(
          language,
          '撤销申报过的订单：海关已给清单编号的写撤销申请单（CEB605），其余写删除报文（appType 3）',
          'withdraw what was declared of orders: a cancellation (CEB605) where customs has numbered the inventory, else deletions (appType 3)',
        ),
      )
      .argument('[orders...]', say(language, '订单编号', 'order numbers'))
      .option(
        '--from <file>',
        say(
          language,
          '从表格的 order_no 列，或每行一个订单编号的名单读取',
          'read them from the column order_no of a table, or from a list of one a line',
        ),
      )
      .option('--reason <text>', say(language, '撤销原因', 'why they are withdrawn')),
    language,
  )
    .addHelpText(
      'after',
      examples(language, [
        'xborder withdraw SO-1027 --reason 买家取消订单',
        'xborder withdraw --from cancelled.csv --reason 买家取消订单',
      ]),
    )
    .action(async (orders: readonly string[], options: WithdrawOptions) => {
      const { withdraw } = await import('../../run/follow-up/withdraw.ts');
      const { readList } = await import('../../run/follow-up/list.ts');
      const reason = neededText('--reason', options.reason, 1000);
      const asked = [...new Set(orders)].map((text) => ({ text, file: '', line: 0, column: 0 }));
      const listed = options.from === undefined ? [] : await readList(options.from, 'order');
      if (asked.length + listed.length === 0)
        throw new UsageError(
          { zh: '须给出订单编号，或用 --from 指定名单', en: 'name orders, or a list of them with --from' },
          null,
        );
      await actOnDeclared('withdraw', options, outcome, (work) =>
        withdraw([...asked, ...listed], reason, work),
      );
    });
};
