import { formatDecimal, ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { rebateAbolitionSource } from '../sources.ts';
import { rebateAbolished } from './abolished.ts';

export default rule({
  id: 'XB-REBATE-006',
  severity: 'warning',
  since: '2026-04-01',
  until: null,
  source: rebateAbolitionSource(),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '该税号已取消退税',
      message: '{sku}（税号 {hs}）自 2026-04-01 起取消出口退税，目录中仍填 {rate}%',
      why: '光伏组件、电子烟液、石墨等商品的出口退税自 2026-04-01 起取消；目录是旧数据。',
      fix: '把商品目录中该商品的 rebate_rate 改为 0。',
    },
    en: {
      title: 'rebate of this code was abolished',
      message:
        'the rebate of {sku} (tariff code {hs}) was abolished on 2026-04-01, yet the catalogue says {rate} %',
      why: 'The export rebate of photovoltaic goods, nicotine liquids, graphite and others ended on 2026-04-01; the catalogue holds old data.',
      fix: 'Set rebate_rate to 0 for this SKU in the catalogue.',
    },
  },
  check({ parcel, world }, report) {
    for (const line of parcel.lines) {
      if (line.rebateRate === null || line.rebateRate === ZERO || !rebateAbolished(line.hsCode, world.on))
        continue;
      report('rebateRate', line.number, {
        sku: line.sku,
        hs: line.hsCode,
        rate: formatDecimal(line.rebateRate),
      });
    }
  },
  samples: {
    passes: [{ rows: [{ hs_code: '8541430000', rebate_rate: '0' }] }],
    fails: [{ rows: [{ hs_code: '8541430000', rebate_rate: '9' }] }],
  },
});
