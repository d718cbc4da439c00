import { ONE } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { weightIn } from '../sums/weight-units.ts';
import { isDamaged, isGivenPerUnit } from './damaged.ts';

export default rule({
  id: 'XB-DATA-016',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList qty1'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有法定数量',
      message: '货号 {sku} 没有法定数量，也不能由申报数量或净重推算',
      why: '申报单位与法定单位相同，或法定单位是千克、克时，法定数量由数量或净重得出；否则必须填写。',
      fix: '在商品目录 catalogue.csv（或订单文件）的 quantity1 栏填写；目录中填每一个申报单位折合多少法定单位。',
    },
    en: {
      title: 'statutory quantity missing',
      message: 'the statutory quantity of {sku} is not given and does not follow from quantity or net weight',
      why: 'Where declared and statutory unit agree, or the statutory unit is 千克 or 克, it follows from quantity or net weight; elsewhere it must be given.',
      fix: 'Fill quantity1 in catalogue.csv, or in the order file; in the catalogue, the statutory quantity of one declared unit.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.quantity1 !== null || line.unit1 === '' || isDamaged(parcel, 'quantity1', line.number))
        continue;
      const follows = line.unit1 === line.unit || weightIn(line.unit1, ONE) !== null;
      const waits = line.quantity === null && isGivenPerUnit(parcel, line, 'quantity1');
      if (!follows && !waits) report('quantity1', line.number, { sku: line.sku });
    }
  },
  samples: {
    passes: [
      { rows: [{ quantity1: '' }] },
      { rows: [{ unit1: '千克', quantity1: '', unit2: '', quantity2: '' }] },
    ],
    fails: [{ rows: [{ unit1: '双', quantity1: '' }] }],
  },
});
