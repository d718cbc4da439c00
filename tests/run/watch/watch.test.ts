import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/model/errors.ts';
import { type Declared, type Watched, type Watcher, watchFolder } from '../../../src/run/watch/watch.ts';
import { inFolderAsync } from '../../support/folder.ts';

const ONCE = { still: 0, every: 0, once: true };

/** A watcher that declares nothing: what it was asked, and told. */
function watcher(declare: (file: string) => Declared, changes: Partial<Watcher> = {}) {
  const asked: string[] = [];
  const told: Watched[] = [];
  const back: string[] = [];
  const works: Watcher = {
    declare: async (file) => {
      asked.push(file);
      return declare(file);
    },
    tell: (watched) => told.push(watched),
    back: (names) => back.push(...names),
    now: () => 0,
    clock: () => '20261123100000',
    stopped: () => false,
    ...changes,
  };
  return { works, asked, told, back };
}

const clean = (): Declared => ({ code: 0, said: '' });

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

function inbox(work: (folder: string) => Promise<void>): Promise<void> {
  return inFolderAsync(async (folder) => {
    const path = join(folder, 'in');
    mkdirSync(path);
    await work(path);
  });
}

describe('a watched folder', () => {
  it('gives every file one run and one place, and the worst exit code', () =>
    inbox(async (folder) => {
      for (const name of ['a.csv', 'b.csv', 'c.csv']) writeFileSync(join(folder, name), name);
      const { works, told } = watcher((file) =>
        file.endsWith('b.csv') ? { code: 2, said: `error: ${file}: broken\n` } : { code: 1, said: '' },
      );
      expect(await watchFolder({ folder, out: 'papers', ...ONCE }, works)).toBe(2);
      expect(told.map(({ event, file, out, code, reason }) => [event, file, out, code, reason])).toEqual([
        ['done', 'a.csv', 'papers/a-20261123100000', 1, ''],
        ['failed', 'b.csv', '', 2, 'error: b.csv: broken'],
        ['done', 'c.csv', 'papers/c-20261123100000', 1, ''],
      ]);
      expect(filesIn(folder)).toEqual(['done/a.csv', 'done/c.csv', 'failed/b.csv', 'failed/b.csv.error.txt']);
      expect(readFileSync(join(folder, 'failed/b.csv.error.txt'), 'utf8')).toBe('error: b.csv: broken\n');
    }));

  it('never writes over a file of the same name that came before', () =>
    inbox(async (folder) => {
      for (const content of ['first', 'second']) {
        writeFileSync(join(folder, 'a.csv'), content);
        await watchFolder({ folder, out: 'papers', ...ONCE }, watcher(clean).works);
      }
      expect(filesIn(folder)).toEqual(['done/a.1.csv', 'done/a.csv']);
      expect(readFileSync(join(folder, 'done/a.csv'), 'utf8')).toBe('first');
    }));

  it('takes back what a killed watcher had taken, once', () =>
    inbox(async (folder) => {
      mkdirSync(join(folder, '.xborder-taken/4194304'), { recursive: true });
      writeFileSync(join(folder, '.xborder-taken/4194304/a.csv'), 'a');
      const { works, asked, back } = watcher(clean);
      await watchFolder({ folder, out: 'papers', ...ONCE }, works);
      expect(back).toEqual(['a.csv']);
      expect(asked.length).toBe(1);
      expect(filesIn(folder)).toEqual(['done/a.csv']);
    }));

  it('leaves alone what is not there to be taken: folders, links, hidden files, files that are being written', () =>
    inbox(async (folder) => {
      mkdirSync(join(folder, 'sub.csv'));
      writeFileSync(join(folder, '../secret.csv'), 'x');
      symlinkSync(join(folder, '../secret.csv'), join(folder, 'link.csv'));
      for (const name of ['.a.csv', '~$a.xlsx', 'a.csv.part', 'a.csv.tmp', 'a.csv.crdownload'])
        writeFileSync(join(folder, name), 'x');
      const { works, asked } = watcher(clean);
      expect(await watchFolder({ folder, out: 'papers', ...ONCE }, works)).toBe(0);
      expect(asked).toEqual([]);
      expect(existsSync(join(folder, '../secret.csv'))).toBe(true);
    }));

  it('takes a file that grows when it has stood still', () =>
    inbox(async (folder) => {
      const path = join(folder, 'a.csv');
      writeFileSync(path, 'a');
      let now = 0;
      const { works, asked } = watcher(clean, {
        now: () => {
          now += 1000;
          if (now < 5000) {
            writeFileSync(path, 'a'.repeat(now));
            utimesSync(path, now, now);
          }
          return now;
        },
      });
      await watchFolder({ folder, out: 'papers', still: 3000, every: 0, once: true }, works);
      expect(asked.length).toBe(1);
      expect(now).toBeGreaterThanOrEqual(7000);
    }));

  it('finishes the file in hand when it is stopped, and takes no other', () =>
    inbox(async (folder) => {
      for (const name of ['a.csv', 'b.csv']) writeFileSync(join(folder, name), name);
      let stopped = false;
      const { works, told } = watcher(
        () => {
          stopped = true;
          return { code: 0, said: '' };
        },
        { stopped: () => stopped },
      );
      await watchFolder({ folder, out: 'papers', still: 0, every: 0, once: false }, works);
      expect(told.map(({ file }) => file)).toEqual(['a.csv']);
      expect(filesIn(folder)).toEqual(['b.csv', 'done/a.csv']);
    }));

  it('keeps names as they are, however odd', () =>
    inbox(async (folder) => {
      const names = ['订单 1.csv', 'a\nb.csv', '-rf.csv', `${'x'.repeat(200)}.csv`, '$(id).csv', 'no-ending'];
      for (const name of names) writeFileSync(join(folder, name), name);
      const { works } = watcher(clean);
      await watchFolder({ folder, out: 'papers', ...ONCE }, works);
      expect(readdirSync(join(folder, 'done')).sort()).toEqual([...names].sort());
    }));

  it('that is not there is told in one line', () =>
    inbox(async (folder) => {
      const gone = watchFolder({ folder: `${folder}/gone`, out: 'papers', ...ONCE }, watcher(clean).works);
      await expect(gone).rejects.toBeInstanceOf(InputError);
    }));
});
