import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Arrival } from './arrivals.ts';

const run = z.object({
  inputs: z.array(z.object({ file: z.string(), records: z.number() })),
});

/** What a soak has to answer for. */
export interface Account {
  readonly files: number;
  readonly lines: number;
  readonly orders: number;
  readonly declared: number;
  readonly held: number;
  /** Each is a defect; none in a sound run. */
  readonly defects: readonly string[];
}

/** Counts every file and every order of a soak against what stands in the folders. */
export function prove(arrivals: readonly Arrival[], inbox: string, papers: string): Account {
  const defects: string[] = [];
  const places = ['done', 'failed'].flatMap((place) =>
    namesIn(join(inbox, place)).map((name) => ({ place, name })),
  );
  for (const name of namesIn(join(inbox, '.xborder-taken'))) defects.push(`still taken: ${name}`);
  for (const name of namesIn(inbox))
    if (!['done', 'failed', '.xborder-taken'].includes(name)) defects.push(`still there: ${name}`);
  for (const { name, kind } of arrivals) {
    const found = places.filter((each) => each.name === name);
    const [first] = found;
    const wanted = kind === 'unreadable' ? 'failed' : 'done';
    if (found.length !== 1 || first?.place !== wanted)
      defects.push(`${name} (${kind}) stands in ${found.map(({ place }) => place).join(', ') || 'no place'}`);
    const told = existsSync(join(inbox, 'failed', `${name}.error.txt`));
    if (told !== (kind === 'unreadable'))
      defects.push(`${name} (${kind}): ${told ? 'an' : 'no'} error beside it`);
  }
  const runs = runsIn(papers, defects);
  for (const { name, kind, lines } of arrivals.filter(({ kind }) => kind !== 'unreadable')) {
    const own = runs.filter(({ file }) => file.endsWith(`/${name}`));
    if (own.length !== 1 || own[0]?.records !== lines)
      defects.push(
        `${name} (${kind}, ${lines}) was run ${own.map(({ records }) => records).join(', ') || 'never'}`,
      );
  }
  const declared = new Map<string, number>();
  const held = new Set<string>();
  for (const { folder } of runs) {
    for (const order of declaredIn(folder)) declared.set(order, (declared.get(order) ?? 0) + 1);
    for (const order of ordersIn(join(folder, 'orders.invalid.csv'))) held.add(order);
  }
  const orders = new Set(arrivals.flatMap((each) => each.orders));
  for (const [order, times] of declared) if (times !== 1) defects.push(`${order} is declared ${times} times`);
  for (const order of orders)
    if (!declared.has(order) && !held.has(order)) defects.push(`${order} is neither declared nor held`);
  for (const order of declared.keys()) if (!orders.has(order)) defects.push(`${order} never arrived`);
  const lines = arrivals.reduce((sum, each) => sum + each.lines, 0);
  const onlyHeld = [...held].filter((order) => !declared.has(order)).length;
  return {
    files: arrivals.length,
    lines,
    orders: orders.size,
    declared: declared.size,
    held: onlyHeld,
    defects,
  };
}

interface Run {
  readonly folder: string;
  readonly file: string;
  readonly records: number;
}

function runsIn(papers: string, defects: string[]): readonly Run[] {
  return namesIn(papers).flatMap((name) => {
    const folder = join(papers, name);
    if (!existsSync(join(folder, 'run.json'))) {
      defects.push(`${name} is no finished run: ${namesIn(folder).join(', ')}`);
      return [];
    }
    const { inputs } = run.parse(JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8')));
    return inputs.map(({ file, records }) => ({ folder, file, records }));
  });
}

/** The order numbers in the declared inventories of a run. */
function declaredIn(folder: string): readonly string[] {
  const place = join(folder, 'declarations');
  return namesIn(place)
    .filter((name) => /CEB603/i.test(name))
    .flatMap((name) =>
      [...readFileSync(join(place, name), 'utf8').matchAll(/<ceb:orderNo>([^<]+)</g)].map(
        ([, order = '']) => order,
      ),
    );
}

function ordersIn(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  return [...new Set([...readFileSync(file, 'utf8').matchAll(/^XB26\d{8}/gm)].map(([order]) => order))];
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
