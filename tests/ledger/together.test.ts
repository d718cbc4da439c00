import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openLedger } from '../../src/ledger/index.ts';
import { ROOT } from '../support/cli.ts';
import { inFolderAsync } from '../support/folder.ts';

const PROCESSES = 3;

it('processes that declare the same orders at the same time declare each of them once', () =>
  inFolderAsync(async (folder) => {
    const path = join(folder, 'ledger.db');
    mkdirSync(join(folder, 'out'));
    const outs = Array.from({ length: PROCESSES }, (_, index) => join(folder, 'out', String(index)));
    const codes = await Promise.all(outs.map((out) => declared(out, path)));
    expect(codes).toEqual(outs.map(() => 1));
    const guids = outs.flatMap(guidsIn);
    expect(guids.length).toBe(new Set(guids).size);
    const ledger = await openLedger(path, { create: false, wait: 0 });
    try {
      const documents = [...ledger.documents()];
      expect(documents.map(({ guid }) => guid).sort()).toEqual(guids.sort());
      expect(new Set(documents.map(({ run }) => run)).size).toBe(1);
      expect(ledger.runs().map(({ state }) => state)).toEqual(outs.map(() => 'declared'));
      expect(ledger.upkeep.flaws()).toEqual([]);
    } finally {
      ledger.close();
    }
    expect(readdirSync(folder).sort()).toEqual(['ledger.db', 'out']);
  }));

function declared(out: string, ledger: string): Promise<number | null> {
  const args = [
    'bin/xborder.js',
    'declare',
    'examples/native/orders.csv',
    '--filing',
    'examples/filing.yaml',
  ];
  const child = spawn(process.execPath, [...args, '--out', out, '--ledger', ledger, '--quiet'], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  return new Promise((resolve) => child.on('exit', resolve));
}

function guidsIn(out: string): readonly string[] {
  const folder = join(out, 'declarations');
  return readdirSync(out).includes('declarations')
    ? readdirSync(folder).flatMap((file) =>
        [...readFileSync(join(folder, file), 'utf8').matchAll(/<ceb:guid>([^<]+)</g)].map(
          ([, guid = '']) => guid,
        ),
      )
    : [];
}
