import { describe, expect, it } from 'vitest';
import { summaryJson } from '../../src/report/summary-json.ts';
import { catalogue, summary } from './fixture.ts';

describe('summaryJson', () => {
  it('is the whole summary, with the words of the examples', () => {
    const text = summaryJson(summary, catalogue, 'en', (code) => `https://example.org/${code}`);
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f]/);
    expect(JSON.parse(text)).toEqual({
      command: 'declare',
      ruleBook: { version: '2026.11.1', on: '2026-11-23' },
      language: 'en',
      inputs: [
        { file: 'orders_export.csv', profile: 'shopify', encoding: 'utf-8', records: 1200 },
        { file: '订单/十一月.csv', profile: 'native', encoding: 'utf-8', records: 34 },
      ],
      companions: {
        filing: 'filing.yaml',
        catalogue: 'catalogue.csv',
        waybills: 'x/waybills.csv',
        rates: null,
        goods: null,
      },
      found: ['filing.yaml', 'catalogue.csv'],
      totals: {
        records: 1234,
        parcels: 600,
        lines: 1200,
        lanes: { green: 400, review: 150, inspection: 40, blocked: 2 },
        held: 8,
        declared: 590,
        findings: { error: 11, warning: 2000, notice: 0 },
        skipped: 12,
      },
      findings: [
        {
          code: 'T-2',
          severity: 'warning',
          count: 2000,
          title: 'conditions unknown',
          documentationUrl: 'https://example.org/T-2',
          example: {
            file: 'orders.csv',
            line: 0,
            column: 7,
            record: 0,
            order: '',
            field: 'gross_weight',
            value: '<U+001B>[31mTS-1',
            message: '“<U+001B>[31mTS-1” has none',
            fix: 'Fill it in.',
          },
        },
        {
          code: 'T-1',
          severity: 'error',
          count: 11,
          title: 'too light',
          documentationUrl: 'https://example.org/T-1',
          example: {
            file: 'orders.csv',
            line: 3,
            column: 7,
            record: 2,
            order: 'A1',
            field: 'gross_weight',
            value: '0.5',
            message: 'gross_weight is 0.5, net 0.6',
            fix: 'Check 0.6.',
          },
        },
      ],
      ledger: null,
      configured: null,
      out: 'xborder-out/2026-11-23-ab12cd',
      files: { declarations: 6, clearance: 1, verified: 7 },
      seconds: 1.25,
    });
  });
});
