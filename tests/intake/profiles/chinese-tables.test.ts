import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Parcels, readParcels } from '../../support/read-parcels.ts';
import { variants } from '../../support/variants.ts';

const sample = (file: string): string => readFileSync(`tests/fixtures/orders/${file}`, 'utf8');

const expected: readonly (readonly [file: string, parcels: Parcels])[] = [
  [
    'temu.orders.csv',
    {
      profile: 'temu.orders',
      parcels: [
        {
          order: {
            orderNo: 'PO-211-15533840384633',
            waybillNo: 'YT2630911000143',
            consigneeName: 'Dorothea Brooke',
            consigneeAddress: '12 Lowick Lane, Boise, Idaho, 83702',
            consigneePhone: '+1 555-010-0143',
            consigneePostcode: '83702',
            orderedAt: '2026-11-02 08:12:44',
            country: 'USA',
          },
          lines: [
            { sku: 'BASKET-M', title: '棉质收纳篮', quantity: '2' },
            { sku: 'BOARD-B', title: '竹制砧板', quantity: '1' },
          ],
        },
      ],
      told: {},
      skipped: [[4, 'cancelled']],
    },
  ],
  [
    'temu.orders.en.csv',
    {
      profile: 'temu.orders',
      parcels: [
        {
          order: {
            orderNo: 'PO-211-15533840384633',
            waybillNo: 'YT2630911000143',
            consigneeName: 'Dorothea Brooke',
            consigneeAddress: '12 Lowick Lane, Boise, Idaho, 83702',
            consigneePhone: '+1 555-010-0143',
            consigneePostcode: '83702',
            orderedAt: 'Nov 2, 2026, 8:12 am',
            country: 'USA',
          },
          lines: [
            { sku: 'BASKET-M', title: 'Cotton storage basket', quantity: '2' },
            { sku: 'BOARD-B', title: 'Bamboo board', quantity: '1' },
          ],
        },
      ],
      told: {},
      skipped: [],
    },
  ],
  [
    'aliexpress.orders.csv',
    {
      profile: 'aliexpress.orders',
      parcels: [
        {
          order: {
            orderNo: '8190000000000143',
            waybillNo: 'LZ000000143CN',
            consigneeName: 'Edward Casaubon',
            consigneeAddress: 'Calle Ficticia 8, 2B, Madrid, Madrid, 28013',
            consigneePhone: '34600000143',
            consigneePostcode: '28013',
            orderedAt: '2026-11-02 10:01',
            country: 'ESP',
            currency: 'USD',
            freight: '3.2',
          },
          lines: [
            {
              sku: 'COVER-L',
              title: 'Linen book cover',
              currency: 'USD',
              quantity: '2',
              price: '12.9',
              total: '25.8',
            },
          ],
        },
        {
          order: {
            orderNo: '8190000000000144',
            consigneeName: 'Edward Casaubon',
            consigneeAddress: 'Calle Ficticia 8, 2B, Madrid, Madrid, 28013',
            consigneePhone: '34600000143',
            consigneePostcode: '28013',
            orderedAt: '2026-11-02 10:01',
            country: 'ESP',
            currency: 'USD',
            freight: '0',
          },
          lines: [
            { sku: 'MARK-B', title: 'Brass bookmark', currency: 'USD', quantity: '1' },
            { sku: 'COVER-L', title: 'Linen book cover', currency: 'USD', quantity: '1' },
          ],
        },
        {
          order: {
            orderNo: '8190000000000145',
            consigneeName: 'Edward Casaubon',
            consigneePostcode: '28013',
            orderedAt: '2026-11-02 10:01',
            country: 'ESP',
          },
          lines: [],
        },
      ],
      told: { '8190000000000145': ['XB-CELL-040'] },
      skipped: [[19, 'cancelled']],
    },
  ],
  [
    'dianxiaomi.orders.csv',
    {
      profile: 'dianxiaomi.orders',
      parcels: [
        {
          order: {
            orderNo: '114-0000001-0000143',
            waybillNo: 'YT2630912000143',
            consigneeName: 'Will Ladislaw',
            consigneeAddress: '3 Freshitt Road, Denver, CO, 80202',
            consigneePhone: '555-010-0144',
            consigneePostcode: '80202',
            orderedAt: '2026-11-02 09:00',
            country: 'USA',
            currency: 'USD',
            grossWeight: '0.4125',
          },
          lines: [
            {
              sku: 'SKETCH-A5',
              title: 'Sketch book A5',
              nameZh: '速写本',
              nameEn: 'Sketch book',
              currency: 'USD',
              quantity: '2',
              price: '12.99',
              total: '25.98',
            },
            {
              sku: 'PENCIL-12',
              title: 'Pencils, 12',
              nameZh: '铅笔',
              nameEn: 'Pencils',
              currency: 'USD',
              quantity: '1',
              price: '13',
              total: '13',
            },
          ],
        },
        {
          order: {
            orderNo: '114-0000001-0000144',
            waybillNo: 'YT2630912000144',
            consigneeName: 'Will Ladislaw',
            consigneePostcode: '80202',
            orderedAt: '2026-11-02 09:00',
            currency: 'USD',
          },
          lines: [],
        },
      ],
      told: { '114-0000001-0000144': ['XB-CELL-040'] },
      skipped: [],
    },
  ],
  [
    '4px.batch.csv',
    {
      profile: '4px.batch',
      parcels: [
        {
          order: {
            orderNo: 'SO-143',
            waybillNo: '4PX3000000000143CN',
            consigneeName: 'Rosamond Vincy',
            consigneeAddress: 'Beispielweg 5, München, Bayern, 80331',
            consigneePhone: '+49 30 00000143',
            consigneePostcode: '80331',
            country: 'DEU',
            grossWeight: '0.365',
          },
          lines: [
            { sku: 'CUP-W', nameEn: 'Porcelain cup', quantity: '2', price: '6.5', total: '13' },
            { sku: 'SPOON-S', nameZh: '茶匙', quantity: '4', price: '1.2', total: '4.8' },
          ],
        },
        {
          order: {
            orderNo: 'SO-144',
            waybillNo: '4PX3000000000144CN',
            consigneeName: 'Rosamond Vincy',
            consigneeAddress: 'Beispielweg 5, München, Bayern, 80331',
            consigneePhone: '+49 30 00000143',
            consigneePostcode: '80331',
            country: 'DEU',
            grossWeight: '0.2',
          },
          lines: [
            { sku: 'CUP-W', nameEn: 'Porcelain cup', quantity: '1', price: '6.5', total: '6.5' },
            { sku: 'SAUCER-W', nameEn: 'Porcelain saucer', quantity: '1', price: '2', total: '2' },
          ],
        },
      ],
      told: {},
      skipped: [],
    },
  ],
  [
    '4px.batch.hualei.csv',
    {
      profile: '4px.batch',
      parcels: [
        {
          order: {
            orderNo: 'SO-145',
            waybillNo: 'HL000000145',
            consigneeName: 'Rosamond Vincy',
            consigneeAddress: 'Beispielweg 5, München, Bayern, 80331',
            consigneePhone: '+49 30 00000143',
            consigneePostcode: '80331',
            country: 'DEU',
            grossWeight: '0.365',
          },
          lines: [{ sku: 'CUP-W', nameZh: '瓷杯', quantity: '2', price: '6.5', total: '13' }],
        },
      ],
      told: {},
      skipped: [],
    },
  ],
  [
    'customs.9610.csv',
    {
      profile: 'customs.9610',
      parcels: [
        {
          order: {
            orderNo: 'XB-143',
            waybillNo: 'YF2630911000143',
            country: 'USA',
            port: '502',
            currency: 'USD',
            freight: '5',
            insurance: '0',
            pieces: '1',
            grossWeight: '0.82',
          },
          lines: [
            {
              sku: 'LAMP-T',
              title: 'Table lamp shade',
              nameZh: '台灯灯罩',
              hsCode: '9405990000',
              model: '棉麻|无品牌',
              barcode: '无',
              currency: 'USD',
              unit: '007',
              quantity: '2',
              price: '9.5',
              total: '19',
              unit1: '035',
              quantity1: '0.5',
              netWeight: '0.5',
            },
            {
              sku: 'CORD-2M',
              title: 'Cotton cord 2 m',
              nameZh: '棉绳',
              hsCode: '5607500000',
              model: '棉|2米|无品牌',
              barcode: '无',
              currency: 'USD',
              unit: '015',
              quantity: '1',
              price: '3',
              total: '3',
              unit1: '036',
              quantity1: '200',
              netWeight: '0.2',
            },
          ],
        },
        {
          order: {
            orderNo: 'XB-144',
            waybillNo: 'YF2630911000144',
            country: 'GBR',
            port: '502',
            currency: 'GBP',
            freight: '5',
            insurance: '0',
            pieces: '1',
            grossWeight: '0.82',
          },
          lines: [
            {
              sku: 'LAMP-T',
              title: 'Table lamp shade',
              nameZh: '台灯灯罩',
              hsCode: '9405990000',
              model: '棉麻|无品牌',
              barcode: '无',
              currency: 'GBP',
              unit: '007',
              quantity: '1',
              price: '8',
              total: '8',
              unit1: '035',
              quantity1: '0.25',
              netWeight: '0.25',
            },
          ],
        },
        {
          order: {
            orderNo: 'XB-145',
            waybillNo: 'YF2630911000145',
            port: '502',
            freight: '3',
            insurance: '0',
            pieces: '1',
            grossWeight: '0.82',
          },
          lines: [],
        },
        {
          order: {
            orderNo: 'XB-146',
            waybillNo: 'YF2630911000146',
            country: 'USA',
            port: '502',
            currency: 'USD',
            freight: '3',
            insurance: '0',
            pieces: '1',
            grossWeight: '0.82',
          },
          lines: [
            {
              sku: 'LAMP-T',
              nameZh: '台灯灯罩',
              hsCode: '9405990000',
              model: '棉麻|无品牌',
              barcode: '无',
              currency: 'USD',
              unit: '007',
              quantity: '1',
              price: '8',
              total: '8',
              unit1: '007',
              quantity1: '1',
              netWeight: '0.31',
            },
          ],
        },
      ],
      told: { 'XB-145': ['XB-CELL-040'] },
      skipped: [],
    },
  ],
];

describe.each(expected)('%s', (file, parcels) => {
  it('becomes these parcels', async () => {
    expect(await readParcels(sample(file))).toEqual(parcels);
  });

  it.each(variants(sample(file)))('reads the same from $how', async ({ text }) => {
    expect(await readParcels(text)).toEqual(parcels);
  });
});
