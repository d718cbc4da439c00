import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Catalogue, readCatalogue } from '../../../src/intake/companions/catalogue.ts';
import { readWaybills, type Waybills } from '../../../src/intake/companions/waybills.ts';
import { InputError } from '../../../src/model/errors.ts';
import { sample, testFolder } from './folder.ts';

const folder = testFolder();

/** What a catalogue says of a SKU, without what it does not say. */
function known(catalogue: Catalogue, sku: string): unknown {
  const entry = catalogue.lookup(sku);
  if (entry === null) return null;
  const given = Object.entries(entry.product).filter(([, value]) => value !== '');
  return {
    ...Object.fromEntries(given),
    ...(entry.components.length === 0 ? {} : { components: entry.components }),
    ...(entry.faults.length === 0 ? {} : { faults: entry.faults.map(({ fault }) => fault.code) }),
  };
}

async function products(file: string, ...skus: string[]): Promise<unknown[]> {
  const catalogue = await readCatalogue(sample(file));
  return [catalogue.kind, catalogue.rows, ...skus.map((sku) => known(catalogue, sku))];
}

const mug = {
  sku: 'CUP-01',
  nameZh: '瓷制马克杯',
  nameEn: 'Porcelain mug',
  hsCode: '6911101900',
};
const lamp = { sku: 'LAMP-02', nameZh: '台灯', nameEn: 'Desk lamp', hsCode: '9405210090' };

describe('catalogues', () => {
  it('are read from the sheet for importing SKUs into 店小秘, by every platform SKU', async () => {
    const priced = { ...mug, netWeight: '0.35', price: '3.5', currency: 'USD' };
    expect(await products('dianxiaomi.sku-import.csv', 'CUP-01', 'CUP-01-US', 'LAMP-02', 'LAMP')).toEqual([
      'dianxiaomi.sku',
      2,
      priced,
      { ...priced, sku: 'CUP-01-US' },
      { ...lamp, netWeight: '0.8125', price: '7.25', currency: 'USD', attributes: 'battery=yes' },
      null,
    ]);
  });

  it('are read from the SKU export of 店小秘, aliases and bundles with them', async () => {
    const priced = { ...mug, netWeight: '0.35', price: '3.5', currency: 'USD' };
    expect(await products('dianxiaomi.sku-export.csv', 'CUP-01', 'AMZ-CUP', 'AMZ-SET')).toEqual([
      'dianxiaomi.sku',
      3,
      priced,
      priced,
      {
        sku: 'SET-01',
        components: [
          { sku: 'CUP-01', quantity: 2 },
          { sku: 'SPOON-01', quantity: 1 },
        ],
      },
    ]);
  });

  it('are read from the large product file of an ERP, weights by their unit columns, no price without a currency', async () => {
    expect(await products('erp.products-98.csv', 'CUP-01', 'LAMP-02', 'BELL-03')).toEqual([
      'erp.products',
      3,
      {
        ...mug,
        unit: '个',
        netWeight: '0.35',
        price: '3.5',
        currency: 'USD',
        originCountry: '中国',
        model: '无品牌|不享惠|瓷制|C1',
      },
      { ...lamp, unit: '台', netWeight: '0.8125', attributes: 'battery=yes; magnet=yes' },
      { sku: 'BELL-03', nameZh: '哑铃', hsCode: '9506911900', unit: '个', originCountry: 'CN' },
    ]);
  });

  it('are read from the customs columns of an ERP, the export price first', async () => {
    expect(await products('erp.logistics-23.csv', 'CUP-01')).toEqual([
      'erp.products',
      1,
      {
        ...mug,
        unit: '个',
        price: '22',
        currency: 'CNY',
        originCountry: '中国',
        model: '无品牌|不享惠|瓷制|C1',
      },
    ]);
  });

  it('are read from forwarders’ sheets', async () => {
    expect(await products('forwarder.products.csv', 'CUP-01', 'LAMP-02')).toEqual([
      'forwarder.products',
      2,
      { ...mug, model: 'C1', attributes: 'battery=none; magnet=no; liquid=no; powder=no' },
      { ...lamp, attributes: 'battery=yes; magnet=yes; liquid=no' },
    ]);
    expect(await products('forwarder.invoice.csv', 'CUP-01', 'LAMP-02')).toEqual([
      'forwarder.invoice',
      2,
      { ...mug, price: '3.5', currency: 'USD', model: '无品牌|C1' },
      { ...lamp, attributes: 'battery=yes' },
    ]);
  });

  it('tell where a value stands, made values too', async () => {
    const catalogue = await readCatalogue(sample('dianxiaomi.sku-import.csv'));
    const source = catalogue.lookup('LAMP-02')?.source;
    const index = source?.layout.columns.get('netWeight') ?? -1;
    const shown = source?.row.shownAt?.[index] ?? -1;
    const place = source?.row.places?.slice(shown * 2, shown * 2 + 2);
    expect([source?.layout.headers[shown], source?.row.cells[index], place]).toEqual([
      '商品净重（g）',
      '0.8125',
      [4, 20],
    ]);
  });

  it('tell a SKU, or an alias, that stands for two things', async () => {
    const file = join(folder, 'double.csv');
    writeFileSync(
      file,
      'sku,name_zh,aliases,components\nA,甲,X;Y,\nB,乙,Y,B*2*2\nA,丙,,\nC,丁,,\nC,丁,,\nY,戊,,\n',
    );
    const catalogue = await readCatalogue(file);
    const told = (sku: string) =>
      catalogue.lookup(sku)?.faults.map(({ value, fault }) => [fault.code, value, fault.facts]);
    expect(['A', 'X', 'B', 'C', 'Y'].map(told)).toEqual([
      [['XB-JOIN-004', 'A', { first: 2, second: 4 }]],
      [],
      [['XB-JOIN-008', 'B*2*2', {}]],
      [],
      [],
    ]);
    expect(catalogue.lookup('Y')?.product.nameZh).toBe('戊');
    writeFileSync(file, 'sku,name_zh,aliases\nA,甲,Y\nB,乙,Y\n');
    const other = await readCatalogue(file);
    expect(other.lookup('Y')?.faults).toEqual([
      {
        field: 'sku',
        value: 'Y',
        fault: { code: 'XB-JOIN-007', line: 2, column: 1, facts: { first: 2, second: 3 } },
      },
    ]);
  });

  it('are refused without a column to join on', async () => {
    const file = join(folder, 'none.csv');
    writeFileSync(file, 'name,colour\nA,red\n');
    const refused = await readCatalogue(file).catch((cause: unknown) => cause);
    expect(refused instanceof InputError && [refused.words.en, refused.place?.line]).toEqual([
      'column “sku” is missing (or 平台SKU / SKU / 产品SKU / SKU码); the header is: name, colour',
      1,
    ]);
  });
});

/** The parcels of an order: waybill, weight, pieces, parcel number, orders, what is in it, what is wrong. */
function parcels(waybills: Waybills, order: string): unknown[] {
  return waybills
    .lookup(order)
    .map((waybill) => [
      waybill.cell('waybillNo'),
      waybill.cell('grossWeight'),
      waybill.cell('pieces'),
      waybill.parcelNo,
      waybill.orders.join('+'),
      waybill.packed.map(({ sku, quantity }) => `${sku}*${quantity}`).join(' '),
      waybill.fault?.code ?? '',
    ]);
}

async function waybillsOf(file: string, ...orders: string[]): Promise<unknown[]> {
  const waybills = await readWaybills(sample(file));
  return [waybills.kind, waybills.rows, ...orders.map((order) => parcels(waybills, order))];
}

describe('waybill sheets', () => {
  it('are read from the batch sheets of the 4PX family', async () => {
    expect(await waybillsOf('forwarder.batch-4px.csv', '1001', '1002')).toEqual([
      'forwarder.batch',
      3,
      [['4PX300001', '0.75', '', '', '1001', 'CUP-01*2', '']],
      [
        ['4PX300002', '0.35', '', '', '1002', 'CUP-01*1', ''],
        ['4PX300003', '0.9', '', '', '1002', 'CUP-01*1 LAMP-02*1', ''],
      ],
    ]);
    expect(await waybillsOf('forwarder.batch-hualei.csv', '1001')).toEqual([
      'forwarder.batch',
      1,
      [['HL300001', '0.75', '', '', '1001', 'CUP-01*2', '']],
    ]);
  });

  it('are read by the usual names, weights by the unit in their header', async () => {
    expect(await waybillsOf('carrier.waybills.csv', '1001', '1002', '1003')).toEqual([
      'carrier.waybills',
      2,
      [['YT2630500000001', '0.75', '1', '', '1001', '', '']],
      [['92002', '1.25', '1', '', '1002', '', '']],
      [],
    ]);
  });

  it('are read from the order export of 店小秘, weights in grams', async () => {
    expect(await waybillsOf('dianxiaomi.orders.csv', '1001', '1002')).toEqual([
      'dianxiaomi.orders',
      3,
      [['YT2630500000001', '0.812', '', 'XM9001', '1001', 'CUP-01*2', '']],
      [['YT2630500000002', '0.4075', '', 'XM9002', '1002', 'CUP-01*1 LAMP-02*1', '']],
    ]);
  });

  it('know parcels of several orders and orders of several parcels', async () => {
    expect(await waybillsOf('erp.parcels.csv', '1001', '1002', '1003')).toEqual([
      'carrier.waybills',
      4,
      [['YT1', '1.2', '', 'XM1', '1001+1002', 'CUP-01*2', '']],
      [['YT1', '1.2', '', 'XM1', '1001+1002', 'LAMP-02*1', '']],
      [
        ['YT2', '0.4', '', 'XM2', '1003', 'CUP-01*1', ''],
        ['YT3', '0.9', '', 'XM3', '1003', 'LAMP-02*1', ''],
      ],
    ]);
  });

  it('tell what they leave open', async () => {
    const file = join(folder, 'open.csv');
    writeFileSync(
      file,
      'order_no,waybill_no,gross_weight,sku,parcel_no\n' +
        '#1,W1,1,,\n1,W2,1,,\n' +
        '2,W3,1,A,\n2,W3,2,B,\n' +
        '3;4,W4,1,,\n' +
        '5,W5,1,A,P\n5,W6,,B,P\n' +
        '6,W7,1,,\n6,W7,1,,\n',
    );
    const waybills = await readWaybills(file);
    expect(['1', '2', '3', '4', '5', '6', '7'].map((order) => parcels(waybills, order))).toEqual([
      [['W1', '1', '', '', '1', '', 'XB-JOIN-005']],
      [['W3', '1', '', '', '2', 'A*1 B*1', 'XB-JOIN-013']],
      [['W4', '1', '', '', '3+4', '', '']],
      [['W4', '1', '', '', '3+4', '', '']],
      [['W5', '1', '', 'P', '5', 'A*1 B*1', 'XB-JOIN-013']],
      [['W7', '1', '', '', '6', '', '']],
      [],
    ]);
  });
});
