import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

/** Lines of one electronic order and of one inventory. */
const MOST_LINES = 100;

/** Sample rows of one order with that many small lines. */
function manyLines(count: number): Readonly<Record<string, string>>[] {
  const line = {
    goods_value: String(count),
    quantity: '1',
    price: '1',
    line_total: '1',
    quantity1: '1',
    quantity2: '0.001',
    net_weight: '0.001',
  };
  return Array.from({ length: count }, (_, index) => ({ ...line, sku: `TS-${index + 1}` }));
}

export default rule({
  id: 'XB-DATA-007',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB303 OrderList；CEB603 InventoryList：1..100'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '商品超过 100 项',
      message: '包裹有 {count} 项商品，一份清单最多 {max} 项',
      why: '报文规范规定一份电子订单、一份清单的表体最多 100 项，超过的报文不被接收。',
      fix: '把订单分成几个包裹，用各自的订单编号和运单编号申报；或把同一货号的各行合并。',
    },
    en: {
      title: 'more than 100 lines',
      message: 'the parcel has {count} lines; an inventory holds {max} at most',
      why: 'The specification allows 100 lines in one order and one inventory; a longer message is refused.',
      fix: 'Split the order into parcels with order and waybill numbers of their own, or merge lines of the same SKU.',
    },
  },
  check({ parcel }, report) {
    const count = parcel.lines.length;
    if (count > MOST_LINES) report('sku', MOST_LINES + 1, { count, max: MOST_LINES });
  },
  samples: {
    passes: [{ rows: manyLines(100) }],
    fails: [{ rows: manyLines(101) }],
  },
});
