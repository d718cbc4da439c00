import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownEncodings } from '../../../src/intake/profiles/own-encodings.ts';
import { openText } from '../../../src/intake/text.ts';
import { read, sample } from './reading.ts';

const samples = [
  'amazon.orders.txt',
  'amazon.unshipped.txt',
  'ebay.orders.csv',
  'ebay.orders.uk.csv',
  'ebay.orders.de.csv',
  'etsy.items.csv',
  'lazada.orders.csv',
  'shopee.orders.csv',
  'tiktok.orders.csv',
  'walmart.orders.csv',
  'woocommerce.csv.csv',
];

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-encodings-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reads a text from a file in that encoding; `found` is the encoding it was taken for. */
async function readIn(text: string, name: string, addBOM: boolean, encoding: string | null = null) {
  const file = join(folder, 'orders.csv');
  writeFileSync(file, iconv.encode(text, name, { addBOM }));
  const input = await openText(file, { encoding, ownEncodings: ownEncodings(null), sheet: null });
  return { found: input.encoding?.name, reading: await read(input) };
}

describe.each(samples)('%s', (name) => {
  it('reads the same in UTF-16, by its byte order mark', async () => {
    const expected = await read(sample(name));
    for (const encoding of ['utf-16le', 'utf-16be']) {
      expect(await readIn(sample(name), encoding, true)).toEqual({ found: encoding, reading: expected });
    }
  });

  it('reads the same in GB18030, as Chinese Excel saves it', async () => {
    const text = sample(name);
    const expected = await read(text);
    const { reading } = await readIn(text, 'gb18030', false, 'gb18030');
    expect(reading).toEqual(expected);
  });
});

describe('Amazon’s own encodings', () => {
  it.each(['amazon.orders.txt', 'amazon.unshipped.txt'])('are Windows-1252 for %s', async (name) => {
    const expected = await read(sample(name));
    expect(await readIn(sample(name), 'windows-1252', false)).toEqual({
      found: 'windows-1252',
      reading: expected,
    });
  });

  it('are Shift_JIS for orders from Japan', async () => {
    const header =
      'order-id\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price\trecipient-name\tship-country\tsales-channel';
    const row = (order: string, product: string, name: string) =>
      `${order}\tMUG-1\t${product}\t1\tJPY\t1980\t${name}\tJP\tAmazon.co.jp`;
    const text = `${header}\n${row('250-1', '有田焼 湯呑み（青）', '架空 花子')}\n${row('250-2', 'ﾏｸﾞｶｯﾌﾟ 白', '見本 太郎')}\n`;
    const expected = await read(text);
    expect(expected.parcels.map(({ consigneeName }) => consigneeName)).toEqual(['架空 花子', '見本 太郎']);
    expect(await readIn(text, 'shift_jis', false)).toEqual({ found: 'shift_jis', reading: expected });
  });

  it('are nobody else’s', () => {
    expect(ownEncodings(null)('order_no,sku,quantity')).toEqual([]);
    expect(ownEncodings(null)('')).toEqual([]);
  });
});
