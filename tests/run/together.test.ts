import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OrderHandler } from '../../src/intake/orders.ts';
import { readOrders } from '../../src/intake/orders.ts';
import { OrdersTogether } from '../../src/run/together.ts';
import { textInput } from '../support/text-input.ts';

interface Heard {
  readonly rows: string[];
  readonly told: string[];
}

async function readTogether(text: string): Promise<Heard> {
  const heard: Heard = { rows: [], told: [] };
  const handler: OrderHandler = {
    begin: () => undefined,
    row: ({ cells, line, record }) => heard.rows.push(`${record}@${line} ${cells.join('|')}`),
    tell: ({ code }) => heard.told.push(code),
    drained: () => null,
  };
  const together = new OrdersTogether(handler);
  try {
    await readOrders(textInput('orders.csv', [text]), null, together);
    await together.handOn();
  } finally {
    together.close();
  }
  return heard;
}

const HEADER = 'order_no,sku,quantity\n';

describe('OrdersTogether', () => {
  it('hands records on order by order, in the order in which the orders first appear', async () => {
    const heard = await readTogether(`${HEADER}B,1,1\nA,2,1\nB,3,1\n,4,1\nA,5,1\n`);
    expect(heard).toEqual({
      rows: ['1@2 B|1|1', '3@4 B|3|1', '2@3 A|2|1', '5@6 A|5|1', '4@5 |4|1'],
      told: ['XB-FILE-010'],
    });
  });

  it('loses no record and makes none up, whatever the order of the file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('A', 'B', 'C', ''), { minLength: 1, maxLength: 30 }),
        async (orders) => {
          const records = orders.map((order, index) => `${order}|${index}|1`);
          const text = HEADER + orders.map((order, index) => `${order},${index},1\n`).join('');
          const { rows } = await readTogether(text);
          const cells = rows.map((row) => row.replace(/^\S+ /, ''));
          expect([...cells].sort()).toEqual([...records].sort());
          for (const order of ['A', 'B', 'C']) {
            const places = cells.flatMap((cell, at) => (cell.startsWith(`${order}|`) ? [at] : []));
            const first = places[0] ?? 0;
            expect(places).toEqual(places.map((_, at) => first + at));
            expect(places.map((at) => cells[at])).toEqual(
              records.filter((record) => record.startsWith(`${order}|`)),
            );
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
