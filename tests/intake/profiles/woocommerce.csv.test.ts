import { describe, expect, it } from 'vitest';
import { variants } from '../../support/variants.ts';
import { type Reading, read, sample } from './reading.ts';

const EXPECTED: Reading = {
  profile: 'woocommerce.csv',
  parcels: [
    {
      orderNo: '5001',
      consigneeName: 'Ada Invented',
      consigneeAddress: '1 Loop Street, Berlin, 10115',
      consigneePhone: '+49 30 5550101',
      consigneePostcode: '10115',
      country: 'DEU',
      currency: 'EUR',
      freight: '5',
      orderedAt: '02-11-2026 07:32:06',
      lines: [
        { sku: 'A13', title: 'LED TV stand', currency: 'EUR', quantity: '1', price: '23', total: '23' },
        {
          sku: 'CAB-2',
          title: 'Cable | 2 m – black',
          currency: 'EUR',
          quantity: '2',
          price: '11.5',
          total: '23',
        },
      ],
      told: [],
    },
    {
      orderNo: '5002',
      consigneeName: 'Ben Pretend',
      consigneeAddress: 'Pretend Ltd, 22 Query Road, Unit 5, London, SW1A 0AA',
      consigneePhone: '07700 900122',
      consigneePostcode: 'SW1A 0AA',
      country: 'GBR',
      currency: 'GBP',
      freight: '0',
      orderedAt: '02-11-2026 07:32:06',
      lines: [
        { sku: 'NB-R', title: 'Notebook, ruled', currency: 'GBP', quantity: '3', price: '15', total: '45' },
      ],
      told: [],
    },
    {
      orderNo: '5006',
      consigneeName: 'Flo Fiction',
      consigneeAddress: '5 Novel Nook, Gate left, Paris, 75001',
      consigneePhone: '+33 1 55 55 01 66',
      consigneePostcode: '75001',
      country: 'FRA',
      currency: 'EUR',
      freight: '6',
      orderedAt: '02-11-2026 07:32:06',
      lines: [
        { sku: 'PEN-1', title: 'Pencil', currency: 'EUR', quantity: '2', price: '10', total: '20' },
        { title: 'Eraser', currency: 'EUR', quantity: '1', price: '10', total: '10' },
      ],
      told: [],
    },
  ],
  skipped: ['3 cancelled', '4 refunded', '5 cancelled'],
  findings: [],
};

describe('woocommerce.csv', () => {
  it('reads its sample', async () => {
    expect(await read(sample('woocommerce.csv.csv'))).toEqual(EXPECTED);
  });

  it.each(variants(sample('woocommerce.csv.csv')))('reads the same from $how', async ({ text }) => {
    expect(await read(text)).toEqual(EXPECTED);
  });

  it('proves the items by the total of the order, freight, fees and taxes counted', async () => {
    const { parcels } = await read(sample('woocommerce.csv.csv').replace(',60.20,', ',69.20,'));
    expect(parcels.map(({ told }) => told)).toEqual([['XB-MON-001 1.price'], [], []]);
  });

  it('tells an item whose cell it cannot read', async () => {
    const header = 'order_number,order_currency,shipping_first_name,shipping_country,line_item_1';
    const { parcels } = await read(`${header}\n1,USD,Ann,US,two pencils\n2,USD,Bob,US,\n`);
    expect(parcels.map(({ lines }) => lines)).toEqual([[{ currency: 'USD' }], [{ currency: 'USD' }]]);
  });
});
