import { describe, expect, it } from 'vitest';
import { variants } from '../../support/variants.ts';
import { type Reading, read, sample } from './reading.ts';

const EXPECTED: Reading = {
  profile: 'shopee.orders',
  parcels: [
    {
      orderNo: '2611020ABC001',
      waybillNo: 'SPXVN000000001',
      consigneeName: 'Linh Bịa',
      consigneeAddress: '12 Đường Giả, Phường 1, Quận 3, TP. Hồ Chí Minh, 700000',
      consigneePhone: '84900000001',
      consigneePostcode: '700000',
      country: 'VNM',
      freight: '15000',
      orderedAt: '2026-11-02 10:15',
      lines: [
        { sku: 'FAN-W', title: 'Desk fan / White', quantity: '2', price: '90000', total: '180000' },
        { sku: 'KETTLE', title: 'Kettle, 1.5 l', quantity: '1', price: '1250000', total: '1250000' },
      ],
      told: [],
    },
    {
      orderNo: '2611020ABC002',
      consigneeAddress: 'Phường 5, Quận 10, TP. Hồ Chí Minh, 700000',
      consigneePostcode: '700000',
      country: 'VNM',
      freight: '0',
      orderedAt: '2026-11-02 10:15',
      lines: [{ sku: 'CUP-S', title: 'Steel cup / S', quantity: '2', price: '45000', total: '90000' }],
      told: [],
    },
    {
      orderNo: '2611020ABC005',
      consigneeName: 'An Ảo',
      consigneeAddress: '5 Ngõ Tưởng, Ba Đình, Hà Nội, 100000',
      consigneePhone: '84900000003',
      consigneePostcode: '100000',
      country: 'VNM',
      freight: '15000',
      orderedAt: '2026-11-02 10:15',
      lines: [{ sku: 'LAMP-N', title: 'Night lamp', quantity: '2', price: '89000', total: '178000' }],
      told: [],
    },
  ],
  skipped: ['4 cancelled', '5 refunded'],
  findings: [],
};

describe('shopee.orders', () => {
  it('reads its sample', async () => {
    expect(await read(sample('shopee.orders.csv'))).toEqual(EXPECTED);
  });

  it.each(variants(sample('shopee.orders.csv')))('reads the same from $how', async ({ text }) => {
    expect(await read(text)).toEqual(EXPECTED);
  });

  it('reads headings in decomposed letters', async () => {
    expect(await read(sample('shopee.orders.csv').normalize('NFD'), { currency: 'VND' })).toMatchObject({
      profile: 'shopee.orders',
    });
  });

  it('declares in the currency it is told', async () => {
    const { parcels } = await read(sample('shopee.orders.csv'), { currency: 'VND' });
    expect(parcels.map((parcel) => parcel['currency'])).toEqual(['VND', 'VND', 'VND']);
  });

  it('proves the price by the subtotal of the product where nothing was returned', async () => {
    const { parcels } = await read(sample('shopee.orders.csv').replace('178000', '179000'));
    expect(parcels.map(({ told }) => told)).toEqual([[], [], ['XB-MON-001 1.price']]);
  });
});
