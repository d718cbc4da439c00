import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../../src/cli/completion/candidates.ts';
import { ROOT, xborder } from '../../support/cli.ts';

const program = new Command('tool').helpCommand(false);
program
  .command('read')
  .description('reads')
  .argument('<files...>')
  .addOption(new Option('-k, --kind <kind>', 'of what kind').choices(['big', 'small']))
  .addOption(new Option('--format <format>', 'form'))
  .option('--profile <name>', 'profile')
  .option('--out <folder>', 'where')
  .option('--day <date>', 'when')
  .option('-q, --quiet', 'less');
program.command('explain').argument('<code>');
program.command('secret', { hidden: true });
const inner = program.command('inner').description('has its own');
inner.command('one').addArgument(new Argument('<shell>').choices(['a', 'b']));

const known = {
  codes: () => Promise.resolve([{ word: 'XB-1', about: 'first' }]),
  profiles: () => Promise.resolve([{ word: 'shop', about: '' }]),
  formats: () => Promise.resolve([{ word: 'json', about: '' }]),
};

async function completed(...words: string[]): Promise<string> {
  const { words: found, files } = await candidatesFor(program, words, known);
  return [...found.map(({ word }) => word), ...(files ? [':files'] : [])].join(' ');
}

describe('completion', () => {
  it.each([
    [[''], 'read explain inner'],
    [['re'], 'read'],
    [['read', ''], ':files'],
    [['read', 'a.csv', ''], ':files'],
    [['read', '--'], '--kind --format --profile --out --day --quiet --help'],
    [['read', '--quiet', '--format', 'json', '--'], '--kind --format --profile --out --day --help'],
    [['read', '--kind', ''], 'big small'],
    [['read', '-k', 's'], 'small'],
    [['read', '--kind=b'], '--kind=big'],
    [['read', '--kind', '=', 'b'], 'big'],
    [['read', '--kind', '='], 'big small'],
    [['read', '--kind', 'big', 'x'], ':files'],
    [['read', '--profile', ''], 'shop :files'],
    [['read', '--out', ''], ':files'],
    [['read', '--day', ''], ''],
    [['read', '--format', 'j'], 'json'],
    [['explain', 'xb'], 'XB-1'],
    [['explain', 'XB-1', ''], ''],
    [['inner', ''], 'one help'],
    [['inner', 'one', ''], 'a b'],
    [['unknown', ''], 'read explain inner'],
    [[], 'read explain inner'],
  ])('of %j', async (words, expected) => {
    expect(await completed(...words)).toBe(expected);
  });

  it('knows every command and option of the program', () => {
    const help = xborder('--help').stdout;
    const commands = xborder('complete', '--', '')
      .stdout.split('\n')
      .filter((line) => line !== '');
    for (const line of commands) expect(help).toContain(`\n  ${line.split('\t')[0]}`);
    expect(commands.length).toBe(help.slice(help.indexOf('Commands:')).match(/^ {2}[a-z]/gm)?.length);
    expect(xborder('complete', '--', 'explain', 'XB-SUM-003').stdout).toBe(
      'XB-SUM-003\tnet weight above gross weight\n',
    );
  });

  it('works in bash, with real files', () => {
    const folder = mkdtempSync(join(tmpdir(), 'xborder-bash-'));
    try {
      writeFileSync(join(folder, 'orders 1.csv'), '');
      expect(inBash(folder, 'xborder', 'decl')).toEqual(['declare']);
      expect(inBash(folder, 'xborder', 'declare', '--verify', '')).toEqual(['all', 'sample', 'none']);
      expect(inBash(folder, 'xborder', 'declare', '--format', '=', 'sa')).toEqual(['sarif']);
      expect(inBash(folder, 'xborder', 'explain', 'XB-SUM-003')).toEqual(['XB-SUM-003']);
      expect(inBash(folder, 'xborder', 'validate', '--profile', 'shopi')).toEqual([
        'shopify.orders',
        'shopify.json',
      ]);
      expect(inBash(folder, 'xborder', 'declare', 'ord')).toEqual(['orders 1.csv']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** What bash itself offers for the last of the words. */
function inBash(folder: string, ...words: readonly string[]): string[] {
  const script = `
    xborder() { "$NODE" "$ROOT/bin/xborder.js" "$@"; }
    eval "$(xborder completion bash)"
    COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
    _xborder xborder
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', script, 'bash', ...words], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', NODE: process.execPath, ROOT },
  });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}
