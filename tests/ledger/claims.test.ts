import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Claim, type DocumentState, type Ledger, openLedger } from '../../src/ledger/index.ts';
import { inFolderAsync } from '../support/folder.ts';
import { declareParcels, parcelOf } from '../support/ledger.ts';
import { lineWith } from '../support/parcels.ts';

const LATER = { at: '20261103090000' };
const CHANGED = { lines: [lineWith({ nameZh: '另一种衬衫' })] };

/** Does something with a new ledger in which order A stands declared. */
function withLedger(use: (ledger: Ledger) => void): Promise<void> {
  return inFolderAsync(async (folder) => {
    const ledger = await openLedger(join(folder, 'ledger.db'), { create: true, wait: 0 });
    try {
      expect(declareParcels(ledger, [parcelOf('A')])).toEqual([{ kind: 'new' }]);
      use(ledger);
    } finally {
      ledger.close();
    }
  });
}

/** Every document of order A, told as `message appType state current`. */
function told(ledger: Ledger, order = 'A'): readonly string[] {
  return [...ledger.documents({ order })].map(
    ({ message, appType, state, current }) => `${message} ${appType} ${state}${current ? '' : ' earlier'}`,
  );
}

function move(ledger: Ledger, state: DocumentState, at = '20261102120000'): void {
  const { id } = ledger.storeReceipt({ bytes: Buffer.from(`${state} ${at}`), source: '-', at });
  for (const document of ledger.documents({ order: 'A' }))
    ledger.applyTransition(document, { state, at, code: 'x', info: '', preNo: '', invtNo: '', receipt: id });
}

const kinds = (claims: readonly Claim[]) => claims.map(({ kind }) => kind);

describe('an order that was declared', () => {
  it('is the same when it comes again as it was', () =>
    withLedger((ledger) => {
      expect(kinds(declareParcels(ledger, [parcelOf('A')], LATER))).toEqual(['same']);
      expect(told(ledger)).toEqual(['303 1 declared', '603 1 declared']);
    }));

  it('is the same with another consignee telephone: it is in no message of the inventory', () =>
    withLedger((ledger) => {
      const again = parcelOf('A', { consigneePhone: '+1 503 555 0199' });
      expect(kinds(declareParcels(ledger, [again], LATER))).toEqual(['same']);
    }));

  it('is a conflict with other content, and both versions are told', () =>
    withLedger((ledger) => {
      const [claim] = declareParcels(ledger, [parcelOf('A', CHANGED)], LATER);
      expect(claim).toMatchObject({
        kind: 'conflict',
        before: { order: 'A', message: '603', declaredAt: '20261102100000' },
      });
      expect(claim !== undefined && 'differences' in claim ? claim.differences : []).toEqual([
        { line: 1, field: 'nameZh', before: lineWith({}).nameZh, after: '另一种衬衫' },
      ]);
      expect(told(ledger)).toEqual(['303 1 declared', '603 1 declared']);
    }));

  it('becomes a change message where that was asked for, and keeps its number', () =>
    withLedger((ledger) => {
      const [first] = [...ledger.documents({ message: '603' })];
      const changed = declareParcels(ledger, [parcelOf('A', CHANGED)], { ...LATER, resubmit: true });
      expect(kinds(changed)).toEqual(['changed']);
      expect(told(ledger)).toEqual([
        '303 1 declared earlier',
        '603 1 declared earlier',
        '303 2 declared',
        '603 2 declared',
      ]);
      const [, second] = [...ledger.documents({ message: '603' })];
      expect(second?.copNo).toBe(first?.copNo);
      expect(second?.guid).not.toBe(first?.guid);
    }));

  it.each(['released', 'departed'] as const)('takes no change once it is %s', (state) =>
    withLedger((ledger) => {
      move(ledger, state);
      const changed = declareParcels(ledger, [parcelOf('A', CHANGED)], { ...LATER, resubmit: true });
      expect(kinds(changed)).toEqual(['settled']);
      expect(kinds(declareParcels(ledger, [parcelOf('A')], LATER))).toEqual(['same']);
    }),
  );

  it.each(['rejected', 'cancelled'] as const)('is declared anew once it is %s, changed or not', (state) =>
    withLedger((ledger) => {
      move(ledger, state);
      expect(kinds(declareParcels(ledger, [parcelOf('A')], LATER))).toEqual(['again']);
      expect(told(ledger).slice(2)).toEqual(['303 1 declared', '603 1 declared']);
    }),
  );
});

describe('an order declared in parts', () => {
  it('gets the messages that are missing', () =>
    withLedger((ledger) => {
      expect(kinds(declareParcels(ledger, [parcelOf('A')], { ...LATER, messages: ['403', '505'] }))).toEqual([
        'new',
      ]);
      expect(told(ledger)).toEqual(['303 1 declared', '603 1 declared', '403 1 declared', '505 1 declared']);
      expect(kinds(declareParcels(ledger, [parcelOf('A')], { ...LATER, messages: ['505'] }))).toEqual([
        'same',
      ]);
    }));

  it('is not declared half new, half again', () =>
    withLedger((ledger) => {
      const claims = declareParcels(ledger, [parcelOf('A')], { ...LATER, messages: ['303', '505'] });
      expect(claims).toMatchObject([{ kind: 'partly', declared: ['303', '603'] }]);
      expect(told(ledger)).toEqual(['303 1 declared', '603 1 declared']);
    }));

  it('is a conflict where the parts would not say the same', () =>
    withLedger((ledger) => {
      const claims = declareParcels(ledger, [parcelOf('A', CHANGED)], { ...LATER, messages: ['505'] });
      expect(kinds(claims)).toEqual(['conflict']);
    }));

  it('is changed part by part, and only whole parts', () =>
    withLedger((ledger) => {
      declareParcels(ledger, [parcelOf('A')], { ...LATER, messages: ['505'] });
      const change = (messages: readonly string[]) =>
        kinds(
          declareParcels(ledger, [parcelOf('A', CHANGED)], {
            at: '20261104090000',
            resubmit: true,
            messages,
          }),
        );
      expect(change(['603'])).toEqual(['partly']);
      expect(change(['505'])).toEqual(['changed']);
      expect(told(ledger).filter((each) => !each.endsWith('earlier'))).toEqual([
        '303 1 declared',
        '603 1 declared',
        '505 2 declared',
      ]);
    }));
});

describe('a waybill', () => {
  it('is no other order’s', () =>
    withLedger((ledger) => {
      const other = parcelOf('B', { waybillNo: 'W-A' });
      expect(declareParcels(ledger, [other], LATER)).toMatchObject([
        { kind: 'waybill', before: { order: 'A' } },
      ]);
      expect(told(ledger, 'B')).toEqual([]);
    }));

  it('is free once its order was refused', () =>
    withLedger((ledger) => {
      move(ledger, 'rejected');
      const other = parcelOf('B', { waybillNo: 'W-A' });
      expect(kinds(declareParcels(ledger, [other], LATER))).toEqual(['new']);
      expect(told(ledger, 'B')).toEqual(['303 1 declared', '603 1 declared']);
    }));

  it('may be another carrier’s of the same number', () =>
    withLedger((ledger) => {
      const other = parcelOf('B', { waybillNo: 'W-A', logisticsCode: '4403980A0C' });
      expect(kinds(declareParcels(ledger, [other], LATER))).toEqual(['new']);
    }));
});

it('claims that are not committed leave nothing', () =>
  withLedger((ledger) => {
    const claims = ledger.beginRun({ at: LATER.at, messages: [], resubmit: false });
    claims.rollback();
    expect(ledger.runs().map(({ id }) => id)).toEqual([1]);
    expect(ledger.upkeep.flaws()).toEqual([]);
  }));

it('a run that is gone gives back what it changed', () =>
  withLedger((ledger) => {
    declareParcels(ledger, [parcelOf('A', CHANGED), parcelOf('B')], { ...LATER, resubmit: true });
    ledger.upkeep.gone(2);
    expect(told(ledger)).toEqual(['303 1 declared', '603 1 declared']);
    expect(told(ledger, 'B')).toEqual([]);
    expect(kinds(declareParcels(ledger, [parcelOf('B')], LATER))).toEqual(['new']);
    expect(ledger.upkeep.flaws()).toEqual([]);
  }));

it('no two documents that count share an order, a waybill or a guid, whatever was declared in whatever order', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          parcels: fc.array(
            fc.record({
              order: fc.constantFrom('A', 'B', 'C'),
              waybill: fc.constantFrom('1', '2'),
              note: fc.constantFrom('', 'x'),
            }),
            { minLength: 1, maxLength: 4 },
          ),
          resubmit: fc.boolean(),
          refused: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
      (runs) =>
        withLedger((ledger) => {
          for (const [index, { parcels, resubmit, refused }] of runs.entries()) {
            const given = parcels.map(({ order, waybill, note }) =>
              parcelOf(order, { waybillNo: waybill, note }),
            );
            declareParcels(ledger, given, { at: `2026110311000${index}`, resubmit });
            if (refused) move(ledger, 'rejected', `2026110312000${index}`);
          }
          const documents = [...ledger.documents()];
          expect(new Set(documents.map(({ guid }) => guid)).size).toBe(documents.length);
          const current = documents.filter((each) => each.current && each.message === '603');
          for (const key of ['order', 'waybill'] as const)
            expect(new Set(current.map((each) => each[key])).size).toBe(current.length);
          expect(ledger.upkeep.flaws()).toEqual([]);
        }),
    ),
    { numRuns: 40 },
  ));
