import { rule } from '../rule.ts';
import { customsSpecification } from '../sources.ts';

export default rule({
  id: 'XB-SUM-004',
  severity: 'error',
  since: '2018-09-30',
  until: null,
  source: customsSpecification('CEB303 OrderHead currency，OrderList currency'),
  decides: null,
  lane: null,
  text: {
    zh: {
      title: '一个订单有几种币制',
      message: '货号 {sku} 用 {currency}，订单用 {first}',
      why: '订单只有一个商品金额和一个币制；不同币制的金额不能相加，也不会擅自换算。',
      fix: '把各行的价格改成同一币制；商品目录中另定币制的价格也要改。',
    },
    en: {
      title: 'several currencies in one order',
      message: '{sku} is priced in {currency}, the order in {first}',
      why: 'An order has one goods value in one currency; amounts in different currencies cannot be added and are never converted unasked.',
      fix: 'Give all prices of the order in one currency, prices in the catalogue included.',
    },
  },
  check({ parcel }, report) {
    for (const { currency, sku, number } of parcel.lines) {
      if (currency === parcel.currency || currency === '' || parcel.currency === '') continue;
      report('currency', number, { sku, currency, first: parcel.currency });
    }
  },
  samples: {
    passes: [
      {
        rows: [
          { goods_value: '50' },
          { sku: 'TS-002', goods_value: '50', gross_weight: '0.65', net_weight: '0.1', quantity2: '0.1' },
        ],
      },
    ],
    fails: [
      {
        rows: [
          { goods_value: '50' },
          { sku: 'TS-002', goods_value: '50', currency: 'EUR', net_weight: '0.1', quantity2: '0.1' },
        ],
      },
    ],
  },
});
