/** `npm run bench:data -- --lines N --out FILE`: writes the bench's input and nothing else. */
import { parseArgs } from 'node:util';
import { writeOrders } from './write-orders.ts';

const { values } = parseArgs({ options: { lines: { type: 'string' }, out: { type: 'string' } } });
const lines = Number(values.lines);
if (!Number.isSafeInteger(lines) || lines < 1 || values.out === undefined) {
  console.error('usage: npm run bench:data -- --lines N --out FILE');
  process.exit(2);
}
await writeOrders(lines, values.out);
