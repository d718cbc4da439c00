import { describe, expect, it } from 'vitest';
import { ownPartsAside } from '../../src/goods/context/own-parts.ts';
import { comesAlong } from '../../src/goods/context/parts.ts';
import { screen } from '../../src/goods/screen.ts';
import type { Goods } from '../../src/model/tag.ts';

const named = (name: string): Goods => ({ name, nameZh: '', nameEn: '', hsCode: '', attributes: '' });
const told = (name: string): readonly string[] =>
  screen(named(name), '2026-11-23').tags.map(({ category, code }) => `${category} ${code}`);

describe('parts that the goods are praised for', () => {
  it.each([
    [' led wheels red', ' red'],
    [' infrared remote kids', ' kids'],
    [' amoled screen', ''],
    [' case 50 rounds', ' 50 rounds'],
    [' pouch 30g', ' 30g'],
    [' teeth cleaner 4 modes', ' 4 modes'],
  ])('are set aside: %s', (after, expected) => expect(ownPartsAside(after)).toBe(expected));

  it.each([
    ' wheels',
    ' remote',
    ' led screen replacement',
    ' remote cover silicone',
    ' case 15 pro',
    ' pouch leather',
    ' cleaner kit',
  ])('stay: %s', (after) => expect(ownPartsAside(after)).toBe(after));
});

describe('an accessory named with its goods', () => {
  it.each([
    ['crossbow with scope', 'scope', true],
    ['弩 带瞄准镜', '瞄准镜', true],
    ['crossbow and scope set', 'scope', true],
    ['glock 19 holster', 'holster', false],
    ['气枪 瞄准镜', '瞄准镜', false],
  ])('%s', (text, word, expected) => expect(comesAlong(text, text.indexOf(word))).toBe(expected));

  it('is what the name is about', () => {
    expect(told('Glock 19 kydex holster')).toEqual(['restricted GUN_ACC']);
    expect(told('气枪 瞄准镜 红点')).toEqual(['restricted WEAPON_SIGHT']);
  });

  it('is told with the weapon that it comes with', () => {
    expect(told('Crossbow 175 lbs with rifle scope')).toEqual(['prohibited WEAPON']);
  });
});

describe('words that say more of the same goods', () => {
  it('a covert device is no ordinary one; a battery that is stated is told', () => {
    expect(told('Spy pen voice recorder 1080p')).toEqual(['prohibited SPY']);
    expect(told('Spy pen recorder rechargeable')).toEqual(['prohibited SPY', 'aviation LI_EQUIP']);
  });

  it('a permit of the same layer is only worth knowing beside a ban', () => {
    expect(told('明代 黄花梨 椅 真品')).toEqual(['prohibited RELIC', 'observation CITES']);
  });

  it('a jammer of drones is no drone', () => {
    expect(told('无人机 干扰器')).toEqual(['prohibited JAMMER']);
  });
});
