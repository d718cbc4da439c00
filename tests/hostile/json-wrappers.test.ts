import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BrokenJson } from '../../src/intake/json/broken.ts';
import { type Element, ElementScanner } from '../../src/intake/json/elements.ts';
import { readOrders } from '../../src/intake/orders.ts';
import { InputError } from '../../src/model/errors.ts';
import { textInput } from '../support/text-input.ts';

const WRAPPERS = ['orders', 'order', 'payload.Orders'];

/** The orders of a text that comes in pieces, or where it is broken. */
function cut(pieces: readonly string[]): readonly Element[] | string {
  const elements: Element[] = [];
  try {
    const scanner = new ElementScanner(WRAPPERS, (element) => elements.push(element));
    for (const piece of pieces) scanner.push(piece);
    scanner.end();
    return elements;
  } catch (cause) {
    if (cause instanceof BrokenJson) return `${cause.kind} ${cause.line}:${cause.column}`;
    throw cause;
  }
}

/** Where a text stands in another, from 1. */
function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before[before.length - 1]?.length ?? 0) + 1 };
}

const words = fc.constantFrom('orders', 'order', 'a', '{', '}]', '[', '"', '\\', '\\"', '杯', ': ,', '');
const order = fc.record({ id: fc.integer(), [`x`]: words, deep: fc.array(fc.record({ orders2: words })) });

describe('orders inside other things', () => {
  it('are cut out exactly, in pieces of any size', () => {
    const around = fc.constantFrom(
      (orders: readonly unknown[]) => ({ before: '{"orders":[', orders, after: { order2: [1, null] } }),
      (orders: readonly unknown[]) => ({ a: [], payload: { x: true, Orders: orders, y: '"}' }, z: 1 }),
      (orders: readonly unknown[]) => orders,
    );
    fc.assert(
      fc.property(
        fc.array(order, { minLength: 1, maxLength: 4 }),
        around,
        fc.constantFrom(undefined, 1, 2),
        fc.integer({ min: 1, max: 40 }),
        (orders, wrap, indent, size) => {
          const text = JSON.stringify(wrap(orders), null, indent);
          const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
          const found = cut(pieces);
          expect(Array.isArray(found)).toBe(true);
          const elements = typeof found === 'string' ? [] : found;
          expect(elements.map((element) => JSON.parse(element.text))).toEqual(orders);
          let from = 0;
          for (const element of elements) {
            const at = text.indexOf(element.text, from);
            expect({ line: element.line, column: element.column }).toEqual(placeOf(text, at));
            from = at + element.text.length;
          }
        },
      ),
    );
  });

  it('are refused wherever the document is cut off', () => {
    const text = '{"x":{"orders":[1]},\n "payload":{"Orders":[{"id":1},{"id":2}],"n":"}"},"y":[]}';
    for (let end = 1; end < text.length; end++) {
      expect(cut([text.slice(0, end)])).toMatch(/^cut-off /);
    }
    expect(cut([text])).toHaveLength(2);
  });

  it.each([
    ['{"orders":[{"id":1} {"id":2}]}', 'unexpected 1:21'],
    ['{"orders":[{"id":1},]}', 'unexpected 1:21'],
    ['{"orders":[1]}', 'unexpected 1:12'],
    ['{"orders":[{"id":1}],\n garbage}', 'unexpected 2:2'],
    ['{"orders":[{"id":1}] "x":1}', 'unexpected 1:22'],
    ['{"a":1 "orders":[{"id":1}]}', 'unexpected 1:8'],
    ['{"orders":[{"id":1}],}', 'unexpected 1:22'],
    ['{"orders":[{"id":1}]}}', 'unexpected 1:22'],
    ['{"orders":[{"id":1}]} [', 'unexpected 1:23'],
    ['{"order":{"id":1},"// x":1, // y\n"z":2}', 'unexpected 1:29'],
    [`{"a":${'['.repeat(40)}${']'.repeat(40)},"orders":[]}`, 'too-deep 1:37'],
    [`{"a":${'{"b":'.repeat(50_000)}1${'}'.repeat(50_000)},"orders":[]}`, 'too-deep 1:161'],
  ])('%.60s is refused where it goes wrong', (text, place) => {
    expect(cut([text])).toBe(place);
    expect(cut([...text])).toBe(place);
  });

  it.each([
    ['{"orders":[]}', 0],
    ['{"orders":{"id":1}}', 1],
    ['{"order":{"id":1}}{"order":{"id":2}}', 2],
    ['[{"order":{"id":1}},{"id":2}]', 2],
    ['{"payload":{"id":1}}', 1],
    ['{"payload":{"orders":[{"id":1}]}}', 1],
    ['{"orders":[{"orders":[{"id":1}]}]}', 1],
    ['{"id":1,"lines":[{"order":{"id":2}}]}', 1],
    ['{"orders":[{"id":1}],"order":{"id":2}}', 2],
    ['{"a":"orders","b":[{"id":1}]}', 1],
  ])('%s holds %d', (text, count) => {
    expect(cut([text])).toHaveLength(count);
    expect(cut([...text])).toHaveLength(count);
  });

  it('stream: a document far larger than any single order may be', async () => {
    const one = JSON.stringify({
      name: '#1',
      currency: 'USD',
      note: 'x'.repeat(100_000),
      line_items: [{ sku: 'A', quantity: 1, price: '2.00' }],
    });
    const count = 150;
    const pieces = [
      '{"orders":[',
      ...Array.from({ length: count }, (_, at) => (at === 0 ? one : `,${one}`)),
      '],"next":null}',
    ];
    const handler = { begin() {}, row() {}, tell() {}, drained: () => null };
    expect(await readOrders(textInput('orders.json', pieces), null, handler)).toBe(count);
  });

  it('are refused when nothing in them is known, and when they are nested too deep', async () => {
    const refusal = async (text: string): Promise<string> => {
      const handler = { begin() {}, row() {}, tell() {}, drained: () => null };
      return readOrders(textInput('orders.json', [text]), null, handler).then(
        (rows) => `${rows} rows`,
        (cause: unknown) => (cause instanceof InputError ? cause.words.en : String(cause)),
      );
    };
    expect(await refusal('{"orders":[{"a":1}]}')).toMatch(/^no known kind of order file/);
    expect(await refusal(`{"orders":[{"name":"#1","a":${'['.repeat(31)}${']'.repeat(31)}}]}`)).toMatch(
      /^no known/,
    );
    expect(await refusal(`{"orders":[{"name":"#1","a":${'['.repeat(32)}${']'.repeat(32)}}]}`)).toBe(
      'the JSON is nested more than 32 deep here',
    );
    expect(await refusal('{"orders":[{"__proto__":{"name":"#1"},"constructor":1}]}')).toMatch(/^no known/);
  });
});
