import {
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
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../src/model/errors.ts';
import { giveNames, OutputFolder } from '../../src/run/output-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'xborder-out-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function run(
  path: string,
  files: Readonly<Record<string, string>>,
  target: string | null = null,
  kept = false,
): string {
  const folder = new OutputFolder(path);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder.working, name, '..'), { recursive: true });
    writeFileSync(join(folder.working, name), text);
  }
  const list = Object.keys(files).map((name) => ({ name }));
  writeFileSync(join(folder.working, 'run.json'), JSON.stringify({ files: list }));
  const names = folder.names(target, () => kept);
  giveNames(names);
  return names.folder;
}

describe('OutputFolder', () => {
  it('gives a run its place, and replaces an earlier run as a whole', () => {
    const out = join(root, 'a/b');
    run(out, { 'x.csv': '1', 'sub/y.xml': '2' });
    run(out, { 'z.csv': '3' });
    expect(readdirSync(out).sort()).toEqual(['run.json', 'z.csv']);
    expect(readFileSync(join(out, 'z.csv'), 'utf8')).toBe('3');
  });

  it('moves a run to the folder that was decided at its end', () => {
    const target = join(root, 'runs/2026');
    expect(run(join(root, 'runs/.run-1'), { 'x.csv': '1' }, target)).toBe(target);
    expect(readdirSync(join(root, 'runs'))).toEqual(['2026']);
    expect(readdirSync(target).sort()).toEqual(['run.json', 'x.csv']);
  });

  it('moves an earlier run aside where it is to be kept', () => {
    const out = join(root, 'out');
    run(out, { 'x.csv': '1', 'sub/y.xml': '2' });
    run(out, { 'z.csv': '3' }, null, true);
    run(out, { 'w.csv': '4' }, null, true);
    expect(readdirSync(root).sort()).toEqual(['out', 'out.1', 'out.2']);
    expect(readdirSync(out).sort()).toEqual(['run.json', 'w.csv']);
    expect(readdirSync(join(root, 'out.1')).sort()).toEqual(['run.json', 'sub', 'x.csv']);
    expect(readdirSync(join(root, 'out.2')).sort()).toEqual(['run.json', 'z.csv']);
  });

  it('moves an earlier run aside in the folder that was decided at its end', () => {
    const target = join(root, 'runs/2026');
    run(join(root, 'runs/.run-1'), { 'x.csv': '1' }, target);
    run(join(root, 'runs/.run-2'), { 'y.csv': '1' }, target, true);
    expect(readdirSync(join(root, 'runs')).sort()).toEqual(['2026', '2026.1']);
    expect(readdirSync(join(root, 'runs/2026.1')).sort()).toEqual(['run.json', 'x.csv']);
    expect(readdirSync(target).sort()).toEqual(['run.json', 'y.csv']);
  });

  it('refuses a folder with other files, and a file, without touching them', () => {
    writeFileSync(join(root, 'letter.txt'), 'dear');
    expect(() => new OutputFolder(root)).toThrow(UsageError);
    expect(() => new OutputFolder(join(root, 'letter.txt'))).toThrow(UsageError);
    expect(readdirSync(root)).toEqual(['letter.txt']);
  });

  it('takes over a folder that a killed run left unfinished', () => {
    const out = join(root, 'out');
    const killed = new OutputFolder(out);
    writeFileSync(join(killed.working, 'half.csv'), '1');
    run(out, { 'x.csv': '2' });
    expect(readdirSync(out).sort()).toEqual(['run.json', 'x.csv']);
  });

  it('leaves nothing of a run that is given up', () => {
    const out = join(root, 'out');
    new OutputFolder(out).abandon();
    expect(existsSync(out)).toBe(false);
    mkdirSync(out);
    new OutputFolder(out).abandon();
    expect(readdirSync(out)).toEqual([]);
  });
});
