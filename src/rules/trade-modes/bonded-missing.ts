import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-MODE-012',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead iacCode、iacName、emsNo'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '1210 缺少区内企业和账册',
      message: '监管方式是 1210，备案文件却没有区内企业和账册编号',
      why: '特殊区域出口的清单必须填区内企业代码、名称和账册编号。',
      fix: '在备案文件中填写 bonded：code、name、accountNo。',
    },
    en: {
      title: '1210 without bonded enterprise and account',
      message:
        'the trade mode is 1210, but the filing has no enterprise inside the special area and no bonded account',
      why: 'An inventory from a special area must name the enterprise inside it and the bonded account.',
      fix: 'Fill bonded in the filing: code, name, accountNo.',
    },
  },
  check({ world }, report) {
    if (world.filing.tradeMode === '1210' && world.filing.bonded === undefined) report('orderNo', 0);
  },
  samples: {
    passes: [
      {
        rows: [{ item_record_no: '1' }],
        filing: {
          tradeMode: '1210',
          bonded: { code: '4403180C0D', name: '深圳示例保税仓储有限公司', accountNo: 'H53450000001' },
        },
      },
    ],
    fails: [{ rows: [{ item_record_no: '1' }], filing: { tradeMode: '1210' } }],
  },
});
