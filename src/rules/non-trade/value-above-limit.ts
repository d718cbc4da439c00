import { formatDecimal } from '../../model/decimal.ts';
import { limitOn, parcelValueLimits } from '../limits.ts';
import { rule } from '../rule.ts';
import { businessAnnouncement } from '../sources.ts';
import { parcelValue } from './parcel-value.ts';

export default rule({
  id: 'XB-TRADE-001',
  severity: 'error',
  since: '2020-07-01',
  until: null,
  source: businessAnnouncement('通关管理：单票金额人民币 5000 元（含）以内'),
  decides: { regime: 'non-trade', verdict: 'violated' },
  lane: null,
  text: {
    zh: {
      title: '单票价值超过限额',
      message: '包裹价值 {cny} 元人民币，超过单票限额 {limit} 元',
      why: '清单核放只适用于单票 5000 元（含）以内的货物；超过的按一般报关单申报。',
      fix: '核对商品金额、币制和汇率；属实的请改走报关单，或在发货前按实际订单分票（不得为避限额拆单）。',
    },
    en: {
      title: 'parcel above the value limit',
      message: 'the parcel is worth CNY {cny}, more than the limit of CNY {limit} a parcel',
      why: 'An inventory (清单) covers parcels of CNY 5,000 or less; anything above needs a formal customs declaration.',
      fix: 'Check value, currency and exchange rate. If they are right, send this order by formal declaration; do not split an order to stay under the limit.',
    },
  },
  check({ parcel, world }, report) {
    const limit = limitOn(parcelValueLimits, world.on);
    if (limit === null) return;
    const value = parcelValue(parcel, world.rates);
    if (value.kind === 'known' && value.cny > limit.value) {
      report('goodsValue', 0, { cny: formatDecimal(value.cny), limit: formatDecimal(limit.value) });
    }
  },
  samples: {
    passes: [
      { rows: [{ currency: 'CNY', goods_value: '5000', quantity: '2', price: '2500', line_total: '5000' }] },
    ],
    fails: [
      {
        rows: [
          { currency: 'CNY', goods_value: '5000.02', quantity: '2', price: '2500.01', line_total: '5000.02' },
        ],
      },
      { rows: [{ goods_value: '704.24', quantity: '2', price: '352.12', line_total: '704.24' }] },
    ],
  },
});
