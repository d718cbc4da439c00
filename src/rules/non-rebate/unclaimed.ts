import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-REBATE-003',
  severity: 'warning',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB603 InventoryHead statisticsFlag'),
  decides: null,
  lane: 'review',
  text: {
    zh: {
      title: '没有主张非退',
      message: '订单没有主张非退（non-rebate），按汇总申报（B）',
      why: '绿色通道要求三项都主张并成立；不主张非退的清单按 B 申报，之后须汇总成报关单。',
      fix: '不退税的，在 claims 栏或备案文件的 claims 中加上 non-rebate。',
    },
    en: {
      title: 'non-rebate not claimed',
      message: 'the order does not claim non-rebate; it goes by summary declaration (statistics flag B)',
      why: 'The green lane needs all three regimes claimed and proven; without non-rebate the inventory is flagged B and summed up into a formal declaration later.',
      fix: 'If no refund is wanted, add non-rebate to its claims column or to claims in the filing.',
    },
  },
  check({ parcel }, report) {
    if (!parcel.claims.has('non-rebate')) report('claims', 0);
  },
  samples: {
    passes: [{}],
    fails: [
      { rows: [{ claims: 'non-trade non-levy' }] },
      { rows: [{ claims: 'non-trade non-levy', refund: 'yes' }] },
    ],
  },
});
