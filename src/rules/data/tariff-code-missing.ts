import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDamaged } from './damaged.ts';

export default rule({
  id: 'XB-DATA-010',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList gcode'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '没有商品编码',
      message: '货号 {sku} 没有填写{field}',
      why: '没有商品编码，海关无法判断监管条件和出口关税。',
      fix: '在商品目录 catalogue.csv（或订单文件）的 hs_code 栏填写十位商品编码；B2C 简化申报可填前四位加六个零。',
    },
    en: {
      title: 'HS code missing',
      message: '{field} of {sku} is empty',
      why: 'Without an HS code neither supervision conditions nor export duty can be told.',
      fix: 'Fill hs_code in catalogue.csv, or in the order file: ten digits; under the simplified B2C declaration four digits and six zeros.',
    },
  },
  check({ parcel }, report) {
    for (const line of parcel.lines) {
      if (line.hsCode !== '') continue;
      if (!isDamaged(parcel, 'hsCode', line.number)) report('hsCode', line.number, { sku: line.sku });
    }
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ hs_code: '' }] }],
  },
});
