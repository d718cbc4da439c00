import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ROOT } from './support/cli.ts';

const github = z.object({
  jobs: z.object({ check: z.object({ steps: z.array(z.object({ run: z.string().optional() })) }) }),
});
const gitlab = z.object({ orders: z.object({ script: z.array(z.string()) }) });

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-ci-'));
  const examples = join(ROOT, 'examples');
  copyFileSync(join(examples, 'native/orders.csv'), join(folder, 'orders.csv'));
  copyFileSync(join(examples, 'filing.yaml'), join(folder, 'filing.yaml'));
  copyFileSync(join(examples, 'ci/xborder.config.yaml'), join(folder, 'xborder.config.yaml'));
  const command = join(folder, 'xborder');
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${ROOT}/bin/xborder.js" "$@"\n`);
  chmodSync(command, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a line of a pipeline as its shell does, with `xborder` installed. */
function shell(line: string) {
  return spawnSync('bash', ['--norc', '-eo', 'pipefail', '-c', line], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${folder}${delimiter}${process.env['PATH']}`,
      LANG: 'C.UTF-8',
      GITHUB_STEP_SUMMARY: join(folder, 'step-summary.md'),
    },
  });
}

/** The lines of a pipeline but for the installation, which asks a registry. */
function runnable(lines: readonly (string | undefined)[]): string[] {
  return lines.filter((line) => line !== undefined).filter((line) => !line.startsWith('npm install'));
}

describe('the pipelines of examples/ci', () => {
  it('run on GitHub Actions', () => {
    const { jobs } = github.parse(parse(readFileSync(join(ROOT, 'examples/ci/github.yml'), 'utf8')));
    const [check = '', summary = '', ...more] = runnable(jobs.check.steps.map(({ run }) => run));
    expect(more).toEqual([]);
    const ended = shell(check);
    expect(ended.stderr).toBe('');
    expect(ended.stdout.trimEnd().split('\n').at(-1)).toMatch(/^xborder: \d+ errors?[; ]/);
    expect([0, 1]).toContain(ended.status);
    expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(shell(summary).status).toBe(0);
    expect(readFileSync(join(folder, 'step-summary.md'), 'utf8')).toMatch(/^### xborder: Customs check\n/);
  });

  it('run on GitLab', () => {
    const { orders } = gitlab.parse(parse(readFileSync(join(ROOT, 'examples/ci/gitlab.yml'), 'utf8')));
    const [check = '', ...more] = runnable(orders.script);
    expect(more).toEqual([]);
    const ended = shell(check);
    expect(ended.stdout).toBe('');
    expect(ended.stderr).toContain('xborder.config.yaml');
    expect(Array.isArray(JSON.parse(readFileSync(join(folder, 'quality.json'), 'utf8')))).toBe(true);
    expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('<testsuite name="orders.csv"');
  });

  it('leave nothing else behind', () => {
    const { stdout } = shell('ls -A');
    expect(stdout.trim().split('\n').sort()).toEqual(
      [
        'filing.yaml',
        'junit.xml',
        'orders.csv',
        'out.sarif',
        'quality.json',
        'step-summary.md',
        'summary.md',
        'xborder',
        'xborder.config.yaml',
      ].sort(),
    );
  });
});
