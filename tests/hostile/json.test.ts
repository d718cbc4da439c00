import { describe, expect, it } from 'vitest';
import { readOrders } from '../../src/intake/orders.ts';
import { InputError } from '../../src/model/errors.ts';
import { textInput } from '../support/text-input.ts';

const ORDERS =
  '[{"orderNo":"SO1","lines":[{"sku":"T\\u6064","quantity":-1.5e1,"a":[true,null]}]},\n{"orderNo":"SO2"}]';

async function ended(pieces: readonly string[]): Promise<string> {
  const handler = { begin() {}, row() {}, tell() {}, drained: () => null };
  try {
    return `${await readOrders(textInput('orders.json', pieces), null, handler)} rows`;
  } catch (cause) {
    if (cause instanceof InputError) return 'refused';
    throw cause;
  }
}

describe('hostile JSON', () => {
  it('is refused wherever it is cut off', async () => {
    const ends: string[] = [];
    for (let end = 1; end < ORDERS.length; end++) ends.push(await ended([ORDERS.slice(0, end)]));
    expect(new Set(ends)).toEqual(new Set(['refused']));
    expect(await ended([ORDERS])).toBe('2 rows');
  });

  it('reads the same wherever the pieces are cut', async () => {
    const ends: string[] = [];
    for (let at = 1; at < ORDERS.length; at++)
      ends.push(await ended([ORDERS.slice(0, at), ORDERS.slice(at)]));
    expect(new Set(ends)).toEqual(new Set(['2 rows']));
  });

  it('is refused, not fatal, when it is nested a hundred thousand deep', async () => {
    const deep = 100_000;
    expect(await ended([`[{"a":${'['.repeat(deep)}${']'.repeat(deep)}}]`])).toMatch(/refused|1 rows/);
    expect(await ended([`[{"a":${'{"b":'.repeat(deep)}1${'}'.repeat(deep)}}]`])).toMatch(/refused|1 rows/);
    expect(await ended(['['.repeat(deep)])).toBe('refused');
  });
});
