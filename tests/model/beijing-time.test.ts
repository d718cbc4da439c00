import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beijingTime } from '../../src/model/beijing-time.ts';

describe('a time', () => {
  it.each([
    ['20261101091240', '20261101091240'],
    ['2026-11-01 09:12:40', '20261101091240'],
    ['2026/11/01 09:12', '20261101091200'],
    ['2026-11-01T01:12:40Z', '20261101091240'],
    ['2026-11-01T01:12:40.123Z', '20261101091240'],
    ['2026-10-31 20:12:40 -0500', '20261101091240'],
    ['2026-11-01T09:12:40+08:00', '20261101091240'],
  ])('%s is %s in Beijing', (text, time) => {
    expect(beijingTime(text)).toBe(time);
  });

  it.each([
    '',
    'yesterday',
    '2026-11-01',
    '2026-02-30 10:00:00',
    '2026-11-01 24:00:00',
    '20261301000000',
    '11/01/2026 09:12',
    '2026-11-01 09:12:40 +99:00',
  ])('%j is none', (text) => {
    expect(beijingTime(text)).toBeNull();
  });

  it('is the same whatever the offset it is printed with', () => {
    const date = fc.date({
      min: new Date('2000-01-01T00:00:00Z'),
      max: new Date('2099-12-30T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, fc.integer({ min: -12, max: 14 }), (moment, hours) => {
        const local = new Date(moment.getTime() + hours * 3_600_000).toISOString().slice(0, 19);
        const offset = `${hours < 0 ? '-' : '+'}${String(Math.abs(hours)).padStart(2, '0')}:00`;
        expect(beijingTime(`${local}${offset}`)).toBe(beijingTime(moment.toISOString()));
      }),
    );
  });
});
