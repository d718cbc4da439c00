import { describe, expect, it } from 'vitest';
import { judge } from '../../src/goods/context/judge.ts';
import type { Nature } from '../../src/goods/rule.ts';
import { normalise } from '../../src/goods/text/normalise.ts';

function reason(name: string, term: string, nature: Nature): string | null {
  const { text } = normalise(name);
  const at = text.indexOf(term);
  expect(at).toBeGreaterThanOrEqual(0);
  return judge(text, at, at + term.length, nature);
}

describe('judging a term by its neighbours', () => {
  it.each([
    ['充电宝收纳包', '充电宝'],
    ['无人机 螺旋桨 配件', '无人机'],
    ['Hard case for your power bank', 'power bank'],
    ['Power bank carrying pouch', 'power bank'],
    ['Stickers for power bank and phone', 'power bank'],
  ])('another head: %s', (name, term) => {
    expect(reason(name, term, 'thing')).toBe('head');
  });

  it.each([
    ['移动电源 送收纳袋', '移动电源'],
    ['充电宝 10000毫安 2盒', '充电宝'],
    ['充电宝礼盒', '充电宝'],
    ['Power bank with case', 'power bank'],
    ['Power bank 3 boxes', 'power bank'],
    ['无线充电宝', '充电宝'],
    ['不含充电头 充电宝', '充电宝'],
    ['充电宝 可爱 图案 女生', '充电宝'],
    ['充电宝 支架 套装', '充电宝'],
    ['塑料打火机', '打火机'],
    ['Power bank free shipping', 'power bank'],
    ['No brand power bank', 'power bank'],
    ['Non-toxic nail polish', 'nail polish'],
    ['Power bank white slim', 'power bank'],
    ['Refillable lighter', 'lighter'],
    ['Box of power bank', 'power bank'],
    ['锂电池不含充电器', '锂电池'],
  ])('the goods themselves: %s', (name, term) => {
    expect(reason(name, term, 'thing')).toBe(null);
  });

  it.each([
    ['不含内置电池', '电池'],
    ['遥控车 无电池', '电池'],
    ['电池自备', '电池'],
    ['battery-free mouse', 'battery'],
    ['Toy (batteries not included)', 'batteries'],
    ['lamp without any battery', 'battery'],
    ['No battery needed', 'battery'],
  ])('negated: %s', (name, term) => {
    expect(reason(name, term, 'component')).toBe('negated');
  });

  it('a figure before the word is no negation', () => {
    expect(reason('NP-FW50电池', '电池', 'component')).toBe(null);
  });

  it.each<[string, string, Nature, string]>([
    ['香水 空瓶', '香水', 'substance', 'empty'],
    ['Empty perfume bottle', 'perfume', 'substance', 'empty'],
    ['手雷造型打火机', '手雷', 'weapon', 'look'],
    ['象牙色 衬衫', '象牙', 'material', 'look'],
    ['Rosewood scented candle', 'rosewood', 'material', 'look'],
    ['仿红木相框', '红木', 'material', 'imitation'],
    ['faux crocodile leather bag', 'crocodile leather', 'material', 'imitation'],
    ['盐酸二甲双胍', '盐酸', 'chemical', 'compound'],
    ['次氯酸钠', '氯酸钠', 'chemical', 'compound'],
  ])('%s', (name, term, nature, expected) => {
    expect(reason(name, term, nature)).toBe(expected);
  });

  it('an imitation of a weapon stays a weapon', () => {
    expect(reason('仿真手枪', '手枪', 'weapon')).toBe(null);
  });

  it('what a thing is made of stays, whatever the thing', () => {
    expect(reason('红木盒', '红木', 'material')).toBe(null);
  });
});
