import type { Verdict } from '../../src/lane/verdict.ts';
import type { Explained } from '../../src/model/explained.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Layout, Row } from '../../src/model/parcel.ts';
import type { Summary } from '../../src/run/summary.ts';

/** Two codes, one with facts. */
export const weight: Explained = {
  id: 'T-1',
  severity: 'error',
  source: { title: 'Announcement 12/2020', article: 'item 3', url: 'https://example.org/12' },
  text: {
    zh: {
      title: '毛重太小',
      message: '{field}只有 {value}，净重却有 {net}',
      why: '海关会退单。',
      fix: '核对 {net}。',
    },
    en: {
      title: 'too light',
      message: '{field} is {value}, net {net}',
      why: 'Customs refuses it.',
      fix: 'Check {net}.',
    },
  },
};
export const unsure: Explained = {
  id: 'T-2',
  severity: 'warning',
  source: { title: 'Announcement 13/2020', article: '', url: '' },
  text: {
    zh: { title: '缺监管条件', message: '“{value}”没有监管条件', why: '查不到。', fix: '在商品目录中填写。' },
    en: {
      title: 'conditions unknown',
      message: '“{value}” has none',
      why: 'No table says.',
      fix: 'Fill it in.',
    },
  },
};
export const catalogue: ReadonlyMap<string, Explained> = new Map([
  [weight.id, weight],
  [unsure.id, unsure],
]);

export const finding: Finding = {
  code: 'T-1',
  severity: 'error',
  at: { file: 'orders.csv', line: 3, column: 7, record: 2, field: 'gross_weight' },
  order: 'A1',
  value: '0.5',
  facts: { net: '0.6' },
};

/** A finding on a record of `orders.csv`; its line is the record's number and one more. */
export function findingOn(record: number, change: Partial<Finding>): Finding {
  return { ...finding, at: { ...finding.at, record, line: record === 0 ? 0 : record + 1 }, ...change };
}

export const greenVerdict: Verdict = {
  lane: 'green',
  regimes: { 'non-trade': 'proven', 'non-rebate': 'proven', 'non-levy': 'proven' },
  exempt: {
    inspection: { granted: true, reasons: [] },
    examination: { granted: true, reasons: [] },
    manualReview: { granted: true, reasons: [] },
  },
  reasons: [],
  tags: [],
};

export const reviewVerdict: Verdict = {
  lane: 'review',
  regimes: { 'non-trade': 'unproven', 'non-rebate': 'proven', 'non-levy': 'unclaimed' },
  exempt: {
    inspection: { granted: true, reasons: [] },
    examination: { granted: true, reasons: [] },
    manualReview: { granted: false, reasons: ['T-2'] },
  },
  reasons: ['T-2'],
  tags: [
    {
      line: 2,
      sku: 'PB-1',
      tag: {
        category: 'aviation',
        code: 'LI_POWERBANK',
        evidence: 'name',
        matched: 'power bank',
        start: 5,
        end: 15,
        rule: 'G-7',
        source: 'UN 3480',
        air: 'cargo-only',
      },
    },
  ],
};

export function layout(headers: readonly string[], delimiter: string): Layout {
  return { file: 'orders.csv', headers, columns: new Map(), delimiter, lineEnd: '\r\n' };
}

export function row(record: number, raw: string, cells: readonly string[]): Row {
  return { cells, line: record + 1, record, raw, fault: null, places: null, source: null, shownAt: null };
}

export const summary: Summary = {
  command: 'declare',
  ruleBook: { version: '2026.11.1', on: '2026-11-23' },
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
  ledger: null,
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
  skipped: { cancelled: 1, footer: 11 },
  findings: [
    {
      code: 'T-2',
      severity: 'warning',
      count: 2000,
      example: findingOn(0, { code: 'T-2', severity: 'warning', order: '', value: '\x1b[31mTS-1' }),
    },
    { code: 'T-1', severity: 'error', count: 11, example: finding },
  ],
  configured: null,
  out: 'xborder-out/2026-11-23-ab12cd',
  files: { declarations: 6, clearance: 1, verified: 7 },
  seconds: 1.25,
};
