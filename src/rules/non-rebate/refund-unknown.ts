import { ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';
import { rebateAbolished } from './abolished.ts';

export default rule({
  id: 'XB-REBATE-002',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead statisticsFlag'),
  decides: { regime: 'non-rebate', verdict: 'unproven' },
  lane: 'review',
  text: {
    zh: {
      title: '不知道是否退税',
      message: '没有说明 {sku}（税号 {hs}）是否退税，非退不能证明',
      why: '各税号的退税率没有公开的数据表；没有说明就不能免人工审单。',
      fix: '在商品目录的 refund 栏填 no（不退税）；或在 rebate_rate 栏填该税号的退税率（没有退税的填 0）。',
    },
    en: {
      title: 'refund not stated',
      message: 'nobody said whether a refund is claimed for {sku} (tariff code {hs}); non-rebate is unproven',
      why: 'No public table gives the rebate rate of a tariff code; without a statement a person at customs reads the papers.',
      fix: 'Write no in the catalogue column refund for this SKU, or 0 in rebate_rate if its code carries no rebate.',
    },
  },
  check({ parcel, world }, report) {
    if (!parcel.claims.has('non-rebate')) return;
    for (const line of parcel.lines) {
      if (line.refund !== '' || line.rebateRate === ZERO || rebateAbolished(line.hsCode, world.on)) continue;
      report('refund', line.number, { sku: line.sku, hs: line.hsCode });
    }
  },
  samples: {
    passes: [{ rows: [{ refund: '', rebate_rate: '0' }] }, { rows: [{ refund: 'no', rebate_rate: '' }] }],
    fails: [{ rows: [{ refund: '' }] }, { rows: [{ refund: '', rebate_rate: '' }] }],
  },
});
