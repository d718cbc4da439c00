import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Parcels, readParcels } from '../../support/read-parcels.ts';
import { jsonVariants } from '../../support/variants.ts';

const sample = (file: string): string => readFileSync(`tests/fixtures/orders/${file}`, 'utf8');

type Wrap = (orders: readonly unknown[]) => unknown;

const expected: readonly (readonly [file: string, path: readonly string[], wrap: Wrap, parcels: Parcels])[] =
  [
    [
      'shopify.json.json',
      ['orders'],
      (orders) => ({ orders }),
      {
        profile: 'shopify.json',
        parcels: [
          {
            order: {
              orderNo: '1143',
              consigneeName: 'Fred Vincy',
              consigneeAddress: '9 Stone Court, Unit 4, Portland, OR, 97201',
              consigneePhone: '+1 555-010-0145',
              consigneePostcode: '97201',
              orderedAt: '2026-11-02T09:12:40-07:00',
              country: 'USA',
              currency: 'USD',
              freight: '5',
            },
            lines: [
              {
                sku: 'SCARF-W',
                title: 'Wool scarf - Green',
                currency: 'USD',
                quantity: '2',
                price: '9.5',
                total: '19',
              },
              {
                sku: 'GLOVE-L',
                title: 'Leather gloves',
                currency: 'USD',
                quantity: '1',
                price: '20',
                total: '20',
              },
            ],
          },
        ],
        told: { '1143': ['XB-MON-003'] },
        skipped: [
          [3, 'not-shipped'],
          [107, 'cancelled'],
        ],
      },
    ],
    [
      'woocommerce.json.json',
      [],
      (orders) => ({ count: 2, orders, next: null }),
      {
        profile: 'woocommerce.json',
        parcels: [
          {
            order: {
              orderNo: '143',
              consigneeName: 'Mary Garth',
              consigneeAddress: '1 Farm End, Leeds, LS1 4AP',
              consigneePhone: '0113 496 0143',
              consigneePostcode: 'LS1 4AP',
              orderedAt: '2026-11-02T09:00:00',
              country: 'GBR',
              currency: 'GBP',
              freight: '4',
            },
            lines: [
              {
                sku: 'SEED-3',
                title: 'Seed packets – set of 3',
                currency: 'GBP',
                quantity: '3',
                price: '6.66667',
                total: '20',
              },
            ],
          },
        ],
        told: {},
        skipped: [[65, 'refunded']],
      },
    ],
    [
      'amazon.sp-api.json',
      ['payload', 'Orders'],
      (Orders) => ({ payload: { NextToken: '{"[', Orders, CreatedBefore: 'x' } }),
      {
        profile: 'amazon.sp-api',
        parcels: [
          {
            order: {
              orderNo: '902-0000143-0000143',
              consigneeName: 'Camden Farebrother',
              consigneeAddress: '4 Vicarage Row, Austin, TX, 73301',
              consigneePhone: '555-010-0146',
              consigneePostcode: '73301',
              orderedAt: '2026-11-02T09:00:00Z',
              country: 'USA',
              currency: 'USD',
              freight: '4.99',
            },
            lines: [
              {
                sku: 'MOTH-BOX',
                title: 'Insect display box',
                currency: 'USD',
                quantity: '2',
                price: '25',
                total: '50',
              },
            ],
          },
        ],
        told: {},
        skipped: [
          [55, 'cancelled'],
          [72, 'not-shipped'],
        ],
      },
    ],
    [
      'amazon.sp-api.2026.json',
      ['orders'],
      (orders) => ({ orders, pagination: { nextToken: ']}' } }),
      {
        profile: 'amazon.sp-api',
        parcels: [
          {
            order: {
              orderNo: '902-0000146-0000146',
              waybillNo: 'YT2630911000146',
              consigneeName: 'Camden Farebrother',
              consigneeAddress: '4 Vicarage Row, Austin, TX, 73301',
              consigneePhone: '555-010-0146',
              consigneePostcode: '73301',
              orderedAt: '2026-11-02T09:00:00Z',
              country: 'USA',
              currency: 'USD',
            },
            lines: [
              {
                sku: 'MOTH-BOX',
                title: 'Insect display box',
                currency: 'USD',
                quantity: '2',
                price: '26.99',
                total: '53.98',
              },
              {
                sku: 'LENS-75',
                title: 'Magnifying glass',
                currency: 'USD',
                quantity: '1',
                price: '19.99',
                total: '19.99',
              },
            ],
          },
        ],
        told: {},
        skipped: [],
      },
    ],
  ];

/** Where a record stands depends on the spelling; what it says does not. */
const withoutLines = ({ skipped, ...rest }: Parcels) => ({
  ...rest,
  skipped: skipped.map(([, reason]) => reason),
});

function ordersOf(file: string, path: readonly string[]): readonly unknown[] {
  let here: unknown = JSON.parse(sample(file));
  for (const key of path)
    here = typeof here === 'object' && here !== null ? Reflect.get(here, key) : undefined;
  return Array.isArray(here) ? here : [];
}

describe.each(expected)('%s', (file, path, wrap, parcels) => {
  it('becomes these parcels, in pieces of any size', async () => {
    for (const size of [1, 13, 1000, 1_000_000])
      expect(await readParcels(sample(file), { size })).toEqual(parcels);
  });

  it.each(jsonVariants(ordersOf(file, path), wrap))('becomes the same %s', async (_name, text) => {
    expect(withoutLines(await readParcels(text))).toEqual(withoutLines(parcels));
  });
});
