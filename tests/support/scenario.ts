import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const NOBODY = 65534;
const LIMIT_MS = 30_000;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A command-line case as a text file. Sections begin with `==== name ====`:
 *
 *     test            what the case shows
 *     file NAME       a file of the working folder (`file! NAME`: `\xHH` stands for a byte, no line end is added)
 *     folder NAME mode NNN  an empty folder with these rights
 *     fixtures NAME   copies tests/fixtures/NAME into the working folder
 *     examples        copies examples/ into the working folder
 *     command         the command line; `env NAME=VALUE` lines before it
 *     before          command lines that are run first, one a line; what they say is not looked at
 *     stdin           standard input
 *     as nobody       runs without root's rights, where the tests are root
 *     status          exit code
 *     stdout, stderr  whole output; `*` at the end of a line stands for the rest of that line
 *     files           every file of the working folder afterwards that was not there before
 *     read NAME       whole content of a file afterwards
 */
export interface Scenario {
  readonly name: string;
  readonly sections: readonly { readonly key: string; readonly text: string }[];
}

/** What a run of a scenario gave, section by section. */
export type Given = Readonly<Record<string, string>>;

/** Every scenario of a folder, by name. */
export function readScenarios(folder: string): Scenario[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.scenario'))
    .sort()
    .map((name) => ({
      name: name.replace(/\.scenario$/, ''),
      sections: sectionsOf(readFileSync(join(folder, name), 'utf8')),
    }));
}

function sectionsOf(text: string): Scenario['sections'] {
  const parts = text.split(/^==== (.+?) ====\n/m).slice(1);
  const sections: { key: string; text: string }[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    sections.push({ key: parts[index] ?? '', text: parts[index + 1] ?? '' });
  }
  return sections;
}

/** Runs a scenario and returns the sections it asserts, expected and given. */
export function runScenario(scenario: Scenario): { readonly expected: Given; readonly given: Given } {
  const folder = mkdtempSync(join(tmpdir(), 'xborder-scenario-'));
  const state = mkdtempSync(join(tmpdir(), 'xborder-state-'));
  try {
    prepare(folder, scenario);
    const run = (command: string, input: string, as: { readonly uid?: number; readonly gid?: number }) => {
      const { env, args } = commandOf(command);
      return spawnSync(process.execPath, [join(ROOT, 'bin/xborder.js'), ...args], {
        cwd: folder,
        env: { PATH: process.env['PATH'], HOME: folder, XDG_STATE_HOME: state, LANG: 'C.UTF-8', ...env },
        input,
        encoding: 'utf8',
        timeout: LIMIT_MS,
        ...as,
      });
    };
    for (const command of section(scenario, 'before').split('\n')) if (command !== '') run(command, '', {});
    const nobody = scenario.sections.some(({ key }) => key === 'as nobody') && process.getuid?.() === 0;
    if (nobody) for (const own of [folder, state]) chmodSync(own, 0o777);
    const before = new Set(filesBelow(folder, folder));
    const ended = run(
      section(scenario, 'command'),
      section(scenario, 'stdin'),
      nobody ? { uid: NOBODY, gid: NOBODY } : {},
    );
    const given: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const { key, text } of scenario.sections) {
      const actual = actualOf(key, folder, before, ended);
      if (actual === null) continue;
      expected[key] = text.trimEnd();
      given[key] = settled(actual.trimEnd(), text.trimEnd());
    }
    return { expected, given };
  } finally {
    for (const made of [folder, state]) rmSync(made, { recursive: true, force: true });
  }
}

function actualOf(
  key: string,
  folder: string,
  before: ReadonlySet<string>,
  ended: { readonly status: number | null; readonly stdout: string; readonly stderr: string },
): string | null {
  if (key === 'status') return String(ended.status);
  if (key === 'stdout') return ended.stdout;
  if (key === 'stderr') return ended.stderr;
  if (key === 'files')
    return filesBelow(folder, folder)
      .filter((file) => !before.has(file))
      .join('\n');
  if (key.startsWith('read ')) return readFileSync(join(folder, key.slice(5)), 'utf8');
  return null;
}

/** Gives a line the expected text where the expectation ends in `*` and the line begins as it does. */
function settled(actual: string, expected: string): string {
  const wanted = expected.split('\n');
  return actual
    .split('\n')
    .map((line, index) => {
      const pattern = wanted[index];
      return pattern?.endsWith('*') && line.startsWith(pattern.slice(0, -1)) ? pattern : line;
    })
    .join('\n');
}

function prepare(folder: string, scenario: Scenario): void {
  for (const { key, text } of scenario.sections) {
    if (key === 'examples') cpSync(join(ROOT, 'examples'), join(folder, 'examples'), { recursive: true });
    const fixtures = /^fixtures (\S+)$/.exec(key)?.[1];
    if (fixtures !== undefined)
      cpSync(join(ROOT, 'tests/fixtures', fixtures), join(folder, fixtures), { recursive: true });
    const made = /^folder (\S+) mode (\d+)$/.exec(key);
    if (made !== null) {
      mkdirSync(join(folder, made[1] ?? ''));
      chmodSync(join(folder, made[1] ?? ''), Number.parseInt(made[2] ?? '', 8));
    }
    const named = /^file(!?) (\S+)(?: mode (\d+))?$/.exec(key);
    if (named === null) continue;
    const path = join(folder, named[2] ?? '');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, named[1] === '!' ? unescaped(text) : text);
    if (named[3] !== undefined) chmodSync(path, Number.parseInt(named[3], 8));
  }
}

function unescaped(text: string): Buffer {
  const parts = text.replace(/\n$/, '').split(/(\\x[0-9a-f]{2})/);
  return Buffer.concat(
    parts.map((part) => (part.startsWith('\\x') ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part))),
  );
}

function commandOf(text: string): { env: Record<string, string>; args: string[] } {
  const env: Record<string, string> = {};
  const lines = text.trim().split('\n');
  while (lines[0]?.startsWith('env ')) {
    const [name = '', value = ''] = (lines.shift() ?? '').slice(4).split('=');
    env[name] = value;
  }
  const args = [...lines.join(' ').matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');
  return { env, args: args[0] === 'xborder' ? args.slice(1) : args };
}

function section(scenario: Scenario, key: string): string {
  return scenario.sections.find((each) => each.key === key)?.text ?? '';
}

function filesBelow(folder: string, root: string): string[] {
  return readdirSync(folder)
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path, root) : [relative(root, path)];
    })
    .sort();
}
