import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readListed, readNames } from '../../../src/intake/companions/listed.ts';
import { Lru } from '../../../src/intake/companions/lru.ts';

describe('lists of goods', () => {
  it('are read whatever separates them', () => {
    const sku = fc.stringMatching(/^[A-Z0-9_.\-/一-三]{1,8}$/);
    const item = fc.record({ sku, quantity: fc.integer({ min: 1, max: 1_000_000 }) });
    const separator = fc.constantFrom(';', '；', ',', '，', '、', '\n', '\r\n', ' ; ');
    const star = fc.constantFrom('*', '＊', ' × ');
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), separator, star, (items, between, times) => {
        const text = items.map((each) => `${each.sku}${times}${each.quantity}`).join(between);
        expect(readListed(text)).toEqual(items);
        expect(readNames(items.map((each) => each.sku).join(between))).toEqual(items.map((each) => each.sku));
      }),
    );
  });

  it('take one for no number, and are refused where they make no sense', () => {
    expect(readListed('CUP; SPOON*2;')).toEqual([
      { sku: 'CUP', quantity: 1 },
      { sku: 'SPOON', quantity: 2 },
    ]);
    for (const text of ['', ';', 'A*0', 'A*-1', 'A*1.5', 'A*x', '*2', 'A*2*3', 'A*1000001', 'A*1e3'])
      expect([text, readListed(text)]).toEqual([text, null]);
  });
});

describe('the bounded map', () => {
  it('lets go of what was not asked for longest', () => {
    const map = new Lru<number>(2);
    map.set('a', 1);
    map.set('b', 2);
    map.get('a');
    map.set('c', 3);
    expect(['a', 'b', 'c'].map((key) => map.get(key))).toEqual([1, undefined, 3]);
  });
});
