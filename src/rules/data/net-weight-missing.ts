import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged, isGivenPerUnit } from './damaged.ts';

export default rule({
  id: 'XB-DATA-019',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead netWeight'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有净重',
      message: '货号 {sku} 没有净重',
      why: '清单表头的净重是各项商品净重之和；缺一项就无法填报。',
      fix: '在商品目录 catalogue.csv（或订单文件）的 net_weight 栏填写净重（千克）；目录中填一个申报单位的净重，订单文件中填该行合计。',
    },
    en: {
      title: 'net weight missing',
      message: '{sku} has no net weight',
      why: 'The inventory’s net weight is the sum over its lines; with one missing it cannot be told.',
      fix: 'Fill net_weight in catalogue.csv, or in the order file, in kg: of one declared unit in the catalogue, of the whole line in the order file.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.netWeight !== null || isDamaged(parcel, 'netWeight', line.number)) continue;
      const waits = line.quantity === null && isGivenPerUnit(parcel, line, 'netWeight');
      if (!waits) report('netWeight', line.number, { sku: line.sku });
    }
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ net_weight: '' }] }],
  },
});
