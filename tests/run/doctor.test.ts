import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Machine } from '../../src/run/doctor/check.ts';
import { examine } from '../../src/run/doctor/index.ts';

const empty = mkdtempSync(join(tmpdir(), 'xborder-doctor-'));
afterAll(() => rmSync(empty, { recursive: true }));

const well: Machine = {
  node: '20.19.0',
  platform: 'linux',
  env: { LANG: 'zh_CN.UTF-8' },
  folder: 'examples',
  temporary: 'examples',
  today: '2026-11-23',
  freeBytes: () => 2 ** 31,
  filing: null,
  ledger: null,
};

function standing(change: Partial<Machine>): Record<string, string> {
  return Object.fromEntries(
    examine({ ...well, ...change })
      .filter(({ standing }) => standing !== 'ok')
      .map(({ id, standing }) => [id, standing]),
  );
}

describe('doctor', () => {
  it('finds nothing on a machine that is well', () => {
    expect(standing({})).toEqual({});
  });

  it('finds what is wrong, and says what to do', () => {
    expect(standing({ node: 'v18.20.1' })).toEqual({ versions: 'fail' });
    expect(standing({ node: '22.0.0' })).toEqual({});
    expect(standing({ today: '2027-06-01' })).toEqual({ rules: 'warn' });
    expect(standing({ today: '2099-01-01' })).toEqual({ rules: 'warn', filing: 'warn' });
    expect(standing({ env: {} })).toEqual({ locale: 'warn', encoding: 'warn' });
    expect(standing({ env: { LC_ALL: 'zh_CN.GB18030', LANG: 'C.UTF-8' } })).toEqual({ encoding: 'warn' });
    expect(standing({ env: {}, platform: 'win32' })).toEqual({ encoding: 'warn' });
    expect(standing({ env: { WT_SESSION: '1' }, platform: 'win32' })).toEqual({});
    expect(standing({ freeBytes: () => 2 ** 29 })).toEqual({ space: 'warn' });
    expect(standing({ freeBytes: () => 2 ** 20 })).toEqual({ space: 'fail' });
    expect(standing({ folder: empty })).toEqual({ filing: 'warn' });
    expect(standing({ folder: join(empty, 'gone') })).toEqual({ filing: 'warn', folder: 'warn' });
    for (const each of examine({ ...well, node: '18', env: {}, folder: empty }))
      expect(each.todo === null).toBe(each.standing === 'ok');
  });

  it('says where a filing is wrong', () => {
    const file = join(empty, 'wrong.yaml');
    writeFileSync(file, '# mine\nagnt: 1\n');
    const found = examine({ ...well, filing: file }).find(({ id }) => id === 'filing');
    expect(found?.standing).toBe('fail');
    expect(found?.found.en).toBe(`${file}:2:7`);
    expect(standing({ filing: join(empty, 'none.yaml') })).toEqual({ filing: 'fail' });
  });

  it('tells a ledger from other files', () => {
    const file = join(empty, 'ledger.db');
    writeFileSync(file, 'SQLite format 3\0');
    expect(standing({ ledger: file })).toEqual({});
    cpSync('package.json', file);
    expect(standing({ ledger: file })).toEqual({ ledger: 'fail' });
    expect(standing({ ledger: join(empty, 'none.db') })).toEqual({ ledger: 'fail' });
    expect(standing({ ledger: empty })).toEqual({ ledger: 'fail' });
  });
});
