import { join } from 'node:path';
import type { Contestant } from './measure.ts';
import { writeCatalogue, writeThinOrders } from './write-catalogue.ts';

const SMALL = 1000;

/**
 * The join with a large catalogue: the same orders with a catalogue that is held in memory, with a large one
 * whose index is made by the run, and with one whose index is there. `XDG_CACHE_HOME` must be
 * `join(folder, 'join', 'cache')` while they run. Writes the input into `folder`.
 */
export async function catalogueContestants(
  program: string,
  filing: string,
  folder: string,
  lines: number,
  products: number,
): Promise<Contestant[]> {
  const path = (name: string): string => join(folder, name);
  await writeCatalogue(SMALL, path('small.csv'));
  await writeCatalogue(products, path('large.csv'));
  await writeThinOrders(lines, SMALL, path('thin-small.csv'));
  await writeThinOrders(lines, products, path('thin-large.csv'));
  const work = path('join');
  const out = join(work, 'out');
  const declare = (orders: string, catalogue: string, writes: string, name: string): Contestant => ({
    name,
    lines,
    args: [
      program,
      'declare',
      path(orders),
      '--catalogue',
      path(catalogue),
      '--filing',
      filing,
      '--out',
      out,
      '--no-ledger',
      '--quiet',
    ],
    writes,
    accepts: [0, 1],
  });
  return [
    declare('thin-small.csv', 'small.csv', out, 'declare-small-catalogue'),
    declare('thin-large.csv', 'large.csv', work, 'declare-large-catalogue-first'),
    declare('thin-large.csv', 'large.csv', out, 'declare-large-catalogue'),
  ];
}
