import { describe, expect, it } from 'vitest';
import { beijing, momentOf } from '../../src/run/clock.ts';

const NOW = new Date('2026-11-22T17:30:05Z');

describe('momentOf', () => {
  it.each([
    [undefined, undefined, { time: '20261123013005', day: '2026-11-23' }],
    [undefined, '2026-01-01', { time: '20260101120000', day: '2026-01-01' }],
    ['20260102030405', undefined, { time: '20260102030405', day: '2026-01-02' }],
    ['2026-01-01T20:00:00Z', undefined, { time: '20260102040000', day: '2026-01-02' }],
    ['20260102030405', '2026-03-01', { time: '20260102030405', day: '2026-03-01' }],
  ])('clock %s, on %s', (clock, on, moment) => {
    expect(momentOf(clock, on, NOW)).toEqual(moment);
  });

  it.each([
    ['noon', undefined],
    ['2026-01-01T20:00:00', undefined],
    ['20261301000000', undefined],
    [undefined, '2026-02-30'],
    [undefined, '01/02/2026'],
  ])('refuses clock %s, on %s', (clock, on) => {
    expect(() => momentOf(clock, on, NOW)).toThrow(/write yyyy/);
  });

  it('does not ask the machine for its time zone', () => {
    expect(beijing(new Date('2026-06-30T16:00:00Z'))).toEqual({ time: '20260701000000', day: '2026-07-01' });
  });
});
