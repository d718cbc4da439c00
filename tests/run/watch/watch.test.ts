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
import { ownerOf } from '../../../src/run/watch/owners.ts';
import { note, type Ticket, take } from '../../../src/run/watch/tickets.ts';
import {
  type Declared,
  type DeclareJob,
  type Watched,
  type Watcher,
  watchFolder,
} from '../../../src/run/watch/watch.ts';
import { inFolderAsync } from '../../support/folder.ts';

const ONCE = { still: 0, every: 0, once: true };

/** A watcher that declares nothing: what it was asked, and told. */
function watcher(declare: (job: DeclareJob) => Declared, changes: Partial<Watcher> = {}) {
  const asked: DeclareJob[] = [];
  const told: Watched[] = [];
  const back: string[] = [];
  const works: Watcher = {
    owner: 'here~1~1',
    declare: async (job) => {
      asked.push(job);
      return declare(job);
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

function papers(folder: string): string {
  return join(folder, '../papers');
}

/** A file that a watcher took which is no more. */
function abandoned(folder: string, name: string): Ticket {
  writeFileSync(join(folder, name), name);
  const here = ownerOf(process.pid) ?? '';
  const dead = here.replace(/~\d+~/, '~4194304~');
  const ticket = take(folder, name, dead);
  if (ticket === null) throw new Error(`${name} was not there`);
  return ticket;
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
      const { works, told } = watcher(({ file }) =>
        file.endsWith('b.csv') ? { code: 2, said: 'error: b.csv: broken\n' } : { code: 1, said: '' },
      );
      expect(await watchFolder({ folder, out: papers(folder), ...ONCE }, works)).toBe(2);
      expect(told.map(({ event, file, out, code, reason }) => [event, file, out, code, reason])).toEqual([
        ['done', 'a.csv', join(papers(folder), 'a-20261123100000'), 1, ''],
        ['failed', 'b.csv', '', 2, 'error: b.csv: broken'],
        ['done', 'c.csv', join(papers(folder), 'c-20261123100000'), 1, ''],
      ]);
      expect(filesIn(folder)).toEqual(['done/a.csv', 'done/c.csv', 'failed/b.csv', 'failed/b.csv.error.txt']);
      expect(readFileSync(join(folder, 'failed/b.csv.error.txt'), 'utf8')).toBe('error: b.csv: broken\n');
    }));

  it('never writes over a file of the same name that came before', () =>
    inbox(async (folder) => {
      for (const content of ['first', 'second']) {
        writeFileSync(join(folder, 'a.csv'), content);
        await watchFolder({ folder, out: papers(folder), ...ONCE }, watcher(clean).works);
      }
      expect(filesIn(folder)).toEqual(['done/a.1.csv', 'done/a.csv']);
      expect(readFileSync(join(folder, 'done/a.csv'), 'utf8')).toBe('first');
    }));

  it('takes back what a killed watcher had taken, once', () =>
    inbox(async (folder) => {
      abandoned(folder, 'a.csv');
      const { works, asked, back } = watcher(clean);
      await watchFolder({ folder, out: papers(folder), ...ONCE }, works);
      expect([back, asked.map(({ file, resumes }) => [file, resumes])]).toEqual([
        ['a.csv'],
        [[join(folder, 'a.csv'), false]],
      ]);
      expect(filesIn(folder)).toEqual(['done/a.csv']);
    }));

  it('declares no file anew whose run was whole when its watcher was killed', () =>
    inbox(async (folder) => {
      const run = join(papers(folder), 'a-1');
      mkdirSync(run, { recursive: true });
      writeFileSync(join(run, 'run.json'), JSON.stringify({ totals: { findings: { error: 2 } } }));
      note(abandoned(folder, 'a.csv'), { run, child: null, last: null });
      const { works, asked, told } = watcher(clean);
      expect(await watchFolder({ folder, out: papers(folder), ...ONCE }, works)).toBe(1);
      expect([asked, told.map(({ event, out, code }) => [event, out, code])]).toEqual([
        [],
        [['done', run, 1]],
      ]);
    }));

  it('goes on with a run that was cut short, or begins it anew in its folder where that is refused', () =>
    inbox(async (folder) => {
      const run = join(papers(folder), 'a-1');
      mkdirSync(run, { recursive: true });
      writeFileSync(join(run, '.xborder-resume.json'), '{}');
      note(abandoned(folder, 'a.csv'), { run, child: null, last: null });
      const { works, asked, told } = watcher(({ resumes }) =>
        resumes ? { code: 2, said: 'another version' } : { code: 0, said: '' },
      );
      await watchFolder({ folder, out: papers(folder), ...ONCE }, works);
      expect([asked.map((job) => [job.run, job.resumes]), told.map(({ event }) => event)]).toEqual([
        [
          [run, true],
          [run, false],
        ],
        ['done'],
      ]);
    }));

  it('tries once more where something from outside ended a run, then leaves the file to the next watcher', () =>
    inbox(async (folder) => {
      for (const name of ['a.csv', 'b.csv']) writeFileSync(join(folder, name), name);
      const tries = new Map<string, number>();
      const { works, asked, told } = watcher(({ file }) => {
        const count = (tries.get(file) ?? 0) + 1;
        tries.set(file, count);
        return { code: file.endsWith('b.csv') && count === 2 ? 0 : null, said: '' };
      });
      await watchFolder({ folder, out: papers(folder), ...ONCE }, works);
      expect([asked.length, told.map(({ event, file }) => [event, file])]).toEqual([4, [['done', 'b.csv']]]);
      expect(filesIn(folder).filter((name) => name.endsWith('/file/a.csv')).length).toBe(1);
    }));

  it('gives two files of one name that arrive in one second a run each', () =>
    inbox(async (folder) => {
      for (const name of ['a.csv', 'a.json']) writeFileSync(join(folder, name), name);
      const { works, told } = watcher(clean);
      await watchFolder({ folder, out: papers(folder), ...ONCE }, works);
      expect(told.map(({ out }) => out)).toEqual(
        ['a-20261123100000', 'a-20261123100000.1'].map((name) => join(papers(folder), name)),
      );
    }));

  it('leaves alone what is not there to be taken: folders, links, hidden files, files that are being written', () =>
    inbox(async (folder) => {
      mkdirSync(join(folder, 'sub.csv'));
      writeFileSync(join(folder, '../secret.csv'), 'x');
      symlinkSync(join(folder, '../secret.csv'), join(folder, 'link.csv'));
      for (const name of ['.a.csv', '~$a.xlsx', 'a.csv.part', 'a.csv.tmp', 'a.csv.crdownload'])
        writeFileSync(join(folder, name), 'x');
      const { works, asked } = watcher(clean);
      expect(await watchFolder({ folder, out: papers(folder), ...ONCE }, works)).toBe(0);
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
      await watchFolder({ folder, out: papers(folder), still: 3000, every: 0, once: true }, works);
      expect(asked.length).toBe(1);
      expect(now).toBeGreaterThanOrEqual(7000);
    }));

  it('leaves a file that changes while another is declared until it has stood still again', () =>
    inbox(async (folder) => {
      for (const name of ['a.csv', 'b.csv']) writeFileSync(join(folder, name), name);
      let looks = 0;
      const { works, told } = watcher(
        ({ file }) => {
          if (file.endsWith('a.csv')) writeFileSync(join(folder, 'b.csv'), 'and more of it');
          return { code: 0, said: '' };
        },
        {
          now: () => {
            looks++;
            return 0;
          },
        },
      );
      await watchFolder({ folder, out: papers(folder), ...ONCE }, works);
      expect([told.map(({ file }) => file), filesIn(folder)]).toEqual([
        ['a.csv', 'b.csv'],
        ['done/a.csv', 'done/b.csv'],
      ]);
      expect(looks).toBe(2);
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
      await watchFolder({ folder, out: papers(folder), still: 0, every: 0, once: false }, works);
      expect(told.map(({ file }) => file)).toEqual(['a.csv']);
      expect(filesIn(folder)).toEqual(['b.csv', 'done/a.csv']);
    }));

  it('keeps names as they are, however odd', () =>
    inbox(async (folder) => {
      const names = ['订单 1.csv', 'a\nb.csv', '-rf.csv', `${'x'.repeat(200)}.csv`, '$(id).csv', 'no-ending'];
      for (const name of names) writeFileSync(join(folder, name), name);
      const { works } = watcher(clean);
      await watchFolder({ folder, out: papers(folder), ...ONCE }, works);
      expect(readdirSync(join(folder, 'done')).sort()).toEqual([...names].sort());
    }));

  it('that is not there is told in one line', () =>
    inbox(async (folder) => {
      const gone = watchFolder(
        { folder: `${folder}/gone`, out: papers(folder), ...ONCE },
        watcher(clean).works,
      );
      await expect(gone).rejects.toBeInstanceOf(InputError);
    }));
});
