import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ledger, openLedger } from '../../../src/ledger/index.ts';
import { type ReceiptsRead, readReceipts } from '../../../src/run/receipts/read-receipts.ts';
import type { RawReceipt } from '../../../src/run/receipts/sources.ts';
import { inFolderAsync } from '../../support/folder.ts';
import { declareParcels, parcelOf } from '../../support/ledger.ts';
import { ceb604, type ReceiptOf } from '../../support/receipt.ts';

const NOW = '20261104090000';

/** Does something with a ledger in which orders A and B stand declared. */
function withLedger(use: (ledger: Ledger) => Promise<void>): Promise<void> {
  return inFolderAsync(async (folder) => {
    const ledger = await openLedger(join(folder, 'ledger.db'), { create: true, wait: 0 });
    try {
      declareParcels(ledger, [parcelOf('A'), parcelOf('B')]);
      await use(ledger);
    } finally {
      ledger.close();
    }
  });
}

async function* raw(...files: readonly (Buffer | null)[]): AsyncGenerator<RawReceipt> {
  for (const [index, bytes] of files.entries()) yield { source: `${index + 1}.xml`, bytes };
}

const read = (ledger: Ledger, ...files: readonly (Buffer | null)[]) =>
  readReceipts(raw(...files), ledger, NOW);
const inventory = (ledger: Ledger, order = 'A') => [...ledger.documents({ order, message: '603' })][0];
const guid = (ledger: Ledger, order = 'A') => inventory(ledger, order)?.guid ?? '';

/** Findings as `code file:line:column`, with the facts that were asked for. */
function found({ findings }: ReceiptsRead, ...facts: readonly string[]): readonly string[] {
  return findings.map(
    ({ code, at, facts: told }) =>
      `${code} ${at.file}:${at.line}:${at.column}${facts.map((name) => ` ${told[name]}`).join('')}`,
  );
}

describe('a receipt', () => {
  it('moves its document and leaves customs’ numbers', () =>
    withLedger(async (ledger) => {
      const result = await read(
        ledger,
        ceb604({ guid: guid(ledger), code: '800', at: '20261102110000123', info: '放行' }),
      );
      expect({ ...result, clearances: result.clearances.size }).toEqual({
        files: 1,
        known: 0,
        said: 1,
        moved: 1,
        noted: 0,
        repeated: 0,
        unknown: 0,
        findings: [],
        more: 0,
        counted: { error: 0, warning: 0, notice: 0 },
        clearances: 1,
      });
      expect(inventory(ledger)).toMatchObject({
        state: 'released',
        since: '20261102110000',
        preNo: 'P00000000000000001',
        invtNo: 'I00000000000000001',
      });
    }));

  it('is found by its copNo where its guid is another', () =>
    withLedger(async (ledger) => {
      await read(
        ledger,
        ceb604({ copNo: inventory(ledger)?.copNo ?? '', code: '120', at: '20261102110000000' }),
      );
      expect(inventory(ledger)?.state).toBe('accepted');
    }));

  it('of a guid in small letters is the same document’s', () =>
    withLedger(async (ledger) => {
      await read(ledger, ceb604({ guid: guid(ledger).toLowerCase(), code: '120', at: '20261102110000000' }));
      expect(inventory(ledger)?.state).toBe('accepted');
    }));

  it('may come again, whole or within another', () =>
    withLedger(async (ledger) => {
      const first: ReceiptOf = { guid: guid(ledger), code: '120', at: '20261102110000000' };
      const second: ReceiptOf = { guid: guid(ledger), code: '800', at: '20261102120000000' };
      await read(ledger, ceb604(first));
      const again = await read(ledger, ceb604(first), ceb604(first, second), ceb604(second, first));
      expect([again.known, again.moved, again.repeated]).toEqual([1, 1, 4]);
      expect(inventory(ledger)?.state).toBe('released');
    }));

  it('that refuses points at the order number in the user’s own file', () =>
    withLedger(async (ledger) => {
      const info = '[Code:-301010;Desc:已存在相同编号的订单]';
      const result = await read(
        ledger,
        ceb604({ guid: guid(ledger, 'B'), code: '100', at: '20261102110000000', info }),
      );
      expect(result.findings).toEqual([
        {
          code: 'XB-RCPT-006',
          severity: 'error',
          at: { file: '/orders.csv', line: 3, column: 1, field: 'order_no', record: 0 },
          order: 'B',
          value: 'B',
          facts: { number: '603', code: '100', info, meaning: '', explain: '-301010' },
        },
      ]);
      expect(inventory(ledger, 'B')?.state).toBe('rejected');
    }));

  it('with a code nobody knows is kept as it is', () =>
    withLedger(async (ledger) => {
      const result = await read(
        ledger,
        ceb604({ guid: guid(ledger), code: '3990', at: '20261102110000000', info: '绿通道' }),
      );
      expect(found(result, 'code', 'info')).toEqual(['XB-RCPT-005 1.xml:3:1 3990 绿通道']);
      const document = inventory(ledger);
      expect(
        document === undefined ? [] : ledger.history(document).map(({ code, state }) => [code, state]),
      ).toEqual([
        ['', 'declared'],
        ['3990', null],
      ]);
    }));

  it.each(['20261105090000000', '2026', '20261340110000000'])('of the time %s moves nothing', (at) =>
    withLedger(async (ledger) => {
      const receipt = ceb604({ guid: guid(ledger), code: '899', at });
      expect(found(await read(ledger, receipt), 'time')).toEqual([`XB-RCPT-004 1.xml:3:1 ${at}`]);
      expect(inventory(ledger)?.state).toBe('declared');
    }),
  );

  it('that came too early counts when its time has passed', () =>
    withLedger(async (ledger) => {
      const receipt = ceb604({ guid: guid(ledger), code: '899', at: '20261105090000000' });
      await read(ledger, receipt);
      await readReceipts(raw(receipt), ledger, '20261106000000');
      expect(inventory(ledger)?.state).toBe('departed');
    }));

  it('for a document that was never declared here is told', () =>
    withLedger(async (ledger) => {
      const result = await read(ledger, ceb604({ order: 'Z', code: '800', at: '20261102110000000' }));
      expect([found(result, 'guid'), result.unknown]).toEqual([
        ['XB-RCPT-003 1.xml:3:1 00000000-0000-4000-8000-000000000001'],
        1,
      ]);
    }));
});

describe('receipts', () => {
  it('put documents where they belong in whatever order, packing and number they come', () =>
    fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([0, 1, 2, 3, 4, 0, 1, 2, 3, 4], { minLength: 10 }),
        fc.integer({ min: 1, max: 5 }),
        (order, each) =>
          withLedger(async (ledger) => {
            const codes = ['2', '120', '500', '800', '899'];
            const said = order.map((step) => ({
              guid: guid(ledger),
              code: codes[step] ?? '',
              at: `2026110211000${step}000`,
            }));
            const files = Array.from({ length: Math.ceil(said.length / each) }, (_, index) =>
              ceb604(...said.slice(index * each, (index + 1) * each)),
            );
            await read(ledger, ...files);
            expect(inventory(ledger)).toMatchObject({ state: 'departed', since: '20261102110004' });
            expect(ledger.upkeep.flaws()).toEqual([]);
          }),
      ),
      { numRuns: 20 },
    ));

  it('that were kept and not read, because the process was killed, are read by whoever comes next', () =>
    withLedger(async (ledger) => {
      const bytes = ceb604({ guid: guid(ledger), code: '800', at: '20261102110000000' });
      ledger.storeReceipt({ bytes, source: 'left.xml', at: NOW });
      expect((await read(ledger)).moved).toBe(1);
      expect(inventory(ledger)?.state).toBe('released');
    }));
});

const whole = ceb604({ code: '800', at: '20261102110000000' }).toString();

describe('a file that is no good receipt', () => {
  it.each([
    [
      'a document type',
      whole.replace('<ceb:CEB604', '<!DOCTYPE x [<!ENTITY a "b">]>\n<ceb:CEB604'),
      'XB-RCPT-001',
      /DOCTYPE|document type/i,
    ],
    ['an entity', whole.replace('ok</ceb', '&b;</ceb'), 'XB-RCPT-001', /entit/i],
    [
      'elements without end',
      whole.replace('ok</ceb', `${'<ceb:a>'.repeat(80)}</ceb`),
      'XB-RCPT-001',
      /deep/i,
    ],
    ['another namespace', whole.replace('gov.cn/ceb', 'gov.cn/other'), 'XB-RCPT-001', /namespace/i],
    ['an end too early', whole.slice(0, -40), 'XB-RCPT-001', /cut off|ends/i],
    ['no text', '', 'XB-RCPT-001', /cut off|empty|ends/i],
  ])('%s: told, kept, and nothing moved', (_, text, code, words) =>
    withLedger(async (ledger) => {
      const { findings } = await read(ledger, Buffer.from(text));
      expect(findings.map((finding) => finding.code)).toEqual([code]);
      expect(String(findings[0]?.facts['en'])).toMatch(words);
      expect(inventory(ledger)?.state).toBe('declared');
      expect(ledger.upkeep.receipts()).toBe(1);
    }),
  );

  it('a message that is no receipt', () =>
    withLedger(async (ledger) => {
      const text = whole.replaceAll('CEB604Message', 'CEB603Message');
      expect(found(await read(ledger, Buffer.from(text)), 'number')).toEqual(['XB-RCPT-002 1.xml:1:1 603']);
    }));

  it('more bytes than any receipt has', () =>
    withLedger(async (ledger) => {
      expect(found(await read(ledger, null))).toEqual(['XB-RCPT-001 1.xml:0:0']);
      expect(ledger.upkeep.receipts()).toBe(0);
    }));

  it('does not keep the others from being read', () =>
    withLedger(async (ledger) => {
      const good = ceb604({ guid: guid(ledger), code: '800', at: '20261102110000000' });
      const result = await read(ledger, Buffer.from('<'), good, Buffer.from(whole.slice(0, 200)));
      expect([result.moved, result.counted.error]).toEqual([1, 2]);
    }));
});
