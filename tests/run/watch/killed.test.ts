import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { ROOT } from '../../support/cli.ts';
import { inFolderAsync } from '../../support/folder.ts';
import { killedAtEach, runWithSeam, type Seam } from '../../support/killed.ts';

/** A watched folder of its own in which a good file, one that cannot be read and a filing have arrived. */
function newPlace(folder: string, name: string): string {
  const place = join(folder, name);
  mkdirSync(join(place, 'in'), { recursive: true });
  cpSync(join(ROOT, 'examples/filing.yaml'), join(place, 'in/filing.yaml'));
  cpSync(join(ROOT, 'examples/native/orders.csv'), join(place, 'in/orders.csv'));
  writeFileSync(join(place, 'in/bad.csv'), 'a,b\n1,2\n');
  return place;
}

function watched(place: string, seam: Seam): Promise<number | null> {
  const [inbox, papers] = [join(place, 'in'), join(place, 'papers')];
  const own = ['--no-ledger', '--clock', '20261123100000'];
  return runWithSeam(['watch', inbox, '--out', papers, '--once', '--settle', '0', '-q', '--', ...own], seam);
}

/** Where the file is, and the finished runs that read it. */
function standing(place: string): unknown {
  const runs = readdirSync(join(place, 'papers')).filter((run) => {
    const path = join(place, 'papers', run, 'run.json');
    return existsSync(path) && readFileSync(path, 'utf8').includes('in/orders.csv');
  });
  return {
    inbox: readdirSync(join(place, 'in')).sort(),
    done: readdirSync(join(place, 'in/done')),
    failed: readdirSync(join(place, 'in/failed')).sort(),
    taken: filled(join(place, 'in/.xborder-taken')),
    runs: runs.length,
    folders: filled(join(place, 'papers')).length,
  };
}

/** Folders that hold something: an empty one, made a moment before the kill, may be another watcher's for all anyone knows. */
function filled(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => readdirSync(join(folder, name)).length > 0);
}

/** Two files have some fifty changes; each kill takes two more watchers. */
const EVERY = 2;

const SOUND = {
  inbox: ['.xborder-taken', 'done', 'failed', 'filing.yaml'],
  done: ['orders.csv'],
  failed: ['bad.csv', 'bad.csv.error.txt'],
  taken: [],
  runs: 1,
  folders: 1,
};

it(
  'a watcher killed at its changes leaves the next one files that are declared once, without a ledger',
  () =>
    inFolderAsync(async (folder) => {
      const count = join(folder, 'count');
      const whole = newPlace(folder, 'whole');
      await watched(whole, { XBORDER_COUNT_TO: count });
      const changes = Number(readFileSync(count, 'utf8'));
      expect([standing(whole), changes > 20]).toEqual([SOUND, true]);
      const wrong = await killedAtEach(changes, EVERY, async (at) => {
        const place = newPlace(folder, String(at));
        const killed = await watched(place, { XBORDER_KILL_AT: String(at) });
        await watched(place, {});
        const now = standing(place);
        return killed === null && isDeepStrictEqual(now, SOUND) ? [] : [{ at, killed, now }];
      });
      expect(wrong).toEqual([]);
    }),
  120_000,
);
