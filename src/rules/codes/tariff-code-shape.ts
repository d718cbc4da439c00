import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { isDigits } from './tariff.ts';

export default rule({
  id: 'XB-CODE-001',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryList gcode：10 位'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '商品编码不是十位数字',
      message: '货号 {sku} 的商品编码“{hs}”不是十位数字',
      why: '清单的商品编码正好是十位数字。',
      fix: '填写税则的十位商品编码；B2C 简化申报可填四位品目加 000000，9710、9810 可填六位子目加 0000。',
    },
    en: {
      title: 'HS code is not ten digits',
      message: 'the HS code of {sku}, “{hs}”, is not ten digits',
      why: 'An inventory takes exactly ten digits.',
      fix: 'Write the ten-digit code of the tariff; under the simplified B2C declaration the heading and 000000, under 9710 and 9810 the subheading and 0000.',
    },
  },
  check({ parcel }, report) {
    for (const { hsCode, sku, number } of parcel.lines) {
      if (hsCode !== '' && !((hsCode.length === 10 || hsCode.length === 9) && isDigits(hsCode)))
        report('hsCode', number, { sku, hs: hsCode });
    }
  },
  samples: {
    passes: [{ rows: [{ hs_code: '6109.10.0010' }] }],
    fails: [
      { rows: [{ hs_code: '610910' }] },
      { rows: [{ hs_code: '61091000101' }] },
      { rows: [{ hs_code: 'T恤' }] },
    ],
  },
});
