import { describe, expect, it } from 'vitest';
import { namesOf, unOfName } from '../../src/goods/evidence/un-names.ts';
import { unEntry } from '../../src/goods/evidence/un-table.ts';
import { screen } from '../../src/goods/screen.ts';

const HAZARDS = ['2.1', '2.2', '2.3', '3', '4.1', '4.2', '4.3', '5.1', '6.1', '8'];

describe('names of the UN list', () => {
  it.each([
    ['benzoyl chloride', 'UN1736'],
    ['n butylamine', 'UN1125'],
    ['nitroanilines', 'UN1661'],
    ['苯肼', 'UN2572'],
    ['water', ''],
  ])('%s: %s', (name, un) => expect(unOfName(name)).toBe(un));

  it('all have a number of the table, of their own class', () => {
    const wrong = HAZARDS.flatMap((hazard) => {
      const { zh, en } = namesOf([hazard]);
      const names = [...zh.split(' '), ...en.split(',')].filter((name) => name !== '');
      return names.filter((name) => unEntry(unOfName(name))?.hazard !== hazard);
    });
    expect(wrong).toEqual([]);
  });

  it('tell their number and limit in both tags', () => {
    const goods = { name: 'Nickel carbonyl 25 g', nameZh: '', nameEn: '', hsCode: '', attributes: '' };
    const { tags } = screen(goods, '2026-11-23');
    expect(
      tags.map(({ category, code, matched, un, air }) => ({ category, code, matched, un, air })),
    ).toEqual([
      { category: 'prohibited', code: 'TOXIC', matched: 'Nickel carbonyl', un: 'UN1259', air: null },
      { category: 'aviation', code: 'TOXIC', matched: 'Nickel carbonyl', un: 'UN1259', air: 'forbidden' },
    ]);
  });
});
