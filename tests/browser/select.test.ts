import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rounded } from '../../src/browser/amounts.ts';
import { everything, folded, Parcels } from '../../src/browser/select.ts';
import type { PageData, Row } from '../../src/report/page/data.ts';
import { PageReport, reportHead } from '../../src/report/page/index.ts';
import { finding, reviewVerdict, summary } from '../report/fixture.ts';
import { pageParcel, setting } from '../report/page/fixture.ts';

function rowsOf(...parcels: readonly ReturnType<typeof pageParcel>[]): PageData {
  const report = new PageReport(setting);
  const rows = parcels.map((parcel) => report.parcel(parcel)).join('');
  return JSON.parse(reportHead + rows + report.end(summary).tail);
}

const data = rowsOf(
  pageParcel('A1', { country: 'DEU', grossWeight: 200_000n }),
  pageParcel('A2', { country: '' }, { sku: 'PB-9', title: 'Ｐｏｗｅｒ bank' }, { ...reviewVerdict }, [
    finding,
  ]),
  pageParcel('A3', { grossWeight: null }, { title: '充电宝 Power bank' }),
);
const parcels = new Parcels(data);
const orders = (found: Int32Array): (string | undefined)[] => [...found].map((at) => data.rows[at]?.[0]);

describe('the parcels of a page', () => {
  it('are found by words of order, waybill, SKU, names and codes, each word for itself', () => {
    const find = (text: string) => orders(parcels.select({ ...everything, text }));
    expect(find('')).toEqual(['A1', 'A2', 'A3']);
    expect(find('wa2')).toEqual(['A2']);
    expect(find('pb-9')).toEqual(['A2']);
    expect(find('POWER')).toEqual(['A2', 'A3']);
    expect(find('充电宝 bank')).toEqual(['A3']);
    expect(find('t-1')).toEqual(['A2']);
    expect(find('6109100021')).toEqual(['A1', 'A2', 'A3']);
    expect(find('power nobody')).toEqual([]);
  });

  it('are narrowed down by lane, rule, tag and destination', () => {
    const find = (asked: object) => orders(parcels.select({ ...everything, ...asked }));
    expect(find({ lane: 1 })).toEqual(['A2']);
    expect(find({ code: 'T-1' })).toEqual(['A2']);
    expect(find({ tag: 'aviation LI_POWERBANK' })).toEqual(['A2']);
    expect(find({ tag: 'observation LI_POWERBANK' })).toEqual([]);
    expect(find({ country: 'DEU' })).toEqual(['A1']);
    expect(find({ country: '' })).toEqual(['A2']);
  });

  it('are sorted both ways; what is not known comes first of the rising order', () => {
    const sort = { ...everything, sort: 'weight' } as const;
    expect(orders(parcels.select(sort))).toEqual(['A3', 'A2', 'A1']);
    expect(orders(parcels.select({ ...sort, descending: true }))).toEqual(['A1', 'A2', 'A3']);
    expect(orders(parcels.select({ ...everything, sort: 'country' }))).toEqual(['A2', 'A1', 'A3']);
  });

  it('give back their lines, findings and tags', () => {
    const row = data.rows[1];
    if (row === undefined) throw new Error('no second row');
    expect(parcels.lines(row)).toEqual([
      {
        sku: 'PB-9',
        goods: ['Ｐｏｗｅｒ bank', 'T恤衫', 'T-shirt', '6109100021'],
        quantity: 200000,
        total: 2500000,
      },
    ]);
    expect(
      parcels.findings(row).map(({ kind, file, line, column }) => [kind[0], file, line, column]),
    ).toEqual([['T-1', 'orders.csv', 3, 7]]);
    expect(parcels.tags(row).map(({ kind, line, start, end }) => [kind[1], line, start, end])).toEqual([
      ['LI_POWERBANK', 2, 5, 15],
    ]);
  });

  it('are found where the tables were full and the row holds the names itself', () => {
    const [first] = data.rows;
    if (first === undefined) throw new Error('no row');
    const [order, waybill, lane, country, currency, value, cny, gross, net, state] = first;
    const lamp = ['Lamp', '台灯', 'Lamp', '9405210000'] as const;
    const own = [order, waybill, lane, country, currency, value, cny, gross, net, state] as const;
    const row: Row = [...own, [lamp, 'L-1', 100_000, null], [], []];
    const inline = new Parcels({ ...data, rows: [row] });
    expect([...inline.select({ ...everything, text: '台灯' })]).toEqual([0]);
    expect(inline.lines(row)[0]?.goods).toEqual(lamp);
  });
});

describe('amounts', () => {
  it('are rounded half up, in groups of three', () => {
    expect(['1234567891', 250000, 249999, 0].map((value) => rounded(value, 0))).toEqual([
      '12,346',
      '3',
      '2',
      '0',
    ]);
    expect([123450, 99999500].map((value) => rounded(value, 2))).toEqual(['1.23', '1,000.00']);
  });

  it('differ from themselves by less than half of the last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 14 }), (value) => {
        const back = Number(rounded(value, 2).replaceAll(',', ''));
        expect(Math.abs(back - value / 100_000)).toBeLessThanOrEqual(0.00501);
      }),
    );
  });

  it('and texts are folded alike, whatever their width', () => {
    expect([folded('ＡＢＣ'), folded('AbC'), folded('充电宝')]).toEqual(['abc', 'abc', '充电宝']);
  });
});
