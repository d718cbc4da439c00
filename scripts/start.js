// `npm start`: declares the bundled example and says where the papers lie.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensure } from './ensure.js';

const OUT = join('xborder-out', 'example');

const PAPERS = [
  ['green-lane.html', 'the page to look at · 打开看的网页'],
  ['declarations', 'customs messages CEB303, 505, 603 · 海关报文'],
  [
    'clearance',
    'joint clearance documents: one declaration, one inspection, one release · 一次申报、一次查验、一次放行',
  ],
  ['green-lane.csv', 'the lane of every parcel, with reasons · 每个包裹的通道及理由'],
  ['green-lane.json', 'the same for machines · 同上，供程序读取'],
  ['findings.csv', 'everything found, with line and column · 全部问题，精确到行列'],
  ['orders.valid.csv', 'the orders that were declared · 已申报的订单'],
  ['orders.invalid.csv', 'the orders to mend and feed in again · 需修改后重新导入的订单'],
  ['run.json', 'what was read and written, with checksums · 本次运行的清单与校验值'],
];

await ensure();
const ended = spawnSync(
  process.execPath,
  [
    'bin/xborder.js',
    'declare',
    'examples/shopify/orders_export.csv',
    ...['--catalogue', 'examples/shopify/catalogue.csv'],
    ...['--waybills', 'examples/shopify/waybills.csv'],
    ...['--filing', 'examples/filing.yaml'],
    ...['--out', OUT],
  ],
  { stdio: 'inherit' },
);
// 1 says that some orders have findings, as some of the example's are meant to.
if (ended.status !== 0 && ended.status !== 1) process.exit(ended.status ?? 2);

const width = Math.max(...PAPERS.map(([name]) => join(OUT, name).length));
console.log('\nThe papers of the example · 示例的单证：\n');
for (const [name, what] of PAPERS) {
  const path = join(OUT, name);
  if (existsSync(path)) console.log(`  ${path.padEnd(width)}  ${what}`);
}
console.log(
  '\nYour own orders · 您自己的订单：  node bin/xborder.js init  →  node bin/xborder.js declare orders.csv\n',
);
