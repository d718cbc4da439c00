import { describe, expect, it } from 'vitest';
import { mentionsBeside } from '../../src/goods/compile.ts';
import { goodsAlone } from '../../src/goods/context/gifts.ts';

describe('the exceptions of a rule', () => {
  it.each([
    ['helium balloon tank filled', 'balloon', 'helium balloon tank', false],
    ['helium balloon tank with balloon', 'balloon', 'helium balloon tank', true],
    ['helium tank for balloon', 'balloon', 'helium tank', true],
    ['helium tank filled', 'balloon', 'helium tank', false],
  ])('count beside the goods, not within their name: %s', (text, terms, goods, found) => {
    expect(mentionsBeside(text, terms, goods)).toBe(found);
  });

  it.each([
    ['9mm ammunition 50 round box', '9mm ammunition ,'],
    ['sparkler 20 pcs tube', 'sparkler ,'],
    ['lighter 48 ct tray', 'lighter ,'],
    ['cigar box of 25', 'cigar ,'],
    ['打火机50支整盒', '打火机,'],
    ['ammunition storage box', 'ammunition storage box'],
    ['打火机收纳盒', '打火机收纳盒'],
  ])('do not count packing: %s', (text, read) => {
    expect(goodsAlone(text, 0)).toBe(read);
  });
});
