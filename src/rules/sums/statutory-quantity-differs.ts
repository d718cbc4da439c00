import { unitName } from '../../model/codes/units.ts';
import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-SUM-016',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList qty1，unit1'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '单位相同法定数量不同',
      message: '货号 {sku}：单位都是 {unit}，申报数量 {quantity}，法定数量却是 {other}',
      why: '计量单位相同，数量也必须相同，否则海关退单。',
      fix: '把 quantity1 改成与申报数量相同，或留空自动填写；商品目录中应填 1。',
    },
    en: {
      title: 'same unit, different statutory quantity',
      message:
        '{sku}: both units are {unit}, but the quantity is {quantity} and the statutory quantity {other}',
      why: 'Where the units agree the quantities must too, or customs refuses the inventory.',
      fix: 'Make quantity1 the same as the quantity, or leave it empty to have it filled in; in the catalogue it is 1.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      const { quantity, unit, quantity1: other } = line;
      if (unit === '' || unit !== line.unit1 || quantity === null || other === null) continue;
      if (quantity === other || quantity <= ZERO || other <= ZERO) continue;
      report('quantity1', line.number, {
        sku: line.sku,
        unit: unitName(unit),
        quantity: formatDecimal(quantity),
        other: formatDecimal(other),
      });
    }
  },
  samples: {
    passes: [{ rows: [{ quantity1: '' }] }],
    fails: [{ rows: [{ quantity1: '3' }] }],
  },
});
