import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-MODE-014',
  severity: 'notice',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList itemRecordNo'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '非保税商品填了备案料号',
      message: '监管方式是 {mode}，{sku} 却有账册备案料号 {item}',
      why: '备案料号只用于 1210 保税出口；其他监管方式不写入清单。',
      fix: '核对监管方式；确是 {mode} 的可删去备案料号。',
    },
    en: {
      title: 'item record number outside 1210',
      message: 'the trade mode is {mode}, yet {sku} has the bonded item number {item}',
      why: 'The item number belongs to bonded exports (1210); for other modes it is left out of the inventory.',
      fix: 'Check the trade mode; under {mode} the number may be removed.',
    },
  },
  check({ parcel, world }, report) {
    const { tradeMode: mode } = world.filing;
    if (mode === '1210') return;
    for (const line of parcel.lines) {
      if (line.itemRecordNo !== '')
        report('itemRecordNo', line.number, { sku: line.sku, mode, item: line.itemRecordNo });
    }
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ item_record_no: '1' }] }],
  },
});
