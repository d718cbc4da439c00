import { describe, expect, it } from 'vitest';
import { variants } from '../../support/variants.ts';
import { type Reading, read, sample, withCatalogue } from './reading.ts';

const EXPECTED: Reading = {
  profile: 'amazon.unshipped',
  parcels: [
    {
      orderNo: '206-1000001-0000001',
      consigneeName: 'Mary Poppleton',
      consigneeAddress: '17 Cherry Row, London, N1 9ZZ',
      consigneePhone: '07700 900101',
      consigneePostcode: 'N1 9ZZ',
      country: 'GBR',
      orderedAt: '2026-11-02T08:15:30+00:00',
      lines: [{ sku: 'MUG-BLUE', title: 'Stoneware mug, blue', quantity: '2' }],
      told: [],
    },
    {
      orderNo: '302-1000002-0000002',
      consigneeName: 'Jürgen Weißmüller',
      consigneeAddress: 'Beispielstraße 5, Hinterhaus, Köln, NRW, 50667',
      consigneePostcode: '50667',
      country: 'DEU',
      orderedAt: '2026-11-02T08:15:30+00:00',
      lines: [{ sku: 'HOSE-58', title: '"5/8 inch garden hose, 15 m', quantity: '1' }],
      told: [],
    },
    {
      orderNo: '404-1000003-0000003',
      consigneeName: 'José Peña',
      consigneeAddress: 'Calle Inventada 3, 2º B, Portal 1, Málaga, 29001',
      consigneePhone: '+34 600 555 012',
      consigneePostcode: '29001',
      country: 'ESP',
      orderedAt: '2026-11-02T08:15:30+00:00',
      lines: [{ sku: 'LAMP-01', title: 'Lámpara de mesa LED', quantity: '2' }],
      told: [],
    },
    {
      orderNo: '113-1000004-0000004',
      consigneeName: 'Ann Example',
      consigneeAddress: '1 Sample Street, Springfield, IL, 62701',
      consigneePostcode: '62701',
      country: 'USA',
      orderedAt: '2026-11-02T08:15:30+00:00',
      lines: [{ sku: 'SOCK-5P', title: "Men's cotton socks, 5 pairs", quantity: '2' }],
      told: [],
    },
    {
      orderNo: '206-1000006-0000006',
      consigneeName: 'Fisher & Sons',
      consigneeAddress: '22 Made-up Road, Cardiff, CF10 1AA',
      consigneePostcode: 'CF10 1AA',
      country: 'GBR',
      orderedAt: '2026-11-02T08:15:30+00:00',
      lines: [{ sku: 'MUG-BLUE', title: 'Stoneware mug, blue', quantity: '10' }],
      told: [],
    },
  ],
  skipped: ['2 not-shipped'],
  findings: [],
};

describe('amazon.unshipped', () => {
  it('reads its sample', async () => {
    expect(await read(sample('amazon.unshipped.txt'))).toEqual(EXPECTED);
  });

  it.each(variants(sample('amazon.unshipped.txt'), { delimiter: '\t', quoting: false }))(
    'reads the same from $how',
    async ({ text }) => {
      expect(await read(text)).toEqual(EXPECTED);
    },
  );

  it('reads the share of a price that belongs to the pieces still to be shipped, where an account has prices', async () => {
    const header =
      'order-id\tsku\tproduct-name\tquantity-purchased\tquantity-shipped\tquantity-to-ship\trecipient-name\tship-country\tpromise-date\tcurrency\titem-price';
    const { profile, parcels } = await read(
      `${header}\nA\tS\tMug\t3\t1\t2\tAnn\tDE\t\tEUR\t30.00\nB\tS\tMug\t3\t0\t3\tAnn\tDE\t\tEUR\t10.00\n`,
    );
    expect(profile).toBe('amazon.unshipped');
    expect(parcels.map(({ lines }) => lines)).toEqual([
      [{ sku: 'S', title: 'Mug', quantity: '2', price: '10', total: '20', currency: 'EUR' }],
      [{ sku: 'S', title: 'Mug', quantity: '3', price: '3.33333', total: '10', currency: 'EUR' }],
    ]);
  });

  it('declares the prices and the currency of the catalogue, and tells which line has none', async () => {
    const catalogue =
      'sku,name_zh,price,currency\nMUG-BLUE,杯,8.20,USD\nLAMP-01,台灯,12,USD\nHOSE-58,软管,,\n';
    const { parcels } = await withCatalogue(catalogue, (opened) =>
      read(sample('amazon.unshipped.txt'), { catalogue: opened }),
    );
    expect(
      parcels.slice(0, 3).map(({ currency, lines }) => [currency, lines[0]?.['price'], lines[0]?.['total']]),
    ).toEqual([
      ['USD', '8.2', '16.4'],
      [undefined, undefined, undefined],
      ['USD', '12', '24'],
    ]);
  });
});
