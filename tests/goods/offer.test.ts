import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../src/goods/context/alone.ts';
import { isOffer } from '../../src/goods/context/offer.ts';

describe('titles that offer no goods', () => {
  it.each([
    '手机维修服务 换屏',
    '空调 上门 加氟',
    '子弹 高清 图片素材',
    '手枪 图鉴 精装',
    'drone repair service',
    'Sniper DVD',
    'Fireworks scratch art kids book',
    'the gun book',
  ])('offer a service, a picture or a book: %s', (title) => expect(isOffer(title.toLowerCase())).toBe(true));

  it.each([
    '无人机 航拍 4k',
    '充电宝 送贴纸',
    '便携 dvd播放器',
    'power bank with sticker',
    'portable dvd player',
    'blank cheque book',
    '气味图书馆 香水',
    '松节油 油画',
  ])('are about goods: %s', (title) => expect(isOffer(title)).toBe(false));
});

describe('names that say nothing else', () => {
  it.each([
    ['镓 99.99% 100g', '镓', true],
    ['美元 100张', '美元', true],
    ['镓 元素 挂图', '镓', false],
    ['graphite pencil', 'graphite', false],
  ])('%s', (text, matched, alone) => expect(standsAlone(text, matched)).toBe(alone));
});
