import { describe, expect, it } from 'vitest';
import { variants } from '../../support/variants.ts';
import { type Reading, read, sample } from './reading.ts';

const EXPECTED: Reading = {
  profile: 'tiktok.orders',
  parcels: [
    {
      orderNo: '576912345678901001',
      waybillNo: 'YT2630910000101',
      consigneeName: 'Vera Virtual',
      consigneeAddress: '10 Pixel Street, Apt 9, New York, New York County, New York, 10002',
      consigneePhone: '(+1)2125550101',
      consigneePostcode: '10002',
      country: 'USA',
      currency: 'USD',
      freight: '4.99',
      grossWeight: '0.45',
      orderedAt: '11/02/2026 10:15:30 AM',
      lines: [
        {
          sku: 'CASE-BLK',
          title: 'Phone case / Black',
          currency: 'USD',
          quantity: '2',
          price: '10',
          total: '20',
        },
        { sku: 'STRAP-1', title: 'Wrist strap', currency: 'USD', quantity: '1', price: '16', total: '16' },
      ],
      told: [],
    },
    {
      orderNo: '576912345678901002',
      waybillNo: 'YT2630910000102',
      consigneeName: 'Wes Unreal',
      consigneeAddress: '2 Render Road, San Francisco, San Francisco County, California, 94107',
      consigneePhone: '(+1)4155550102',
      consigneePostcode: '94107',
      country: 'USA',
      currency: 'USD',
      freight: '0',
      grossWeight: '1.2',
      orderedAt: '11/02/2026 10:15:30 AM',
      lines: [
        {
          sku: 'RING-L',
          title: 'Ring light / 10 inch',
          currency: 'USD',
          quantity: '2',
          price: '25',
          total: '50',
        },
      ],
      told: [],
    },
    {
      orderNo: '576912345678901003',
      consigneeAddress: 'Chicago, Chicago County, Illinois, 60602',
      consigneePostcode: '60602',
      country: 'USA',
      currency: 'USD',
      freight: '7',
      grossWeight: '2',
      orderedAt: '11/02/2026 10:15:30 AM',
      lines: [
        {
          sku: 'MAT-1',
          title: 'Yoga mat',
          currency: 'USD',
          quantity: '1',
          price: '1022.99',
          total: '1022.99',
        },
      ],
      told: [],
    },
  ],
  skipped: ['1 description', '6 cancelled', '7 refunded'],
  findings: [],
};

describe('tiktok.orders', () => {
  it('reads its sample', async () => {
    expect(await read(sample('tiktok.orders.csv'))).toEqual(EXPECTED);
  });

  it.each(variants(sample('tiktok.orders.csv')))('reads the same from $how', async ({ text }) => {
    expect(await read(text)).toEqual(EXPECTED);
  });

  it('reads a file whose record of descriptions somebody has taken out', async () => {
    const text = sample('tiktok.orders.csv')
      .split('\n')
      .filter((_, at) => at !== 1)
      .join('\n');
    const { parcels, skipped } = await read(text);
    expect(parcels).toEqual(EXPECTED.parcels);
    expect(skipped).toEqual(['5 cancelled', '6 refunded']);
  });

  it('proves the price by the subtotal after discounts, and takes no bare $ of other countries for US dollars', async () => {
    const { parcels } = await read(
      sample('tiktok.orders.csv')
        .replace('$23.00,$0.00,$3.00,$20.00', '$11.50,$0.00,$3.00,$8.50')
        .replaceAll('United States', 'Mexico'),
      { currency: 'MXN' },
    );
    expect(parcels.map(({ told }) => told)).toEqual([['XB-MON-002 1.price'], [], []]);
    expect(parcels.map((parcel) => parcel['currency'])).toEqual(['MXN', 'MXN', 'MXN']);
  });
});
