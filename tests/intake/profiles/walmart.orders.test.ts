import { describe, expect, it } from 'vitest';
import { variants } from '../../support/variants.ts';
import { type Reading, read, sample } from './reading.ts';

const EXPECTED: Reading = {
  profile: 'walmart.orders',
  parcels: [
    {
      orderNo: '108900000000001',
      waybillNo: 'YT2630910000201',
      consigneeName: 'Gil Imaginary',
      consigneeAddress: '1 Unreal Ave, Suite 3, Dallas, TX, 75201',
      consigneePhone: '555-010-0101',
      consigneePostcode: '75201',
      country: 'USA',
      currency: 'USD',
      freight: '5.99',
      orderedAt: '2026-11-02',
      lines: [
        {
          sku: 'TOWEL-2',
          title: 'Bath towel, 2 pack',
          currency: 'USD',
          quantity: '2',
          price: '23.99',
          total: '47.98',
        },
        { sku: 'SOAP-D', title: 'Soap dish', currency: 'USD', quantity: '1', price: '8.5', total: '8.5' },
      ],
      told: [],
    },
    {
      orderNo: '108900000000003',
      consigneeName: 'Hal Sketch',
      consigneeAddress: '2 Draft Dr, Newark, NJ, 07102',
      consigneePhone: '555-010-0102',
      consigneePostcode: '07102',
      country: 'USA',
      currency: 'USD',
      freight: '0',
      orderedAt: '2026-11-02',
      lines: [
        { sku: 'HOOK-6', title: 'Hooks, 6 pieces', currency: 'USD', quantity: '3', price: '10', total: '30' },
      ],
      told: [],
    },
    {
      orderNo: '108900000000004',
      consigneeName: 'Ivy Outline',
      consigneeAddress: '3 Plan Pl, Toronto, ON, M5V 2T6',
      consigneePhone: '555-010-0103',
      consigneePostcode: 'M5V 2T6',
      freight: '4',
      orderedAt: '2026-11-02',
      lines: [{ sku: 'HOOK-6', title: 'Hooks, 6 pieces', quantity: '1', price: '12', total: '12' }],
      told: [],
    },
  ],
  skipped: ['3 cancelled', '6 refunded'],
  findings: [],
};

describe('walmart.orders', () => {
  it('reads its sample', async () => {
    expect(await read(sample('walmart.orders.csv'))).toEqual(EXPECTED);
  });

  it.each(variants(sample('walmart.orders.csv')))('reads the same from $how', async ({ text }) => {
    expect(await read(text)).toEqual(EXPECTED);
  });

  it('says neither country nor currency of an address outside the United States', async () => {
    const { parcels } = await read(sample('walmart.orders.csv'), { currency: 'CAD' });
    expect(parcels.map((parcel) => [parcel['country'], parcel['currency']])).toEqual([
      ['USA', 'USD'],
      ['USA', 'USD'],
      [undefined, 'CAD'],
    ]);
  });
});
