import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type LedgerDocument, type Migration, migrations, openLedger } from '../../src/ledger/index.ts';
import { InputError } from '../../src/model/errors.ts';
import { inFolderAsync } from '../support/folder.ts';
import { declareInto, declareParcels, parcelOf } from '../support/ledger.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/ledgers');

const opened = { create: true, wait: 0 };

/** What opening a ledger says, in English; `opened` when it says nothing. */
async function opening(path: string, options = opened): Promise<string> {
  try {
    (await openLedger(path, options)).close();
    return 'opened';
  } catch (cause) {
    if (cause instanceof InputError) return cause.words.en;
    throw cause;
  }
}

describe('a ledger that cannot be used', () => {
  it('that is not there is made only where it is asked for', () =>
    inFolderAsync(async (folder) => {
      const path = join(folder, 'state/ledger.db');
      expect(await opening(path, { create: false, wait: 0 })).toBe('there is no such ledger');
      expect(readdirSync(folder)).toEqual([]);
      expect(await opening(path)).toBe('opened');
      expect(readdirSync(join(folder, 'state'))).toEqual(['ledger.db']);
    }));

  it.each([
    ['a text', Buffer.from('order,waybill\n1,2\n'), 'is not a ledger of xborder; nothing was changed'],
    ['nothing', Buffer.alloc(0), 'the ledger is cut off; bring it back from a backup; nothing was changed'],
    ['zeros', Buffer.alloc(8192), 'is not a ledger of xborder; nothing was changed'],
  ])('that holds %s is refused and left as it is', (_, bytes, words) =>
    inFolderAsync(async (folder) => {
      const path = join(folder, 'ledger.db');
      writeFileSync(path, bytes);
      expect(await opening(path)).toBe(words);
      expect(readFileSync(path)).toEqual(bytes);
      expect(readdirSync(folder)).toEqual(['ledger.db']);
    }),
  );

  it('that is a folder is refused', () =>
    inFolderAsync(async (folder) => {
      mkdirSync(join(folder, 'ledger.db'));
      expect(await opening(join(folder, 'ledger.db'))).toBe('is a folder, not a ledger');
    }));

  it('that was cut off, anywhere, is refused and left as it is', () =>
    inFolderAsync(async (folder) => {
      const path = join(folder, 'ledger.db');
      await declareInto(path, ['A']);
      const whole = readFileSync(path);
      for (let size = 0; size < whole.length; size += 1024 + 17) {
        writeFileSync(path, whole);
        truncateSync(path, size);
        const before = readFileSync(path);
        expect([size, await opening(path)]).toEqual([
          size,
          'the ledger is cut off; bring it back from a backup; nothing was changed',
        ]);
        expect(readFileSync(path).equals(before)).toBe(true);
      }
    }));

  it('in a folder that does not take its marks is told in one line', () =>
    inFolderAsync(async (folder) => {
      const path = join(folder, 'ledger.db');
      writeFileSync(`${path}.users`, '');
      expect(await opening(path)).toBe('the ledger cannot be read or written: EEXIST');
    }));

  it('that another process has is not waited for without end', () =>
    inFolderAsync(async (folder) => {
      const path = join(folder, 'ledger.db');
      const ledger = await openLedger(path, opened);
      expect(await opening(path)).toBe(
        `the ledger is in use by another process (${process.pid}); try again when it has finished`,
      );
      ledger.close();
      expect(await opening(path)).toBe('opened');
    }));

  it('may have been left by a process that was killed: its marks count no more', () =>
    inFolderAsync(async (folder) => {
      const path = join(folder, 'ledger.db');
      await declareInto(path, ['A']);
      mkdirSync(`${path}.lock`);
      const ledger = await openLedger(path, opened);
      expect([...ledger.documents()].map(({ order }) => order)).toEqual(['A', 'A']);
      ledger.close();
      expect(existsSync(`${path}.lock`)).toBe(false);
    }));
});

describe('versions', () => {
  const later: readonly Migration[] = [
    ...migrations,
    (store) => store.exec('CREATE TABLE more (id INTEGER PRIMARY KEY)'),
    (store) => store.exec('INSERT INTO more VALUES (7)'),
  ];

  it('the newest becomes every later one and keeps its documents', () =>
    inFolderAsync(async (folder) => {
      const path = join(folder, 'ledger.db');
      await declareInto(path, ['A', 'B']);
      const before = await documentsIn(path, migrations);
      expect(await documentsIn(path, later)).toEqual(before);
      expect(before.length).toBe(4);
    }));

  it('there is a ledger of every earlier version among the fixtures', () => {
    expect(readdirSync(FIXTURES).sort()).toEqual(
      migrations.slice(1).map((_, index) => `version-${index + 1}.sql`),
    );
  });

  it.each(migrations.slice(1).map((_, index) => index + 1))(
    'version %i, as its program wrote it, becomes the newest: its documents are known, and not declared again',
    (version) =>
      inFolderAsync(async (folder) => {
        const path = join(folder, 'ledger.db');
        const written = readFileSync(join(FIXTURES, `version-${version}.sql`), 'utf8');
        const steps = migrations.slice(0, version);
        (await openLedger(path, { ...opened, migrations: [...steps.slice(0, -1), filled] })).close();
        expect(
          (await documentsIn(path, migrations)).map(({ order, message, state }) => [order, message, state]),
        ).toEqual([
          ['A', '303', 'declared'],
          ['A', '603', 'declared'],
          ['B', '303', 'declared'],
          ['B', '603', 'declared'],
        ]);
        const ledger = await openLedger(path, opened);
        try {
          const said = declareParcels(
            ledger,
            ['A', 'B', 'C'].map((order) => parcelOf(order)),
          );
          expect(said.map(({ kind }) => kind)).toEqual(['same', 'same', 'new']);
          expect(ledger.upkeep.flaws()).toEqual([]);
        } finally {
          ledger.close();
        }

        function filled(store: Parameters<Migration>[0]): void {
          for (const step of steps.slice(-1)) step(store);
          store.exec(written);
        }
      }),
  );

  it('a newer one is refused by an older program', () =>
    inFolderAsync(async (folder) => {
      const path = join(folder, 'ledger.db');
      (await openLedger(path, { ...opened, migrations: later })).close();
      expect(await opening(path)).toBe(
        `the ledger was written by a newer xborder (version ${later.length}, this one knows ${migrations.length}); update xborder`,
      );
    }));

  it('a step that fails leaves the version before it', () =>
    inFolderAsync(async (folder) => {
      const path = join(folder, 'ledger.db');
      await declareInto(path, ['A']);
      const broken: readonly Migration[] = [
        ...migrations,
        (store) => {
          store.exec('CREATE TABLE half (id INTEGER)');
          throw new Error('broken step');
        },
      ];
      await expect(openLedger(path, { ...opened, migrations: broken })).rejects.toThrow('broken step');
      expect((await documentsIn(path, later)).length).toBe(2);
    }));
});

async function documentsIn(path: string, steps: readonly Migration[]): Promise<readonly LedgerDocument[]> {
  const ledger = await openLedger(path, { ...opened, migrations: steps });
  try {
    return [...ledger.documents()].map((document) => ({ ...document }));
  } finally {
    ledger.close();
  }
}
