import { describe, expect, it } from 'vitest';
import { variants } from '../../support/variants.ts';
import { type Reading, read, sample } from './reading.ts';

const AMERICAN: Reading = {
  profile: 'ebay.orders',
  parcels: [
    {
      orderNo: '12-10001-00001',
      waybillNo: 'YT2630910000001',
      consigneeName: 'Pat Fable',
      consigneeAddress: '7 Story Ave, Apt 4, New York, NY, 10001',
      consigneePhone: '+1 212-555-0123',
      consigneePostcode: '10001',
      country: 'USA',
      currency: 'USD',
      freight: '4',
      orderedAt: 'Nov-02-26',
      lines: [
        {
          sku: 'GLOVE-L',
          title: 'Garden gloves, size L',
          currency: 'USD',
          quantity: '2',
          price: '10.5',
          total: '21',
        },
      ],
      told: [],
    },
    {
      orderNo: '12-10002-00002',
      waybillNo: 'YT2630910000002',
      consigneeName: 'Lou Legend',
      consigneeAddress: '88 Myth Blvd, San Francisco, CA, 94105-1234',
      consigneePhone: '+1 415-555-0199',
      consigneePostcode: '94105-1234',
      country: 'USA',
      currency: 'USD',
      freight: '5',
      orderedAt: 'Nov-02-26',
      lines: [
        {
          sku: 'COLLAR-RS',
          title: 'Dog collar, "red", S',
          currency: 'USD',
          quantity: '2',
          price: '21.99',
          total: '43.98',
        },
        {
          sku: 'SCOPE-70',
          title: 'Telescope, 70 mm',
          currency: 'USD',
          quantity: '1',
          price: '1000',
          total: '1000',
        },
      ],
      told: [],
    },
    {
      orderNo: '12-10003-00003',
      consigneeName: 'Sam Saga',
      consigneeAddress: '3 Epic Street, Toronto, ON, M5V 2T6',
      consigneePostcode: 'M5V 2T6',
      country: 'CAN',
      currency: 'CAD',
      freight: '3',
      orderedAt: 'Nov-02-26',
      lines: [
        { sku: 'BOOKM-10', title: 'Bookmark set', currency: 'CAD', quantity: '1', price: '12', total: '12' },
      ],
      told: [],
    },
    {
      orderNo: '104',
      consigneeName: 'Kim Novel',
      consigneeAddress: '19 Chapter Ct, Chicago, IL, 60601',
      consigneePhone: '+1 312-555-0177',
      consigneePostcode: '60601',
      country: 'USA',
      currency: 'USD',
      freight: '0',
      orderedAt: 'Nov-02-26',
      lines: [{ title: 'Desk lamp, LED', currency: 'USD', quantity: '1', price: '33', total: '33' }],
      told: [],
    },
  ],
  skipped: ['7 footer', '8 footer'],
  findings: [],
};

const BRITISH: Reading = {
  profile: 'ebay.orders',
  parcels: [
    {
      orderNo: '14-20001-00001',
      consigneeName: 'Una Kind',
      consigneeAddress: '1 Invention Mews, Bath, Somerset, BA1 1AA',
      consigneePhone: '07700 900188',
      consigneePostcode: 'BA1 1AA',
      country: 'GBR',
      currency: 'GBP',
      freight: '2',
      orderedAt: '02-Nov-26',
      lines: [
        {
          sku: 'GLOVE-L',
          title: 'Garden gloves, size L',
          currency: 'GBP',
          quantity: '1',
          price: '10.5',
          total: '10.5',
        },
      ],
      told: [],
    },
    {
      orderNo: '14-20002-00002',
      consigneeName: 'Una Kind',
      consigneeAddress: '1 Invention Mews, Bath, Somerset, BA1 1AA',
      consigneePhone: '07700 900188',
      consigneePostcode: 'BA1 1AA',
      country: 'GBR',
      currency: 'GBP',
      freight: '0',
      orderedAt: '02-Nov-26',
      lines: [
        { sku: 'COLLAR-RS', title: 'Dog collar', currency: 'GBP', quantity: '1', price: '20', total: '20' },
        { sku: 'SCOPE-70', title: 'Telescope', currency: 'GBP', quantity: '1', price: '1000', total: '1000' },
      ],
      told: [],
    },
  ],
  skipped: ['5 footer', '6 footer'],
  findings: [],
};

const GERMAN: Reading = {
  profile: 'ebay.orders',
  parcels: [
    {
      orderNo: '22-30001-00001',
      consigneeName: 'Erika Muster',
      consigneeAddress: 'Musterallee 12, Bonn, 53111',
      consigneePostcode: '53111',
      country: 'DEU',
      currency: 'EUR',
      freight: '4.99',
      orderedAt: '02-Nov-26',
      lines: [
        {
          sku: 'GLOVE-L',
          title: 'Gartenhandschuhe; Größe L',
          currency: 'EUR',
          quantity: '2',
          price: '10.5',
          total: '21',
        },
      ],
      told: [],
    },
    {
      orderNo: '22-30002-00002',
      consigneeName: 'Erika Muster',
      consigneeAddress: 'Musterallee 12, Bonn, 53111',
      consigneePostcode: '53111',
      country: 'DEU',
      currency: 'EUR',
      freight: '0',
      orderedAt: '02-Nov-26',
      lines: [
        {
          sku: 'COLLAR-RS',
          title: 'Hundehalsband',
          currency: 'EUR',
          quantity: '1',
          price: '16.99',
          total: '16.99',
        },
        { sku: 'SCOPE-70', title: 'Teleskop', currency: 'EUR', quantity: '2', price: '600', total: '1200' },
      ],
      told: [],
    },
  ],
  skipped: [],
  findings: [],
};

describe('ebay.orders', () => {
  it('reads the American sample', async () => {
    expect(await read(sample('ebay.orders.csv'))).toEqual(AMERICAN);
  });

  it.each(variants(sample('ebay.orders.csv'), { header: 1 }))(
    'reads the same from $how, the American sample',
    async ({ text }) => {
      expect(await read(text)).toEqual(AMERICAN);
    },
  );

  it('reads the British sample', async () => {
    expect(await read(sample('ebay.orders.uk.csv'))).toEqual(BRITISH);
  });

  it.each(variants(sample('ebay.orders.uk.csv'), { header: 1 }))(
    'reads the same from $how, the British sample',
    async ({ text }) => {
      expect(await read(text)).toEqual(BRITISH);
    },
  );

  it('reads the German sample', async () => {
    expect(await read(sample('ebay.orders.de.csv'))).toEqual(GERMAN);
  });

  it.each(variants(sample('ebay.orders.de.csv'), { header: 1, delimiter: ';' }))(
    'reads the same from $how, the German sample',
    async ({ text }) => {
      expect(await read(text)).toEqual(GERMAN);
    },
  );

  it('says which currency a bare $ means in the United States only', async () => {
    const text = sample('ebay.orders.csv').replaceAll('C $', '$');
    const currencies = async (currency: string) =>
      (await read(text, { currency })).parcels.map((parcel) => parcel['currency']);
    expect(await currencies('')).toEqual(['USD', 'USD', undefined, 'USD']);
    expect(await currencies('CAD')).toEqual(['USD', 'USD', 'CAD', 'USD']);
  });

  it('proves an order of one item by its total, and one of several by the sum on its own record', async () => {
    const text = sample('ebay.orders.csv').replace('$27.08', '$16.58').replace('$1,043.98', '$1,021.99');
    const { parcels } = await read(text);
    expect(parcels.map(({ told }) => told)).toEqual([['XB-MON-002 1.price'], ['XB-MON-002 1.price'], [], []]);
    const wrong = await read(sample('ebay.orders.csv').replace('$27.08', '$99.00'));
    expect(wrong.parcels[0]?.told).toEqual(['XB-MON-001 1.price']);
  });

  it('counts charges that eBay names beside its tax once', async () => {
    const header =
      'Order Number,Ship To Name,Ship To Country,Custom Label,Item Title,Item Number,Quantity,Sold For,Shipping And Handling,eBay Collected Tax,Additional Fee,eBay Collected Charges,Total Price,eBay Collected Tax and Fees Included in Total';
    const row = (order: string, charges: string, total: string, included: string) =>
      `${order},Ann,US,S,Mug,1,2,$10.00,$1.00,$2.00,$0.50,${charges},${total},${included}`;
    const { parcels } = await read(
      `${header}\n${row('A', '$2.50', '$23.50', 'Yes')}\n${row('B', '$1.00', '$24.50', 'Yes')}\n${row('C', '', '$21.00', 'No')}\n`,
    );
    expect(parcels.map(({ told }) => told)).toEqual([[], [], []]);
  });
});
