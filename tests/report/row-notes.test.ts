import { describe, expect, it } from 'vitest';
import { rowNotes } from '../../src/report/row-notes.ts';
import { catalogue, finding, findingOn, row } from './fixture.ts';

const own = findingOn(2, {});
const whole = findingOn(0, { code: 'T-2', severity: 'warning', value: 'TS-1' });

describe('rowNotes', () => {
  it('tells a row its own findings and those of the parcel', () => {
    const noteOf = rowNotes([own, whole], 'orders.csv', catalogue, 'zh');
    expect(noteOf(row(2, '', []))).toEqual({
      codes: 'T-1 T-2',
      words:
        '第 3 行：毛重（gross_weight）只有 0.5，净重却有 0.6 → 核对 0.6。 | “TS-1”没有监管条件 → 在商品目录中填写。',
    });
    expect(noteOf(row(3, '', []))).toEqual({
      codes: 'T-2',
      words: '“TS-1”没有监管条件 → 在商品目录中填写。',
    });
  });

  it('tells a blameless row who holds it back', () => {
    const other = findingOn(4, { code: 'T-2' });
    expect(rowNotes([own, other], 'orders.csv', catalogue, 'zh')(row(9, '', []))).toEqual({
      codes: 'T-1 T-2',
      words: '本行没有问题，但同一订单的第 3、5 行有问题',
    });
    expect(rowNotes([own, other], 'orders.csv', catalogue, 'en')(row(9, '', []))).toEqual({
      codes: 'T-1 T-2',
      words: "nothing wrong here, but with this order's line 3, 5",
    });
  });

  it('names the file when it is another one', () => {
    const elsewhere = { ...own, at: { ...own.at, file: 'catalogue.csv' } };
    expect(rowNotes([elsewhere], 'orders.csv', catalogue, 'en')(row(2, '', []))).toEqual({
      codes: 'T-1',
      words: 'catalogue.csv line 3: gross_weight is 0.5, net 0.6 → Check 0.6.',
    });
  });

  it('stops after twenty, however many there are', () => {
    const many = Array.from({ length: 25 }, () => finding);
    const { codes, words } = rowNotes(many, 'orders.csv', catalogue, 'en')(row(2, '', []));
    expect(codes).toBe('T-1');
    expect(words.split(' | ')).toHaveLength(21);
    expect(words.endsWith(' | 5 more in findings.csv')).toBe(true);
  });
});
