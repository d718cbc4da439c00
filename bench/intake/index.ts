import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueContestants } from '../catalogue.ts';
import { type Contestant, measure, type Row } from '../measure.ts';
import { writeOrderWorkbook } from '../write-workbook.ts';
import { encodingPair, profilePairs, type Setting } from './contestants.ts';

/** How large the inputs are whose memory is bounded. */
export interface Sizes {
  readonly workbook: number;
  readonly products: number;
}

/**
 * Measures intake: every profile and GB18030 beside their yardsticks, a large workbook, the join with a
 * large catalogue. `only`: the rows whose name contains it.
 */
export async function measureIntake(
  setting: Setting,
  { workbook, products }: Sizes,
  only: string,
  runs: number,
  tell: (line: string) => void,
): Promise<Row[]> {
  const { program, root, folder, lines } = setting;
  process.env['XDG_CACHE_HOME'] = join(folder, 'join', 'cache');
  const rows: Row[] = [];
  const take = (contestants: readonly Contestant[]): void => {
    rows.push(...measure(contestants, runs, true, tell));
  };
  if ('gb18030'.includes(only)) take(await encodingPair(setting));
  for (const pair of await profilePairs(setting, only)) take(pair);
  if ('xlsx'.includes(only)) {
    tell(`writing a workbook of ${workbook.toLocaleString('en')} lines`);
    const file = join(folder, 'orders.xlsx');
    await writeOrderWorkbook(workbook, file);
    take(workbookContestants(setting, workbook, file));
    rmSync(file);
  }
  if ('declare-catalogue'.includes(only)) {
    tell(`writing a catalogue of ${products.toLocaleString('en')} products`);
    const filing = join(root, 'bench/filing.yaml');
    take(await catalogueContestants(program, filing, folder, lines, products));
  }
  return rows;
}

function workbookContestants({ program, root, folder }: Setting, lines: number, file: string): Contestant[] {
  const out = join(folder, 'out');
  const reading = join(import.meta.dirname, 'xlsx.js');
  const filing = join(root, 'bench/filing.yaml');
  return [
    { name: 'xlsx-reading', lines, args: [reading, file], writes: null, accepts: [0] },
    {
      name: 'xlsx-declare',
      lines,
      args: [program, 'declare', file, '--filing', filing, '--out', out, '--no-ledger', '--quiet'],
      writes: out,
      accepts: [0, 1],
    },
  ];
}
