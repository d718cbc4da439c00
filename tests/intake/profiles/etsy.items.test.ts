import { describe, expect, it } from 'vitest';
import { variants } from '../../support/variants.ts';
import { type Reading, read, sample } from './reading.ts';

const AMERICAN: Reading = {
  profile: 'etsy.items',
  parcels: [
    {
      orderNo: '3001000001',
      consigneeName: "Jane O'Sample",
      consigneeAddress: '12 Fiction Lane, Flat 2, Austin, TX, 78701',
      consigneePostcode: '78701',
      country: 'USA',
      currency: 'USD',
      freight: '4.5',
      orderedAt: '11/02/26',
      lines: [
        {
          sku: 'FOX-01',
          title: "Sunset Fox | Greeting Card / Style: Matte, Note: Mum's & Dad's",
          currency: 'USD',
          quantity: '2',
          price: '5',
          total: '10',
        },
        {
          sku: 'FOX-ST',
          title: 'Sunset Fox | Sticker',
          currency: 'USD',
          quantity: '1',
          price: '3',
          total: '3',
        },
      ],
      told: [],
    },
    {
      orderNo: '3001000002',
      consigneeName: 'Robin Guest',
      consigneeAddress: '99 Nowhere Road, Seattle, WA, 98101',
      consigneePostcode: '98101',
      country: 'USA',
      currency: 'USD',
      freight: '8',
      orderedAt: '11/02/26',
      lines: [
        {
          sku: 'MUG-SPK',
          title: 'Handmade Ceramic Mug - Speckled, Stoneware',
          currency: 'USD',
          quantity: '3',
          price: '30.6',
          total: '91.8',
        },
      ],
      told: [],
    },
    {
      orderNo: '3001000003',
      consigneeName: 'Léa Modèle',
      consigneeAddress: '4 rue Imaginaire, Lyon, 69001',
      consigneePostcode: '69001',
      country: 'FRA',
      currency: 'USD',
      freight: '2.1',
      orderedAt: '11/02/26',
      lines: [
        {
          sku: 'BEAR-01',
          title: 'Moon Bear Greeting Card',
          currency: 'USD',
          quantity: '1',
          price: '5',
          total: '5',
        },
        {
          sku: 'SOAP-LAV',
          title: 'Lavender Soap Bar',
          currency: 'USD',
          quantity: '3',
          price: '9',
          total: '27',
        },
      ],
      told: [],
    },
    {
      orderNo: '3001000004',
      consigneeName: 'Kai Beispiel',
      consigneeAddress: 'Musterweg 8, Hamburg, 20095',
      consigneePostcode: '20095',
      country: 'DEU',
      currency: 'USD',
      freight: '6',
      orderedAt: '11/02/26',
      lines: [{ title: 'Linen Tea Towel', currency: 'USD', quantity: '1', price: '12.5', total: '12.5' }],
      told: [],
    },
    {
      orderNo: '3001000005',
      consigneeName: 'Tom Mock',
      consigneeAddress: '5 Test Close, Leeds, LS1 1AA',
      consigneePostcode: 'LS1 1AA',
      country: 'GBR',
      currency: 'USD',
      freight: '0',
      orderedAt: '11/02/26',
      lines: [
        {
          sku: 'COAST-W',
          title: 'Walnut Coaster',
          currency: 'USD',
          quantity: '4',
          price: '1050.25',
          total: '4201',
        },
      ],
      told: [],
    },
  ],
  skipped: [],
  findings: [],
};

describe('etsy.items', () => {
  it('reads the American sample', async () => {
    expect(await read(sample('etsy.items.csv'))).toEqual(AMERICAN);
  });

  it.each(variants(sample('etsy.items.csv')))('reads the same from $how', async ({ text }) => {
    expect(await read(text)).toEqual(AMERICAN);
  });

  it('reads the British sample, whose column Delivery Discount stands twice, to the same parcels', async () => {
    const british = JSON.parse(JSON.stringify(AMERICAN).replaceAll('USD', 'GBP'));
    expect(await read(sample('etsy.items.uk.csv'))).toEqual(british);
  });

  it('proves price and quantity by the total of each item, before or after its discount', async () => {
    const header =
      'Order ID,Currency,Ship Name,Ship Country,SKU,Item Name,Quantity,Price,Discount Amount,Item Total';
    const row = (order: string, price: string, total: string) =>
      `${order},USD,Ann,Italy,S,Mug,2,${price},4,${total}`;
    const { parcels } = await read(
      `${header}\n${row('A', '10', '20')}\n${row('B', '10', '16')}\n${row('C', '20', '20')}\n${row('D', '10', '31')}\n`,
    );
    expect(parcels.map(({ lines, told }) => [lines[0]?.['price'], lines[0]?.['total'], told])).toEqual([
      ['8', '16', []],
      ['8', '16', []],
      ['8', '16', ['XB-MON-002 1.price']],
      ['8', '16', ['XB-MON-001 1.price']],
    ]);
  });

  it('tells two different freights of one order', async () => {
    const { parcels } = await read(sample('etsy.items.csv').replace(',0.00,,3.00,', ',1.00,,3.00,'));
    expect(parcels[0]).toMatchObject({ freight: '4.5', told: ['XB-FILE-005 freight 1.00'] });
  });
});
