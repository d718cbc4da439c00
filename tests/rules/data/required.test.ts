import { describe, expect, it } from 'vitest';
import type { Row, SourcedRow } from '../../../src/model/parcel.ts';
import { dataRules } from '../../../src/rules/data-rules.ts';
import type { Case } from '../../../src/rules/rule.ts';
import { caseOf } from '../cases.ts';

const rules = dataRules.filter(({ id }) => id.startsWith('XB-DATA'));

function told(subject: Case): unknown[] {
  const found: unknown[] = [];
  for (const { id, check } of rules) check(subject, (field, line) => found.push([id, field, line]));
  return found;
}

const EMPTY = {
  order_no: '', waybill_no: '', country: '', currency: '', goods_value: '', freight: '', insurance: '', pieces: '',
  gross_weight: '', sku: '', name_zh: '', hs_code: '', model: '', barcode: '', unit: '', quantity: '', price: '',
  line_total: '', unit1: '', quantity1: '', unit2: '', quantity2: '', net_weight: '',
}; // biome-ignore format: one row

describe('required fields', () => {
  it('asks for all of them at once when everything is empty', () => {
    expect(told(caseOf({ rows: [EMPTY] }))).toEqual([
      ['XB-DATA-001', 'orderNo', 0],
      ['XB-DATA-002', 'waybillNo', 0],
      ['XB-DATA-003', 'country', 0],
      ['XB-DATA-004', 'currency', 0],
      ['XB-DATA-005', 'grossWeight', 0],
      ['XB-DATA-006', 'pieces', 0],
      ['XB-DATA-008', 'sku', 1],
      ['XB-DATA-009', 'nameZh', 1],
      ['XB-DATA-010', 'hsCode', 1],
      ['XB-DATA-011', 'model', 1],
      ['XB-DATA-012', 'unit', 1],
      ['XB-DATA-013', 'quantity', 1],
      ['XB-DATA-014', 'price', 1],
      ['XB-DATA-015', 'unit1', 1],
      ['XB-DATA-019', 'netWeight', 1],
      ['XB-DATA-020', 'barcode', 1],
      ['XB-DATA-021', 'freight', 0],
    ]);
  });

  it('is silent on what was given and could not be read', () => {
    const unreadable = {
      country: 'Atlantis', currency: 'shells', gross_weight: 'heavy', pieces: '1E5', freight: 'free', unit: 'lump',
      quantity: 'two', price: 'NaN', line_total: '-', unit1: 'lump', quantity1: 'x', net_weight: 'light',
    }; // biome-ignore format: one row
    expect(told(caseOf({ rows: [unreadable] }))).toEqual([]);
  });

  it('asks on the line that lacks it', () => {
    const second = { sku: 'TS-002', model: '', price: '', line_total: '' };
    expect(told(caseOf({ rows: [{}, second] }))).toEqual([
      ['XB-DATA-011', 'model', 2],
      ['XB-DATA-014', 'price', 2],
    ]);
  });

  it('does not ask for a price where the total gives it', () => {
    expect(told(caseOf({ rows: [{ price: '' }] }))).toEqual([]);
  });

  it('does not ask for weights that the catalogue gives per unit while the quantity is missing', () => {
    const subject = caseOf({ rows: [{ quantity: '', quantity1: '', unit1: '双', net_weight: '' }] });
    const row: Row = {
      cells: ['TS-001', '0.25', '1'],
      line: 2,
      record: 1,
      raw: '',
      fault: null,
      places: null,
      source: null,
      shownAt: null,
    };
    const columns = new Map([
      ['sku', 0],
      ['netWeight', 1],
      ['quantity1', 2],
    ] as const);
    const layout = { file: 'catalogue.csv', headers: [], columns, delimiter: ',', lineEnd: '\n' } as const;
    const product: SourcedRow = { row, layout };
    const { parcel } = subject;
    const joined = { ...parcel, origin: { ...parcel.origin, productRows: [product] } };
    expect(told({ ...subject, parcel: joined })).toEqual([['XB-DATA-013', 'quantity', 1]]);
    expect(told(subject)).toEqual([
      ['XB-DATA-013', 'quantity', 1],
      ['XB-DATA-016', 'quantity1', 1],
      ['XB-DATA-019', 'netWeight', 1],
    ]);
  });
});
