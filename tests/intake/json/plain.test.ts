import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenJson } from '../../../src/intake/json/broken.ts';
import { scalarsOf } from '../../../src/intake/json/fields.ts';
import { type GivenOrder, givenOf } from '../../../src/intake/json/given.ts';
import { Paths } from '../../../src/intake/json/paths.ts';
import { PlainReader } from '../../../src/intake/json/plain.ts';
import { OrderFlattener } from '../../../src/intake/json/rows.ts';
import { foreignView } from '../../../src/intake/json/view.ts';
import { shopifyJson } from '../../../src/intake/profiles/shopify-json.ts';

const view = foreignView(shopifyJson, new Set());
const plain = new PlainReader(new Paths(view), false);
const strict = new PlainReader(new Paths(view), true);
const flattener = new OrderFlattener(view);
const element = (text: string) => ({ text, line: 7, column: 3 });

/** What the exact reader makes of a text, and whether it had anything to say. */
function exactly(text: string): { order: GivenOrder; strange: number } | string {
  let strange = 0;
  try {
    const scalars = scalarsOf(element(text), view.lines, () => undefined);
    const order = givenOf(
      scalars,
      (name) => flattener.columnOf(name),
      view.lines,
      () => strange++,
    );
    return { order, strange };
  } catch (cause) {
    if (cause instanceof BrokenJson) return cause.message;
    throw cause;
  }
}

const key = fc.constantFrom(
  ...['name', 'Name', 'currency', 'line_items', 'Line-Items', 'sku', 'price', 'discount_allocations'],
  ...['amount', 'shipping_address', 'zip', 'refunds', 'transactions', 'x', '', 'a"b', '\u0000', '__proto__'],
);
const scalar = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1.5e-7, '', 'a\\b"c\n', '杯😀', '12.00'),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 6 }),
  ),
}));
const order = fc.dictionary(key, value, { minKeys: 1, maxKeys: 8 });
const indent = fc.constantFrom(undefined, 1, '\t', '\r\n');

describe('the plain reader', () => {
  it('says the same as the exact one, or nothing', () => {
    fc.assert(
      fc.property(order, indent, (data, space) => {
        const text = JSON.stringify(data, null, space);
        const exact = exactly(text);
        const read = plain.read(element(text));
        if (typeof exact === 'string') expect(read).toBeNull();
        else if (read !== null) expect(read).toEqual(exact.order);
        const all = strict.read(element(text));
        if (all !== null) expect(exact).toEqual({ order: all, strange: 0 });
      }),
    );
  });

  it('is sure of ordinary orders', () => {
    const data = {
      name: '#1',
      x: [{ y: [1, 'a\\"]'] }],
      line_items: [{ sku: 'A', price: 1.5 }, { sku: 'Ü' }],
    };
    const text = JSON.stringify(data, null, 2);
    const exact = exactly(text);
    expect(typeof exact === 'string' ? exact : exact.order).toEqual(plain.read(element(text)));
    expect(plain.read(element(text))).not.toBeNull();
    expect(strict.read(element(text))).toBeNull();
    expect(plain.read(element('{"name":"a","name":"b"}'))).toBeNull();
  });

  it('takes nothing that the exact one refuses', () => {
    const odd = fc.constantFrom(
      '"',
      '\\',
      ',',
      ':',
      '{',
      '}',
      '[',
      ']',
      '0',
      '-',
      '.',
      'e',
      '\n',
      '\t',
      '\u0001',
      'null',
      '//',
      '\ufeff',
    );
    fc.assert(
      fc.property(order, indent, odd, fc.nat(), fc.nat({ max: 2 }), (data, space, noise, where, cut) => {
        const text = JSON.stringify(data, null, space);
        const at = where % text.length;
        const broken = text.slice(0, at) + noise + text.slice(at + cut);
        const exact = exactly(broken);
        const read = plain.read(element(broken));
        if (read !== null) expect(exact).toMatchObject({ order: read });
      }),
      { numRuns: 1000 },
    );
  });
});
