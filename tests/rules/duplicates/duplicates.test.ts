import { describe, expect, it } from 'vitest';
import { dataRules } from '../../../src/rules/data-rules.ts';
import type { Sample } from '../../../src/rules/rule.ts';
import { trySample } from '../../support/try-sample.ts';

const rules = dataRules.filter(({ id }) => id.startsWith('XB-DUP'));

function told(sample: Sample): unknown[] {
  return trySample(rules, sample).map(({ code, field, line, facts }) => [code, field, line, facts]);
}

describe('duplicates within a run', () => {
  it('names the place where the number was first met', () => {
    const rows = [{ order_no: 'A' }, { order_no: 'B', waybill_no: 'W2' }, { order_no: 'A' }];
    expect(told({ rows })).toEqual([
      ['XB-DUP-001', 'orderNo', 0, { order: 'A', first: 'sample.csv:2' }],
      ['XB-DUP-002', 'waybillNo', 0, { waybill: 'YT2630500000001', first: 'sample.csv:2' }],
    ]);
  });

  it('keeps platforms and carriers apart', () => {
    const rows = [
      { order_no: 'A' },
      { order_no: 'B', waybill_no: 'W2' },
      { order_no: 'A', platform_code: '4403960001', logistics_code: '4403960002' },
    ];
    expect(told({ rows })).toEqual([]);
  });

  it('says nothing of empty and damaged numbers', () => {
    const rows = [
      { order_no: '', waybill_no: '' },
      { order_no: '', waybill_no: '' },
      { order_no: '1.2E+10', waybill_no: '1.2E+10' },
      { order_no: 'B', waybill_no: 'W2' },
      { order_no: '1.2E+10', waybill_no: '1.2E+10' },
    ];
    expect(
      told({ rows }).filter((one) => Array.isArray(one) && String(one[0]).startsWith('XB-DUP-00')),
    ).toEqual([
      ['XB-DUP-005', 'waybillNo', 0, { number: '1.2E+10' }],
      ['XB-DUP-005', 'waybillNo', 0, { number: '1.2E+10' }],
    ]);
  });

  it('compares each line of a SKU with its first', () => {
    const rows = [{}, { price: '15', line_total: '30' }, { name_zh: '棉制背心' }];
    expect(told({ rows })).toEqual([
      ['XB-DUP-003', 'price', 2, { sku: 'TS-001', first: '12.5', price: '15' }],
      [
        'XB-DUP-004',
        'sku',
        3,
        { sku: 'TS-001', first: '6109100010 棉制针织T恤衫', second: '6109100010 棉制背心' },
      ],
    ]);
  });
});
