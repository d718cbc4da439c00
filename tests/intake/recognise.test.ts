import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { readOrders } from '../../src/intake/orders.ts';
import { recogniseOrders } from '../../src/intake/recognise.ts';
import { openText } from '../../src/intake/text.ts';
import { InputError } from '../../src/model/errors.ts';
import type { Row } from '../../src/model/parcel.ts';
import { readParcels } from '../support/read-parcels.ts';
import { textInput } from '../support/text-input.ts';

const sample = (file: string): string => readFileSync(`tests/fixtures/orders/${file}`, 'utf8');

async function said(text: string): Promise<unknown> {
  const { profile, confidence, runnerUp, refused, reason, missing, isJson } = await recogniseOrders(
    textInput('orders', [text]),
  ).catch((cause: unknown) => {
    throw cause instanceof InputError ? new Error(cause.words.en) : cause;
  });
  return {
    profile: profile?.id ?? null,
    confidence,
    runnerUp: runnerUp?.id ?? null,
    refused: refused?.id ?? null,
    reason: reason?.en ?? null,
    missing,
    isJson,
  };
}

describe('recogniseOrders', () => {
  it('says what a table is, how sure that is, and what comes next', async () => {
    expect(await said(sample('aliexpress.orders.csv'))).toEqual({
      profile: 'aliexpress.orders',
      confidence: 0.7,
      runnerUp: 'dianxiaomi.orders',
      refused: null,
      reason: null,
      missing: [],
      isJson: false,
    });
  });

  it('names what a fitting table lacks, by all its names', async () => {
    expect(await said('订单号,站点,应履约件数,SKU货号,商品名称,运单号\n')).toMatchObject({
      profile: 'temu.orders',
      missing: [
        ['收货人姓名', 'recipient name'],
        ['国家', 'ship country'],
      ],
      reason:
        'read as Temu orders export (temu.orders), but required columns are missing: 收货人姓名 / recipient name, 国家 / ship country',
    });
    expect(await said('客户单号,收件人姓名,目的国家,重量,联系地址\n')).toMatchObject({
      profile: '4px.batch',
      missing: [['海关报关品名1']],
    });
  });

  it('knows reports that cannot make a parcel', async () => {
    expect(await said(sample('amazon.all-orders.txt'))).toMatchObject({
      profile: null,
      refused: 'amazon.all-orders',
      missing: [],
    });
  });

  it('looks at further orders where the first leaves keys out, and not at the rest of the file', async () => {
    const first = '{"name":"#1","currency":"USD","line_items":[]}';
    const second = '{"name":"#2","currency":"USD","line_items":[{"sku":"A","quantity":1,"price":"2"}]}';
    expect(await said(`{"orders":[${first},${second}, not JSON any more`)).toMatchObject({
      profile: 'shopify.json',
      confidence: 1,
      isJson: true,
    });
    expect(await said(`[${first}]`)).toMatchObject({
      profile: 'shopify.json',
      missing: [['line_items[].quantity'], ['line_items[].price'], ['line_items[].sku']],
    });
    expect(
      await said(`{"payload":{"Orders":[{"AmazonOrderId":"1","OrderStatus":"Shipped"}]}}`),
    ).toMatchObject({
      profile: 'amazon.sp-api',
      missing: [
        ['OrderItems[].SellerSKU', 'orderItems[].product.sellerSku'],
        ['OrderItems[].QuantityOrdered', 'orderItems[].quantityOrdered'],
      ],
    });
  });

  it('tells what cannot be read at all', async () => {
    await expect(said('')).rejects.toThrow('the file is empty');
    await expect(said('{"orders":[{"name"')).rejects.toThrow('the JSON breaks off here');
  });
});

describe('orders of a JSON document that were written back as a table', () => {
  it.each(['shopify.json.json', 'woocommerce.json.json', 'amazon.sp-api.json', 'amazon.sp-api.2026.json'])(
    '%s: read again they are the same parcels',
    async (file) => {
      const rows: Row[] = [];
      let headers: readonly string[] = [];
      await readOrders(textInput(file, [sample(file)]), null, {
        begin(layout) {
          headers = layout.headers;
        },
        row: (row) => rows.push(row),
        tell: () => undefined,
        drained: () => null,
      });
      const table = [headers.join(','), ...rows.map(({ raw }) => raw)].join('\n');
      const { parcels, profile, told } = await readParcels(table);
      const before = await readParcels(sample(file));
      expect({ parcels, profile, told }).toEqual({
        parcels: before.parcels,
        profile: before.profile,
        told: before.told,
      });
    },
  );
});

describe('Chinese tables in the encodings that Excel and WPS write', () => {
  const files = ['temu.orders.csv', 'dianxiaomi.orders.csv', '4px.batch.hualei.csv', 'customs.9610.csv'];
  it.each(
    files.flatMap((file) => ['gb18030', 'utf-16le', 'utf8'].map((encoding) => [file, encoding] as const)),
  )('%s in %s', async (file, encoding) => {
    const folder = mkdtempSync(join(tmpdir(), 'xborder-encoding-'));
    try {
      const path = join(folder, file);
      writeFileSync(path, iconv.encode(sample(file), encoding, { addBOM: encoding !== 'gb18030' }));
      const rows: (readonly string[])[] = [];
      const expected: (readonly string[])[] = [];
      const reader = (into: (readonly string[])[]) => ({
        begin: () => undefined,
        row: ({ cells }: Row) => into.push(cells),
        tell: () => undefined,
        drained: () => null,
      });
      await readOrders(await openText(path), null, reader(rows));
      await readOrders(textInput(file, [sample(file)]), null, reader(expected));
      expect(rows).toEqual(expected);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
