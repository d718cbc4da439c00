import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inFolder, runIn } from './folder.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const GOOD = {
  order_no: 'SO',
  waybill_no: 'YT',
  consignee_name: 'Jane Smith',
  consignee_address: '12 Elm Street',
  country: 'US',
  currency: 'USD',
  goods_value: '25',
  freight: '4.5',
  insurance: '0',
  pieces: '1',
  wrap_type: '2',
  gross_weight: '0.65',
  claims: '',
  sku: 'TS-001',
  name_zh: '棉制针织T恤衫',
  name_en: 'Knitted cotton T-shirt',
  hs_code: '6109100021',
  model: '针织|100%棉|无牌|蓝色',
  barcode: '无',
  origin_country: 'CN',
  unit: '件',
  quantity: '2',
  price: '12.5',
  line_total: '25',
  unit1: '件',
  quantity1: '2',
  unit2: '千克',
  quantity2: '0.5',
  net_weight: '0.5',
  supervision: '-',
  inspection: '-',
  rebate_rate: '13',
  refund: 'no',
  duty_rate: '0',
  attributes: 'battery=none; liquid=no',
};
const HOSTILE = [
  '',
  '12345678901234567890',
  '1E5',
  '-0',
  '-1',
  'NaN',
  'Infinity',
  '0x10',
  '１２',
  '1,000',
  '__proto__',
  'constructor',
  '=1+1',
  '../../etc/passwd',
  '<!--&]]>',
  '{value}{sku}',
  'a\u0001b',
  '\u001b[31mred',
  '\u009b31mred',
  'a\u202eb',
  'a\u200bb',
  '\ufffe',
  '\u{1f9e8}'.repeat(40),
  'S'.repeat(300),
  '"',
  'a\nb',
];
const COLUMNS = Object.keys(GOOD);

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

/** Rows that are good but for one cell: every hostile value in every column. */
function rows(): string[] {
  return COLUMNS.flatMap((column, index) =>
    HOSTILE.map((value, at) => {
      const number = index * HOSTILE.length + at;
      const cells = { ...GOOD, order_no: `SO${number}`, waybill_no: `YT${number}`, [column]: value };
      return Object.values(cells).map(quoted).join(',');
    }),
  );
}

/** What a terminal takes for a command or a change of direction. */
const UNSAFE = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;
/** What XML 1.0 cannot hold; U+0080 to U+009F it can, and they are told by a warning. */
const ILLEGAL = /(?![\n\t\u007f-\u009f])[\p{Cc}\ufffe\uffff]/u;

describe('hostile cells', () => {
  it('never stop a run, reach the terminal, or get into the papers', () => {
    inFolder((folder) => {
      cpSync(EXAMPLES, join(folder, 'examples'), { recursive: true });
      const written = rows();
      writeFileSync(join(folder, 'orders.csv'), `${COLUMNS.join(',')}\n${written.join('\n')}\n`);
      const options = ['--filing', 'examples/filing.yaml', '--on', '2026-11-23', '--clock', '20261123100000'];
      const { status, stdout, stderr } = runIn(folder, [
        'declare',
        'orders.csv',
        ...options,
        '--out',
        'out',
        '--verify',
        'all',
        '--format',
        'json',
      ]);
      expect({ status, stderr: UNSAFE.exec(stderr), stdout: UNSAFE.exec(stdout) }).toEqual({
        status: 1,
        stderr: null,
        stdout: null,
      });
      const summary: { totals: { records: number; parcels: number; declared: number } } = JSON.parse(stdout);
      expect(summary.totals.records).toBe(written.length);
      expect(summary.totals.declared).toBeGreaterThan(100);
      const reports = ['findings.csv', 'green-lane.csv', 'green-lane.json', 'run.json'];
      const papers = ['declarations', 'clearance'].flatMap((name) =>
        readdirSync(join(folder, 'out', name)).map((file) => join(name, file)),
      );
      expect(papers.length).toBeGreaterThan(2);
      const holding = (names: readonly string[], pattern: RegExp) =>
        names.filter((name) =>
          pattern.test(readFileSync(join(folder, 'out', name), 'utf8').replaceAll('\r\n', '\n')),
        );
      expect(holding(reports, UNSAFE)).toEqual([]);
      expect(holding(papers, ILLEGAL)).toEqual([]);
    });
  });

  it('never reach the terminal in words, names of files, options and headers', () => {
    inFolder((folder) => {
      cpSync(join(EXAMPLES, 'filing.yaml'), join(folder, 'filing.yaml'));
      const hostile = '\u001b[31mred\u009b0m\u202e';
      const row = Object.values({ ...GOOD, sku: hostile, unit: hostile, order_no: hostile })
        .map(quoted)
        .join(',');
      const file = `orders${hostile}.csv`;
      writeFileSync(join(folder, file), `${COLUMNS.join(',')},${hostile}\n${row},x\n`);
      writeFileSync(join(folder, 'header.csv'), `${hostile},b\n1,2\n`);
      writeFileSync(
        join(folder, 'twice.csv'),
        `sku,order_no,quantity,s\u200bku,${hostile},${hostile}\n1,2,3\n`,
      );
      writeFileSync(join(folder, 'bad.yaml'), `"\\e[31mred": 1\n`);
      writeFileSync(join(folder, 'names.csv'), `id,${hostile}\n1,2\n`);
      const runs = [
        ['validate', file, '--on', '2026-11-23'],
        ['declare', file, '--on', '2026-11-23', '--out', `out${hostile}`],
        ['validate', 'header.csv'],
        ['validate', 'twice.csv'],
        ['validate', 'header.csv', '--filing', 'bad.yaml'],
        ['validate', `${hostile}.csv`],
        ['validate', `${hostile}*.csv`],
        ['validate', file, '--profile', hostile],
        ['validate', file, '--on', hostile],
        ['validate', file, `--${hostile}`],
        ['validate', file, '--format', hostile],
        ['explain', hostile],
        ['rules', '--on', hostile],
        ['screen', '--input', 'names.csv'],
        ['screen', '--input', hostile],
        ['init', `shop${hostile}`],
        [hostile],
      ];
      const unsafe = runs.filter((args) => {
        const { stdout, stderr } = runIn(folder, args);
        return UNSAFE.test(stdout + stderr);
      });
      expect(unsafe).toEqual([]);
    });
  });
});
