import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodsAttributes } from '../../src/goods/attributes.ts';
import { holds, numberOf, readAttributes } from '../../src/goods/evidence/attributes.ts';
import { unEntries, unEntry, unNumber } from '../../src/goods/evidence/un-table.ts';
import { screen } from '../../src/goods/screen.ts';

describe('attributes', () => {
  it('reads pairs in either language and notation', () => {
    expect([...readAttributes('battery=built-in; watt_hours=37; colour=blue')]).toEqual([
      ['battery', 'built-in'],
      ['watt_hours', '37'],
    ]);
    expect([...readAttributes('电池：内置，瓦时＝37Wh；液体=是, junk')]).toEqual([
      ['battery', 'built-in'],
      ['watt_hours', '37WH'],
      ['liquid', 'yes'],
    ]);
    expect([...readAttributes('Battery = None\nUN=un1266, battery=loose')]).toEqual([
      ['battery', 'no'],
      ['un', 'UN1266'],
    ]);
    expect([...readAttributes('__proto__=1; constructor=2; =3; battery=')]).toEqual([]);
  });

  it('compares numbers as given', () => {
    const attributes = readAttributes('flash_point=-4 °C; alcohol_percent=70%');
    expect(numberOf(attributes, 'flash_point')).toBe(-4);
    expect(holds({ key: 'flash_point', atMost: 60 }, attributes)).toBe(true);
    expect(holds({ key: 'alcohol_percent', above: 70 }, attributes)).toBe(false);
    expect(holds({ key: 'watt_hours', above: 0 }, attributes)).toBe(false);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => readAttributes(text).size <= goodsAttributes.length,
      ),
    );
  });
});

describe('UN table', () => {
  it('reads numbers', () => {
    expect(['UN1266', 'un 1266', '1266', 'UN12', ''].map(unNumber)).toEqual([
      'UN1266',
      'UN1266',
      'UN1266',
      '',
      '',
    ]);
  });

  it('knows the limits of common entries', () => {
    expect(unEntry('UN3480')).toEqual({ un: 'UN3480', hazard: '9', air: 'cargo-only', nameZh: '锂离子电池' });
    expect(unEntry('UN1331')?.air).toBe('forbidden');
    expect(unEntry('UN1266')?.air).toBe('packing-instruction');
    expect(unEntry('UN9999')).toBe(null);
  });

  it('holds every number once, with a hazard', () => {
    const entries = unEntries();
    expect(
      entries.filter(({ un, hazard }) => !/^UN\d{4}$/.test(un) || !/^\d(\.\d[A-Z]?)?$/.test(hazard)),
    ).toEqual([]);
    expect(new Set(entries.map(({ un }) => un)).size).toBe(entries.length);
  });
});

describe('a UN number in a name', () => {
  const tags = (name: string) =>
    screen({ name, nameZh: '', nameEn: '', hsCode: '', attributes: '' }, '2026-11-23').tags;

  it('counts where the table knows it, with its span and its limit', () => {
    expect(
      tags('样品 UN1845 10kg').map(({ evidence, matched, start, end, un }) => [
        evidence,
        matched,
        start,
        end,
        un,
      ]),
    ).toEqual([['name', 'UN1845', 3, 9, 'UN1845']]);
    expect(tags('Parts, UN No. 1331').find(({ air }) => air !== null)?.air).toBe('forbidden');
  });

  it('is none in words, years and other numbers', () => {
    for (const name of ['UN 1845 calendar', 'SUN1845 lamp', 'UN18456 cable', 'un1845', 'Un vestido 1845'])
      expect(tags(name)).toEqual([]);
  });
});
