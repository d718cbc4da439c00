import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { StringStore } from '../../../src/intake/xlsx/string-store.ts';

const COUNT = 60_000;

function textOf(number: number): string {
  return `text ${number} ${number % 7 === 0 ? '深圳😀' : 'Springfield'} ${'x'.repeat(number % 60)}`;
}

describe('StringStore', () => {
  it.each([0, 1 << 20, 1 << 30])('gives every text back with %d bytes of memory', (memory) => {
    const store = new StringStore(memory);
    try {
      for (let number = 0; number < COUNT; number++) {
        const bytes = Buffer.from(textOf(number));
        store.add(bytes, bytes.length);
      }
      const wrong: number[] = [];
      for (let step = 0; step < COUNT * 2; step++) {
        const number = step < COUNT ? step : (step * 7919) % COUNT;
        if (store.get(number) !== textOf(number)) wrong.push(number);
      }
      expect(wrong).toEqual([]);
      expect([store.get(COUNT), store.get(-1), store.get(0.5), store.count]).toEqual([
        null,
        null,
        null,
        COUNT,
      ]);
      expect(readdirSync(tmpdir()).filter((name) => /^xborder-[0-9a-f]{8}-/.test(name))).toEqual([]);
    } finally {
      store.close();
    }
  });
});
