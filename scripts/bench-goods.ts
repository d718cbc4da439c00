/** `node scripts/bench-goods.js [--names N] [--format json]`: how fast goods are screened. */
import { parseArgs } from 'node:util';
import { screeningRows, screeningTable } from '../bench/screening.ts';

const { values } = parseArgs({
  options: { names: { type: 'string', default: '1000000' }, format: { type: 'string', default: 'table' } },
});
const rows = screeningRows(Number(values.names));
process.stdout.write(
  values.format === 'json' ? `${JSON.stringify({ rows }, null, 2)}\n` : screeningTable(rows),
);
