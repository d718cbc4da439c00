import { describe, expect, it } from 'vitest';
import { variants } from '../../support/variants.ts';
import { type Reading, read, sample } from './reading.ts';

const EXPECTED: Reading = {
  profile: 'lazada.orders',
  parcels: [
    {
      orderNo: '400000000000001',
      waybillNo: 'LZDMY0000001',
      consigneeName: 'Siti Rekaan',
      consigneeAddress: '1 Jalan Contoh，Taman Rekaan, Kuala Lumpur, 50000',
      consigneePhone: '60120000001',
      consigneePostcode: '50000',
      country: 'MYS',
      freight: '5',
      orderedAt: '02 Nov 2026 10:12',
      lines: [
        { sku: 'PAN-24', title: 'Frying pan / 24 cm', quantity: '2', price: '44.9', total: '89.8' },
        { sku: 'LID-24', title: 'Glass lid / 24 cm', quantity: '1', price: '19.9', total: '19.9' },
      ],
      told: [],
    },
    {
      orderNo: '400000000000002',
      waybillNo: 'LZDMY0000002',
      consigneeName: 'Wei Palsu',
      consigneeAddress: '2 Jalan Ujian, Ipoh, 30000',
      consigneePhone: '60120000002',
      consigneePostcode: '30000',
      country: 'MYS',
      freight: '5',
      orderedAt: '02 Nov 2026 10:12',
      lines: [
        { sku: 'PAN-24', title: 'Frying pan / 24 cm', quantity: '1', price: '44.9', total: '44.9' },
        { sku: 'PAN-24', title: 'Frying pan / 24 cm', quantity: '1', price: '49.9', total: '49.9' },
      ],
      told: [],
    },
    {
      orderNo: '400000000000005',
      consigneeName: 'Raj Olok',
      consigneeAddress: '3 Jalan Maya, Melaka, 75000',
      consigneePhone: '60120000003',
      consigneePostcode: '75000',
      country: 'MYS',
      freight: '0',
      orderedAt: '02 Nov 2026 10:12',
      lines: [{ sku: 'LID-24', title: 'Glass lid / 24 cm', quantity: '1', price: '19.9', total: '19.9' }],
      told: [],
    },
  ],
  skipped: ['4 cancelled', '7 cancelled', '8 refunded'],
  findings: [],
};

describe('lazada.orders', () => {
  it('reads its sample', async () => {
    expect(await read(sample('lazada.orders.csv'))).toEqual(EXPECTED);
  });

  it.each(variants(sample('lazada.orders.csv')))('reads the same from $how', async ({ text }) => {
    expect(await read(text)).toEqual(EXPECTED);
  });

  it('counts the pieces of an order wherever they stand in it', async () => {
    const [header = '', ...rows] = sample('lazada.orders.csv').trimEnd().split('\n');
    const order = rows.filter((row) => row.includes('400000000000001') && !row.includes('canceled'));
    const { parcels } = await read([header, ...order.toReversed()].join('\n'));
    expect(parcels.map(({ lines }) => lines.map(({ sku, quantity }) => [sku, quantity]))).toEqual([
      [
        ['PAN-24', '2'],
        ['LID-24', '1'],
      ],
    ]);
  });
});
