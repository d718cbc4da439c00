import { type ChildProcess, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';

const AT_ONCE = 3;
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-resume-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A working folder with a filing and a few orders. */
function newPlace(name: string): string {
  const place = join(folder, name);
  mkdirSync(place);
  cpSync(join(ROOT, 'examples/filing.yaml'), join(place, 'filing.yaml'));
  const lines = readFileSync(join(ROOT, 'examples/native/orders.csv'), 'utf8').split('\n');
  writeFileSync(join(place, 'orders.csv'), `${lines.slice(0, 4).join('\n')}\n`);
  return place;
}

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

function start(place: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  const killer = join(ROOT, 'tests/support/kill-at.mjs');
  return spawn(process.execPath, ['--import', killer, join(ROOT, 'bin/xborder.js'), ...args], {
    cwd: place,
    env: { ...process.env, XDG_STATE_HOME: place, LANG: 'en_US.UTF-8', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

async function xborder(place: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return ended(start(place, args, env));
}

function ended(child: ChildProcess): Promise<Ended> {
  let said = '';
  child.stderr?.on('data', (text: Buffer) => {
    said += text.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, said }));
  });
}

function filesIn(root: string): readonly (readonly [string, string])[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => [path.slice(root.length), readFileSync(path, 'latin1')] as const);
}

const COMMAND = [
  'declare',
  'orders.csv',
  '--out',
  'papers',
  '--clock',
  '20261123100000',
  '--lang',
  'en',
  '-q',
];

describe.each([
  // tests/ledger/kill.test.ts kills at each change; to go on takes a second run, so here at some of them.
  { name: 'without a ledger', ledger: ['--no-ledger'], every: 1 },
  { name: 'with a ledger', ledger: ['--ledger', 'ledger.db'], every: 9 },
])('a run $name that is killed at changes of files', ({ name, ledger, every }) => {
  it('goes on to the same files, once', async () => {
    const whole = newPlace(`whole ${name}`);
    const counted = { XBORDER_COUNT_TO: join(whole, 'changes') };
    expect(await xborder(whole, [...COMMAND, ...ledger], counted)).toEqual({ code: 0, said: '' });
    const expected = filesIn(join(whole, 'papers'));
    const left = Array.from(
      { length: Number(readFileSync(join(whole, 'changes'), 'utf8')) },
      (_, index) => index + 1,
    ).filter((at) => at % every === 0);
    expect(left.length).toBeGreaterThan(12);
    const wrong: unknown[] = [];
    let gone = 0;
    const work = async (): Promise<void> => {
      for (let at = left.shift(); at !== undefined; at = left.shift()) {
        const place = newPlace(`${name} ${at}`);
        const killed = await xborder(place, [...COMMAND, ...ledger], { XBORDER_KILL_AT: String(at) });
        const journal = existsSync(join(place, 'papers/.xborder-resume.json'));
        if (journal) gone++;
        const next = journal
          ? await xborder(place, ['declare', '--resume', 'papers', '-q'])
          : existsSync(join(place, 'papers/run.json'))
            ? killed
            : await xborder(place, [...COMMAND, ...ledger]);
        const found = filesIn(join(place, 'papers'));
        if (JSON.stringify(found) !== JSON.stringify(expected) || (journal && next.code !== 0))
          wrong.push({ at, journal, next, names: found.map(([path]) => path) });
        rmSync(place, { recursive: true, force: true });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(wrong).toEqual([]);
    expect(gone).toBeGreaterThan(3);
  }, 240_000);
});

describe('a run that was cut short', () => {
  it('is not gone on with when a file it reads has changed, or from another folder', async () => {
    const place = newPlace('changed');
    const at = { XBORDER_KILL_AT: '7' };
    await xborder(place, [...COMMAND, '--no-ledger'], at);
    const resume = ['declare', '--lang', 'en', '--resume'];
    expect(await xborder(place, [...resume, 'papers', 'orders.csv'])).toEqual({
      code: 2,
      said: 'error: --resume goes on with the command as it was; name no order files\n',
    });
    expect(await xborder(folder, [...resume, 'changed/papers'])).toEqual({
      code: 2,
      said: `error: that run was begun in ${place}; go on from there\n`,
    });
    writeFileSync(join(place, 'orders.csv'), 'order_no\n');
    expect(await xborder(place, [...resume, 'papers'])).toEqual({
      code: 2,
      said: 'error: orders.csv: this file has changed since the run was cut short; declare anew\n',
    });
    expect(await xborder(place, [...resume, 'elsewhere'])).toEqual({
      code: 2,
      said: 'error: no run was cut short in elsewhere\n',
    });
  }, 60_000);

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'by %s has said how far it came, and goes on to the same files',
    async (signal, code) => {
      const place = newPlace(signal);
      const [head = '', ...lines] = readFileSync(join(place, 'orders.csv'), 'utf8').trimEnd().split('\n');
      const many = Array.from({ length: 9000 }, (_, index) =>
        (lines[2] ?? '').replace(/^[^,]*,[^,]*/, `SO${index},YF${String(index).padStart(11, '0')}`),
      );
      writeFileSync(join(place, 'orders.csv'), `${[head, ...many].join('\n')}\n`);
      const args = [...COMMAND, '--no-ledger', '--jobs', '1', '--progress', 'json'];
      const child = start(place, args, {});
      child.stderr?.once('data', () => child.kill(signal));
      const stopped = await ended(child);
      expect(stopped.code).toBe(code);
      const told = stopped.said.split('\n').filter((line) => line.startsWith('stopped'));
      expect(told[0]).toMatch(
        /^stopped after [\d,]+ rows \(\d+%\); nothing was kept; go on with: xborder declare --resume papers$/,
      );
      expect(readdirSync(join(place, 'papers'))).toEqual(['.xborder-resume.json']);
      expect((await xborder(place, ['declare', '--resume', 'papers', '-q'])).code).toBe(0);
      const again = await xborder(place, [...COMMAND, '--no-ledger', '--out', 'again']);
      expect(again.code).toBe(0);
      expect(filesIn(join(place, 'papers'))).toEqual(filesIn(join(place, 'again')));
    },
    120_000,
  );
});
