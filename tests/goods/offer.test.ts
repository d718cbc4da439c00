import { describe, expect, it } from 'vitest';
import { standsAlone } from '../../src/goods/context/alone.ts';
import { isModel, isOffer } from '../../src/goods/context/offer.ts';

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

describe('titles of models and toy figures', () => {
  it.each([
    'mercedes actros mp4 diecast',
    'reliant scimitar gtc neo 1:43',
    'land rover tdi 1/18',
    'lego ninjago minifigure with katana',
    'tin badges eton rifles',
  ])('are about the model: %s', (title) => expect(isModel(title)).toBe(true));

  it.each([
    'rc tank 1:16 heng long',
    '遥控车 1:24 充电',
    '金属 沙漠之鹰 1:2.05',
    'replica pistol 1:1',
    'acetone 1:100 thinner ratio 2100',
  ])('are about the goods: %s', (title) => expect(isModel(title)).toBe(false));
});

describe('names that say nothing else', () => {
  it.each([
    ['镓 99.99% 100g', '镓', true],
    ['美元 100张', '美元', true],
    ['镓 元素 挂图', '镓', false],
    ['graphite pencil', 'graphite', false],
  ])('%s', (text, matched, alone) => expect(standsAlone(text, matched)).toBe(alone));
});
