import { describe, expect, it } from 'vitest';
import { overviewIn, PageReport, reportHead } from '../../../src/report/page/index.ts';
import { finding, greenVerdict, reviewVerdict, summary } from '../fixture.ts';
import { pageParcel, setting } from './fixture.ts';

describe('report.json', () => {
  it('is JSON with a row for each parcel, names once, and an overview at its end', () => {
    const report = new PageReport(setting);
    const green = pageParcel('A1');
    const held = pageParcel(
      'A2',
      { goodsValue: null, country: '', grossWeight: null },
      { sku: '<b>', netWeight: null, total: null },
      { ...reviewVerdict, lane: null, reasons: ['T-1'] },
      [finding],
    );
    const rows = report.parcel(green) + report.parcel({ ...held, declared: false, cny: null });
    const { tail, overview } = report.end({ ...summary, inputs: [] });
    const text = reportHead + rows + tail;
    expect(text).not.toContain('<');
    expect(text).not.toContain('Jane');
    const data = JSON.parse(text);
    expect(data.rows).toEqual([
      [
        'A1',
        'WA1',
        0,
        'USA',
        'USD',
        2500000,
        17500000,
        65000,
        50000,
        15,
        [0, 'TS-1', 200000, 2500000],
        [],
        [],
      ],
      [
        ...['A2', 'WA2', 4, '', 'USD', null, null, null, null, 787],
        [0, '<b>', 200000, null],
        [0, 0, 3, 7],
        [0, 2, 0, 5, 15],
      ],
    ]);
    expect(data.tables).toEqual({
      goods: [['T-shirt', 'T恤衫', 'T-shirt', '6109100021']],
      findings: [['T-1', 'error', 'gross_weight', '0.5', { net: '0.6' }]],
      tags: [['aviation', 'LI_POWERBANK', 'name', 'power bank', 'G-7', 'UN 3480', 'cargo-only']],
      files: ['orders.csv'],
    });
    expect(data.overview).toEqual(overview);
    expect(overviewIn(text)).toEqual(overview);
    expect(overview.lanes.green).toEqual({ parcels: 1, cny: 17500000, gross: 65000, net: 50000 });
    expect(overview.lanes.held).toEqual({ parcels: 1, cny: 0, gross: 0, net: 0 });
    expect([overview.withoutCny, overview.withoutGross, overview.listed]).toEqual([1, 1, 2]);
    expect(overview.currencies).toEqual([{ currency: 'USD', value: 2500000 }]);
    expect(overview.destinations.map(({ country, zh, lanes }) => [country, zh, lanes])).toEqual([
      ['', '', [0, 0, 0, 0, 1]],
      ['USA', '美国', [1, 0, 0, 0, 0]],
    ]);
    expect(overview.tags).toEqual([{ category: 'aviation', code: 'LI_POWERBANK', parcels: 1 }]);
    expect(overview.codes['T-1']?.page).toBe('https://example.org/p/T-1');
  });

  it('puts the limit itself below the limit', () => {
    const report = new PageReport(setting);
    for (const yuan of [0n, 50n, 4_999n, 5_000n, 5_001n])
      report.parcel({ ...pageParcel('A'), cny: yuan * 100_000n });
    const { overview } = report.end(summary);
    expect(overview.values.limit).toBe(500_000_000);
    expect(overview.values.bins.map(({ lanes }) => lanes[0])).toEqual([1, 1, 0, 0, 0, 0, 2, 1]);
  });

  it('holds sums that a number cannot', () => {
    const report = new PageReport(setting);
    const cny = 90_071_992_547_409_930_000n;
    report.parcel({ ...pageParcel('A'), cny });
    expect(report.end(summary).overview.lanes.green.cny).toBe(cny.toString());
  });

  it('lists a hundred thousand parcels and counts every one', () => {
    const report = new PageReport(setting);
    let last = '';
    for (let at = 0; at < 100_001; at++) last = report.parcel(pageParcel(`A${at}`, {}, {}, greenVerdict));
    const { overview } = report.end(summary);
    expect([last, overview.listed, overview.lanes.green.parcels]).toEqual(['', 100_000, 100_001]);
  });

  it('stays below 25 MB whatever the names are', () => {
    const report = new PageReport(setting);
    let bytes = 0;
    for (let at = 0; at < 40_000; at++) {
      const name = `${at}${'长'.repeat(500)}`;
      bytes += Buffer.byteLength(report.parcel(pageParcel(`A${at}`, {}, { title: name, nameZh: name })));
    }
    const { tail, overview } = report.end(summary);
    expect(bytes + Buffer.byteLength(tail)).toBeLessThan(23_000_000);
    expect([overview.listed > 10_000, overview.lanes.green.parcels]).toEqual([true, 40_000]);
  });

  it('is not read where another version wrote it', () => {
    expect(overviewIn('{}')).toBeNull();
    expect(overviewIn('{"rows":[],\n"overview":{"format":2}}\n')).toBeNull();
  });
});
