import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-MODE-015',
  severity: 'notice',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead iacCode、iacName、emsNo'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '非保税备案填了账册',
      message: '监管方式是 {mode}，备案文件却填了账册编号 {account}',
      why: '区内企业和账册只用于 1210；其他监管方式不写入清单。',
      fix: '核对备案文件的 tradeMode；确是 {mode} 的可删去 bonded。',
    },
    en: {
      title: 'bonded account outside 1210',
      message: 'the trade mode is {mode}, yet the filing names the bonded account {account}',
      why: 'Enterprise inside the area and account belong to 1210; for other modes they are left out of the inventory.',
      fix: 'Check tradeMode in the filing; under {mode} bonded may be removed.',
    },
  },
  check({ world }, report) {
    const { tradeMode: mode, bonded } = world.filing;
    if (mode !== '1210' && bonded !== undefined) report('orderNo', 0, { mode, account: bonded.accountNo });
  },
  samples: {
    passes: [{}],
    fails: [
      {
        filing: {
          bonded: { code: '4403180C0D', name: '深圳示例保税仓储有限公司', accountNo: 'H53450000001' },
        },
      },
    ],
  },
});
