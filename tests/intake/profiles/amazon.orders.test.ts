import { describe, expect, it } from 'vitest';
import { variants } from '../../support/variants.ts';
import { type Reading, read, sample } from './reading.ts';

const EXPECTED: Reading = {
  profile: 'amazon.orders',
  parcels: [
    {
      orderNo: '206-1000001-0000001',
      consigneeName: 'Mary Poppleton',
      consigneeAddress: '17 Cherry Row, London, N1 9ZZ',
      consigneePhone: '07700 900101',
      consigneePostcode: 'N1 9ZZ',
      country: 'GBR',
      currency: 'GBP',
      freight: '4.7',
      orderedAt: '2026-11-02T08:15:30+00:00',
      lines: [
        {
          sku: 'MUG-BLUE',
          title: 'Stoneware mug, blue',
          currency: 'GBP',
          quantity: '2',
          price: '12.99',
          total: '25.98',
        },
        {
          sku: 'TEE-M',
          title: '"Classic" T-shirt M',
          currency: 'GBP',
          quantity: '1',
          price: '14.99',
          total: '14.99',
        },
      ],
      told: [],
    },
    {
      orderNo: '302-1000002-0000002',
      consigneeName: 'Jürgen Weißmüller',
      consigneeAddress: 'Beispielstraße 5, Hinterhaus, Köln, NRW, 50667',
      consigneePhone: '+49 221 5550100',
      consigneePostcode: '50667',
      country: 'DEU',
      currency: 'EUR',
      freight: '0',
      orderedAt: '2026-11-02T08:15:30+00:00',
      lines: [
        {
          sku: 'HOSE-58',
          title: '"5/8 inch garden hose, 15 m',
          currency: 'EUR',
          quantity: '1',
          price: '31.9',
          total: '31.9',
        },
      ],
      told: [],
    },
    {
      orderNo: '404-1000003-0000003',
      consigneeName: 'José Peña',
      consigneeAddress: 'Calle Inventada 3, 2º B, Portal 1, Málaga, 29001',
      consigneePhone: '+34 600 555 012',
      consigneePostcode: '29001',
      country: 'ESP',
      currency: 'EUR',
      freight: '4.99',
      orderedAt: '2026-11-02T08:15:30+00:00',
      lines: [
        {
          sku: 'LAMP-01',
          title: 'Lámpara de mesa LED',
          currency: 'EUR',
          quantity: '3',
          price: '17.99',
          total: '53.97',
        },
      ],
      told: [],
    },
    {
      orderNo: '113-1000004-0000004',
      consigneeName: 'Ann Example',
      consigneeAddress: '1 Sample Street, Springfield, IL, 62701',
      consigneePhone: '217-555-0142',
      consigneePostcode: '62701',
      country: 'USA',
      currency: 'USD',
      freight: '0',
      orderedAt: '2026-11-02T08:15:30+00:00',
      lines: [
        {
          sku: 'SOCK-5P',
          title: "Men's cotton socks, 5 pairs",
          currency: 'USD',
          quantity: '2',
          price: '26.99',
          total: '53.98',
        },
      ],
      told: [],
    },
    {
      orderNo: '206-1000006-0000006',
      consigneeName: 'Fisher & Sons',
      consigneeAddress: '22 Made-up Road, Cardiff, CF10 1AA',
      consigneePhone: '07700 900155',
      consigneePostcode: 'CF10 1AA',
      country: 'GBR',
      currency: 'GBP',
      freight: '7',
      orderedAt: '2026-11-02T08:15:30+00:00',
      lines: [
        {
          sku: 'MUG-BLUE',
          title: 'Stoneware mug, blue',
          currency: 'GBP',
          quantity: '10',
          price: '11.99',
          total: '119.9',
        },
      ],
      told: [],
    },
  ],
  skipped: ['6 cancelled'],
  findings: [],
};

describe('amazon.orders', () => {
  it('reads its sample', async () => {
    expect(await read(sample('amazon.orders.txt'))).toEqual(EXPECTED);
  });

  it.each(variants(sample('amazon.orders.txt'), { delimiter: '\t', quoting: false }))(
    'reads the same from $how',
    async ({ text }) => {
      expect(await read(text)).toEqual(EXPECTED);
    },
  );

  it('takes promotions off the line and off its freight, whether they are printed with a minus or without', async () => {
    const header =
      'order-id\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price\tshipping-price\titem-promotion-discount\tship-promotion-discount\trecipient-name\tship-country';
    const row = (order: string, off: string, shipOff: string) =>
      `${order}\tS\tMug\t2\tEUR\t20.00\t5.00\t${off}\t${shipOff}\tAnn\tDE`;
    const { parcels } = await read(
      `${header}\n${row('A', '3.00', '5.00')}\n${row('B', '-3.00', '-5.00')}\n${row('C', '', '')}\n`,
    );
    expect(parcels.map(({ freight, lines }) => [freight, lines[0]?.['price'], lines[0]?.['total']])).toEqual([
      ['0', '8.5', '17'],
      ['0', '8.5', '17'],
      ['5', '10', '20'],
    ]);
  });

  it('names two lines of an order that say different buyers', async () => {
    const text = sample('amazon.orders.txt').replace('Mary Poppleton\t17', 'Somebody Else\t17');
    const { parcels } = await read(text);
    expect(parcels.map(({ told }) => told)).toEqual([
      ['XB-FILE-005 consigneeName Mary Poppleton'],
      [],
      [],
      [],
      [],
    ]);
  });
});
