import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-MODE-013',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList itemRecordNo'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '1210 缺少备案料号',
      message: '{sku} 没有账册备案料号',
      why: '保税出口的每项商品必须填账册备案料号，才能核扣账册。',
      fix: '在商品目录的 item_record_no 栏填备案料号。',
    },
    en: {
      title: '1210 without item record number',
      message: '{sku} has no item number of the bonded account',
      why: 'Bonded goods are written off the account by their item number; every line needs one.',
      fix: 'Fill item_record_no in the catalogue.',
    },
  },
  check({ parcel, world }, report) {
    if (world.filing.tradeMode !== '1210') return;
    for (const line of parcel.lines) {
      if (line.itemRecordNo === '') report('itemRecordNo', line.number, { sku: line.sku });
    }
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
    fails: [
      {
        filing: {
          tradeMode: '1210',
          bonded: { code: '4403180C0D', name: '深圳示例保税仓储有限公司', accountNo: 'H53450000001' },
        },
      },
    ],
  },
});
