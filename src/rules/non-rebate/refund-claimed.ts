import { ZERO } from '../../model/decimal.ts';
import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-REBATE-001',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead statisticsFlag'),
  decides: { regime: 'non-rebate', verdict: 'violated' },
  lane: null,
  text: {
    zh: {
      title: '主张非退却要退税',
      message: '订单主张非退，{sku} 却标明要退税（refund=yes）',
      why: '简化申报（A）只适用于不退税的货物；既退税又按非退申报，日后无法退税。',
      fix: '要退税的，从 claims 中去掉 non-rebate；不退税的，把该商品的 refund 改为 no。',
    },
    en: {
      title: 'refund claimed on a non-rebate order',
      message: 'the order claims non-rebate, yet a refund is claimed for {sku} (refund=yes)',
      why: 'The simplified declaration (A) is for goods without refund; declared so, no refund can be had later.',
      fix: 'If a refund is wanted, drop non-rebate from the claims; otherwise set refund to no for this SKU.',
    },
  },
  check({ parcel }, report) {
    if (!parcel.claims.has('non-rebate')) return;
    for (const line of parcel.lines) {
      if (line.refund === 'yes' && line.rebateRate !== ZERO) report('refund', line.number, { sku: line.sku });
    }
  },
  samples: {
    passes: [{}],
    fails: [{ rows: [{ refund: 'yes' }] }],
  },
});
