import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { writeOrders } from '../../bench/write-orders.ts';
import { schemaTexts } from '../../src/declaration/index.ts';
import { createVerifier } from '../../src/declaration/verify.ts';
import { ROOT, xborder } from '../support/cli.ts';
import { Customs, type Returned } from '../support/customs/index.ts';
import { inFolderAsync } from '../support/folder.ts';

const PARCELS = 5000;
const LINES = 2 * PARCELS + 60;
const SEED = 20261123;

const summary = z.object({ totals: z.object({ parcels: z.number(), declared: z.number() }) });
const standing = z.object({
  documents: z.array(z.object({ message: z.string(), order: z.string(), state: z.string() })),
  totals: z.record(z.string(), z.number()),
});

it(
  'five thousand parcels are declared, refused, mended, declared again and released, and none is lost or doubled',
  () =>
    inFolderAsync(async (folder) => {
      const at = (name: string) => join(folder, name);
      const customs = await Customs.open(SEED, { refuses: 0.03, inspects: 0.05, repeats: 0.1 });
      await writeOrders(LINES, at('orders.csv'));

      const first = declare(at('orders.csv'), at('first'), at('ledger.db'), '20261102090000');
      expect(first.parcels).toBeGreaterThan(PARCELS);
      receive(
        customs.take(at('first/declarations'), '20261102'),
        at('inbox-1'),
        at('back-1'),
        at('ledger.db'),
        1,
      );
      expect(customs.refusedOrders.size).toBeGreaterThan(50);

      const refused = rowsOf(at('back-1/orders.invalid.csv'));
      expect(new Set(refused.map((row) => row.split(',')[0]))).toEqual(customs.refusedOrders);

      const second = declare(
        at('back-1/orders.invalid.csv'),
        at('second'),
        at('ledger.db'),
        '20261103090000',
      );
      expect(second).toEqual({ parcels: customs.refusedOrders.size, declared: customs.refusedOrders.size });
      receive(
        customs.take(at('second/declarations'), '20261103'),
        at('inbox-2'),
        at('back-2'),
        at('ledger.db'),
        0,
      );

      const { documents } = standing.parse(
        JSON.parse(xborder('status', '--ledger', at('ledger.db'), '--format', 'json').stdout),
      );
      const states = (message: string) => [
        ...new Set(documents.filter((each) => each.message === message).map(({ state }) => state)),
      ];
      expect(states('303')).toEqual(['accepted']);
      expect(states('505')).toEqual(['accepted']);
      expect(states('603')).toEqual(['departed']);
      expect(documents.length).toBe(3 * first.declared);
      expect(new Set(documents.map(({ message, order }) => `${message} ${order}`)).size).toBe(
        documents.length,
      );

      const released = readFileSync(at('back-2/clearance/second/clearance-00001.xml'), 'utf8');
      expect([...released.matchAll(/<Status>(\w+)<\/Status>/g)].map(([, status]) => status)).toEqual(
        Array.from({ length: second.declared }, () => 'departed'),
      );
      const verifier = await createVerifier(schemaTexts());
      expect(verifier.verify('clearance', Buffer.from(released))).toEqual([]);
      expect(xborder('ledger', 'check', '--ledger', at('ledger.db')).status).toBe(0);
    }),
  180_000,
);

function declare(orders: string, out: string, ledger: string, clock: string) {
  const { stdout, stderr } = xborder(
    ...['declare', orders, '--filing', join(ROOT, 'bench/filing.yaml'), '--out', out, '--ledger', ledger],
    ...['--clock', clock, '--quiet', '--format', 'json'],
  );
  expect(stderr).toBe('');
  const { parcels, declared } = summary.parse(JSON.parse(stdout)).totals;
  return { parcels, declared };
}

/** Puts receipts into an inbox and reads it twice: the second time nothing happens. */
function receive(
  receipts: readonly Returned[],
  inbox: string,
  out: string,
  ledger: string,
  status: number,
): void {
  mkdirSync(inbox);
  for (const { name, bytes } of receipts) writeFileSync(join(inbox, name), bytes);
  const read = (to: string) =>
    xborder('receipts', inbox, '--ledger', ledger, '--out', to, '--clock', '20261104090000', '--quiet');
  const [once, again] = [read(out), read(`${out}-again`)];
  expect([once.status, once.stderr]).toEqual([status, '']);
  expect([again.status, again.stderr]).toEqual([0, '']);
}

function rowsOf(file: string): readonly string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);
}
