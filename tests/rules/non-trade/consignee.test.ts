import { describe, expect, it } from 'vitest';
import { companyWord } from '../../../src/rules/non-trade/company-word.ts';
import retailQuantity from '../../../src/rules/non-trade/retail-quantity.ts';
import { caseOf, reportsOf } from '../cases.ts';

describe('companyWord', () => {
  it.each([
    ['Portland Apparel LLC', 'LLC'],
    ['ACME Corp.', 'Corp'],
    ['Müller GmbH', 'GmbH'],
    ['Amazon FBA ONT8', 'FBA'],
    ['深圳示例有限公司', '公司'],
    ['東京 株式会社', '株式会社'],
    ['Jane Smith', ''],
    ['Marco Lagerfeld', ''],
    ['Inca Llorente', ''],
    ['王公', ''],
    ['', ''],
  ])('finds in %j the word %j', (name, word) => {
    expect(companyWord(name)).toBe(word);
  });

  it('stays quick on a long name', () => {
    expect(companyWord(`${'a '.repeat(100_000)}`)).toBe('');
  });
});

describe('XB-TRADE-015', () => {
  it('adds up the lines of one SKU and tells it once', () => {
    const rows = [
      { quantity: '60', price: '0.1' },
      { quantity: '60', price: '0.1' },
      { quantity: '60', price: '0.1' },
      { sku: 'TS-002', quantity: '90', price: '0.1' },
    ];
    expect(reportsOf(retailQuantity, caseOf({ rows }))).toEqual([
      ['quantity', 2, { sku: 'TS-001', quantity: '120', limit: '100' }],
    ]);
  });

  it('asks nothing of other trade modes', () => {
    const sample = { rows: [{ quantity: '500' }], filing: { tradeMode: '9710' } };
    expect(reportsOf(retailQuantity, caseOf(sample))).toEqual([]);
  });
});
