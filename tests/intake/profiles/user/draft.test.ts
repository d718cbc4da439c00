import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../../../src/filing/yaml.ts';
import { draftProfile } from '../../../../src/intake/profiles/user/draft.ts';

const HEADERS = [
  ...['订单编号', '收件人', '国家', '城市', '地址1', '地址2', '单价', '毛重(g)', '颜色', '颜色'],
  ...['SKU1', '数量1', 'SKU2', '数量2', 'yes', 'a: b\nc'],
];

function dataOf(yaml: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'xborder-draft-'));
  try {
    const file = join(folder, 'draft.yaml');
    writeFileSync(file, yaml);
    return readYaml(file).data;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('draftProfile', () => {
  it('guesses what it can and lists every column', () => {
    const draft = draftProfile(HEADERS, false, '/x/订单.csv', 'zh');
    expect(dataOf(draft)).toEqual({
      title: '订单',
      columns: {
        订单编号: 'orderNo',
        收件人: 'consigneeName',
        国家: 'country',
        单价: 'price',
        '毛重(g)': 'grossWeight',
        'SKU{n}': 'sku',
        '数量{n}': 'quantity',
      },
      join: { consigneeAddress: ['城市', '地址1', '地址2'] },
      units: { grossWeight: 'g' },
      price: 'unit',
    });
    const lines = draft.split('\n');
    for (const column of ['  # 颜色:', '  # yes:', '  # a: b c:', '  # 城市:']) {
      expect(lines.filter((line) => line === column)).toEqual([column]);
    }
  });

  it('finds orders and lines in JSON', () => {
    const paths = [
      'data[].no',
      'data[].to.name',
      'data[].items[].sku',
      'data[].items[].qty',
      'data[].items[].name',
      'page',
    ];
    expect(dataOf(draftProfile(paths, true, 'x.json', 'en'))).toEqual({
      title: 'x',
      columns: { 'items[].sku': 'sku', 'items[].qty': 'quantity' },
      json: { lines: 'items', orders: ['data'] },
    });
  });

  it('is YAML whatever the headings are', () => {
    const heading = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'a1 :#{}[]\'"\n\\-?!&*@`|>%\u0085\u2028~') }),
      fc.constantFrom(...HEADERS),
    );
    fc.assert(
      fc.property(fc.array(heading, { maxLength: 12 }), fc.boolean(), (headers, isJson) => {
        expect(dataOf(draftProfile(headers, isJson, 'orders: [x].csv', 'en'))).toHaveProperty('title');
      }),
      { numRuns: 60 },
    );
  });
});
