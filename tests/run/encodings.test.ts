import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encoderOf } from '../../src/intake/text/encode.ts';
import type { EncodingName } from '../../src/intake/text/names.ts';
import type { Language } from '../../src/model/explained.ts';
import { runOrders } from '../../src/run/run-orders.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-encodings-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const NATIVE = 'order_no,sku,quantity,name_zh\r\nA-1,S,1,玥"棉"\r\n'.replace('玥"棉"', '"玥""棉"""');
const AMAZON = [
  'order-id\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price\trecipient-name\tship-country',
  '1\tS\tCafé “crème” €\t1\tEUR\t9.50\tJürgen Weißmüller\tDE\n',
].join('\n');

function file(name: string, text: string, encoding: EncodingName): string {
  const path = join(folder, name);
  writeFileSync(path, encoderOf(encoding).bytes(text));
  return path;
}

async function declare(files: readonly string[], encoding: string | null, language: Language) {
  const out = join(folder, 'out');
  rmSync(out, { recursive: true, force: true });
  await runOrders({
    command: 'declare',
    taken: new Map(),
    files,
    named: {
      filing: 'examples/filing.yaml',
      catalogue: undefined,
      waybills: undefined,
      rates: undefined,
      goods: undefined,
    },
    profile: null,
    currency: 'USD',
    reading: { encoding, sheet: null },
    out,
    moment: { day: '2026-11-23', time: '20261123100000' },
    language,
    messages: null,
    verify: 'none',
    signing: null,
    personal: 'masked',
    ledger: null,
    config: null,
    formats: null,
    jobs: 1,
    shardSize: null,
    journal: null,
    workIn: null,
    stopped: () => null,
    onProgress: () => undefined,
  });
  return out;
}

describe('the encoding of the input', () => {
  it('is that of the rows written back; inputs of different encodings share no file', async () => {
    const names = ['utf-8', 'gb18030', 'utf-16le'] as const;
    const texts = {
      'utf-8': NATIVE,
      gb18030: NATIVE.replace('A-1', 'A-2'),
      'utf-16le': `\ufeff${NATIVE.replace('A-1', 'A-3')}`,
    };
    const files = names.map((name) => file(`${name}.csv`, texts[name], name));
    const out = await declare(files, null, 'zh');
    const written = readdirSync(out).filter((name) => name.startsWith('orders.invalid'));
    expect(written).toEqual(['orders.invalid.2.csv', 'orders.invalid.3.csv', 'orders.invalid.csv']);
    const read = (name: string, label: string) =>
      new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(readFileSync(join(out, name)));
    const first = read('orders.invalid.csv', 'utf-8');
    const head = 'order_no,sku,quantity,name_zh,xborder_codes,xborder_words\r\n';
    const row = 'A-1,S,1,"玥""棉""",';
    expect(first.slice(0, 1 + head.length + row.length)).toBe(`\ufeff${head}${row}`);
    expect(first).toContain('第 2 行');
    expect(read('orders.invalid.2.csv', 'gb18030')).toBe(first.slice(1).replaceAll('A-1', 'A-2'));
    expect(read('orders.invalid.3.csv', 'utf-16le')).toBe(first.replaceAll('A-1', 'A-3'));
    const { inputs } = JSON.parse(readFileSync(join(out, 'run.json'), 'utf8'));
    expect(inputs.map(({ encoding }: { encoding: object }) => encoding)).toEqual([
      { name: 'utf-8', bom: false },
      { name: 'gb18030', bom: false },
      { name: 'utf-16le', bom: true },
    ]);
  });

  it('is found by the profile of the header, and its reasons are English where it has no Chinese', async () => {
    const out = await declare([file('amazon.txt', AMAZON, 'windows-1252')], null, 'zh');
    const bytes = readFileSync(join(out, 'orders.invalid.csv'));
    const row = Buffer.from(encoderOf('windows-1252').bytes(AMAZON.split('\n')[1] ?? ''));
    expect(bytes.includes(row)).toBe(true);
    expect(bytes.toString('latin1')).toContain('line 2: ');
  });

  it('is the one asked for', async () => {
    const asked = declare([file('asked.csv', NATIVE, 'gb18030')], 'utf-8', 'en');
    await expect(asked).rejects.toThrow('line 2 (byte 41) is not utf-8, which --encoding says it is');
  });
});
