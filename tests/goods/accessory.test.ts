import { describe, expect, it } from 'vitest';
import { compile } from '../../src/goods/compile.ts';
import { aviation, prohibited } from '../../src/goods/effects.ts';
import { batteryDenied } from '../../src/goods/evidence/facts.ts';
import { type GoodsRule, goodsRule, type Nature } from '../../src/goods/rule.ts';
import { note } from '../../src/goods/sources.ts';
import { foldedText } from '../../src/goods/text/normalise.ts';
import { weigh } from '../../src/goods/weigh.ts';

/** A book of a few words, so that these tests say nothing of the real one. */
const entry = (number: number, code: string, nature: Nature, zh: string, en: string): GoodsRule =>
  goodsRule({
    id: `XG-TST-00${number}`,
    code,
    title: { zh: code, en: code },
    since: '2020-01-01',
    effects: code === 'OPEN' ? [] : [nature === 'weapon' ? prohibited(note('x')) : aviation('UN3481', null)],
    nature,
    zh,
    en,
    ...(code === 'OPEN' ? { needs: ['battery'] } : {}),
    ...(code === 'LI_EQUIP' ? { when: [[{ key: 'battery', is: ['built-in'] }]] } : {}),
    samples: { hits: [], misses: [] },
  });
const book = compile(
  [
    entry(1, 'LI_POWERBANK', 'thing', '充电宝 移动电源', 'power bank,portable charger'),
    entry(2, 'LIGHTER', 'thing', '打火机', 'lighter'),
    entry(3, 'UAV', 'device', '无人机', 'drone'),
    entry(
      4,
      'LI_EQUIP',
      'device',
      '笔记本电脑 蓝牙耳机',
      'wireless earbud,laptop,e bike,electric scooter,electric toothbrush,cell phone',
    ),
    entry(5, 'BATTERY', 'component', '锂电池 18650锂电池', 'nimh battery,laptop battery'),
    entry(6, 'WEAPON', 'weapon', '手枪', 'crossbow'),
    entry(7, 'JAMMER', 'thing', '屏蔽器', 'signal jammer'),
    entry(8, 'OPEN', 'device', '头灯 手电筒 投影仪', 'flashlight'),
  ],
  '',
  '',
  null,
);
const codes = (name: string): readonly string[] =>
  weigh({ name, nameZh: '', nameEn: '', hsCode: '', attributes: '' }, '2026-11-23', book)
    .charges.map(({ rule }) => rule.code)
    .filter((code) => code !== 'OPEN');

describe('a title about an accessory', () => {
  it.each([
    ['the accessory first, the goods as keywords', '数码收纳包 移动硬盘 充电宝 便携'],
    [
      'two names of the goods, one of them before the accessory',
      '充电宝保护套 20000毫安 移动电源硅胶套 防摔',
    ],
    ['no space anywhere', '移动电源20000毫安专用大容量便携收纳包'],
    ['the accessory far behind', '无人机 迷你4 御3 通用 桨叶 降噪'],
    ['suits, then what it suits', '适用小米充电宝 第三代 保护壳 透明'],
    ['a holder of one character in the middle', '笔记本电脑包手提十五寸商务'],
    [
      'in English, with a list of models',
      'Carrying case for Brand 737 24000 series portable charger power bank',
    ],
    ['in English, for two kinds of goods', 'Rain cover for e-bike and electric scooter'],
    ['in English, compatible with', 'Replacement brush heads compatible with Brand electric toothbrush'],
    ['in English, with a comma on the way', 'Storage pouch for cables, earphones, power bank'],
    ['a bag, then the devices it suits', 'Padded backpack sleeve 15 inch laptop'],
    ['what takes a battery in', '双槽18650锂电池盒 串联'],
    ['a tool in the form of a weapon', '手枪式标签打印机'],
  ])('%s', (_, name) => {
    expect(codes(name)).toEqual([]);
  });

  it.each([
    ['a gift', '充电宝 20000毫安 送收纳包', 'LI_POWERBANK'],
    ['a gift named in brackets', '移动电源（赠保护套）', 'LI_POWERBANK'],
    ['a gift of several things', '无人机 遥控 航拍 送桨叶收纳包', 'UAV'],
    ['shipping that is paid', '充电宝包邮 大容量', 'LI_POWERBANK'],
    ['two in one', '手机壳充电宝二合一', 'LI_POWERBANK'],
    ['another thing’s holder', '充电宝收纳包 打火机 防风', 'LIGHTER'],
    ['goods for somebody', 'Power bank for iPhone and iPad', 'LI_POWERBANK'],
    ['a bag that comes along', 'Backpack and laptop', 'LI_EQUIP'],
    ['a case that comes along', 'Wireless earbuds with charging case', 'LI_EQUIP'],
    ['batteries that come along', 'Charger for AA cells with 4 NiMH batteries', 'BATTERY'],
    ['goods after what they are fit for', '适用苹果手机 充电宝 快充', 'LI_POWERBANK'],
  ])('is none for %s', (_, name, code) => {
    expect(codes(name)).toContain(code);
  });
});

describe('two goods in one compound', () => {
  it.each([
    ['Cell phone signal jammer', ['JAMMER']],
    ['Laptop battery 48Wh', ['BATTERY']],
    ['笔记本电脑锂电池', ['BATTERY']],
    ['Laptop and crossbow', ['LI_EQUIP', 'WEAPON']],
  ])('%s', (name, expected) => {
    expect([...codes(name)].sort()).toEqual(expected);
  });
});

describe('a device that says it is charged', () => {
  it.each(['头灯 充电 强光', 'LED flashlight rechargeable', '手电筒 锂电 远射'])('%s', (name) => {
    expect(codes(name)).toContain('LI_EQUIP');
  });

  it.each(['头灯 干电池款', '手电筒 手摇', '投影仪 插电 充电线', '头灯充电器', '不可充电 头灯'])(
    'not %s',
    (name) => {
      expect(codes(name)).not.toContain('LI_EQUIP');
    },
  );
});

describe('a battery that a name denies', () => {
  it.each([
    ['18650电池壳套料 8节18650 不含电芯', true],
    ['RC truck, batteries not included', true],
    ['手电钻 不带电', true],
    ['lamp without batteries', true],
    ['电池 不含税', false],
    ['no brand battery', false],
  ])('%s: %s', (name, denied) => {
    expect(batteryDenied(foldedText(name))).toBe(denied);
  });
});
