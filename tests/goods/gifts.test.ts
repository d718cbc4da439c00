import { describe, expect, it } from 'vitest';
import { goodsAlone } from '../../src/goods/context/gifts.ts';

describe('a name without what comes along', () => {
  it.each([
    ['平板电脑 带支架 全网通', '平板电脑 , 全网通'],
    ['充电宝 送收纳包 包邮', '充电宝 , ,'],
    ['打火机套装 礼盒装', '打火机, ,'],
    ['electric scooter with carrying bag', 'electric scooter,'],
    ['headset includes case, wired', 'headset,, wired'],
    ['toothbrush,with 8 brush heads', 'toothbrush,'],
    ['hand sanitizer 500ml pump', 'hand sanitizer ,'],
    ['足金 红色 手绳', '足金 , 手绳'],
    ['electric shaver men 5 blade head bald', 'electric shaver men , bald'],
    ['剃须刀 充电 三刀头', '剃须刀 充电 ,'],
  ])('%s', (name, expected) => {
    expect(goodsAlone(name, 0)).toBe(expected);
  });

  it.each([
    '不带支架',
    'shaver 4 heads replacement',
    '三刀头替换',
    '无附件',
    '玩具 带电池',
    'toy with battery',
    'case compatible with tablet',
    '象牙色 衬衫',
  ])('leaves %s', (name) => {
    expect(goodsAlone(name, 0)).toBe(name);
  });

  it('takes measured parts for the goods’ own only behind the goods', () => {
    expect(goodsAlone('electric scooter 8.5 inch tires', 0)).toBe('electric scooter ,');
    expect(goodsAlone('8.5 inch tires electric scooter', 15)).toBe('8.5 inch tires electric scooter');
    expect(goodsAlone('电动滑板车 10寸轮胎', 0)).toBe('电动滑板车 ,');
  });
});
