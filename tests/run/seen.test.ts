import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parcel } from '../../src/model/parcel.ts';
import { FingerprintTable, printOf } from '../../src/run/seen.ts';
import { parcelsFromSample } from '../support/try-sample.ts';

function parcelAt(line: number): Parcel {
  const [parcel] = parcelsFromSample({}).parcels;
  if (parcel === undefined) throw new Error('the sample makes a parcel');
  const rows = parcel.origin.rows.map((row) => ({ ...row, line }));
  return { ...parcel, origin: { ...parcel.origin, rows } };
}

describe('FingerprintTable', () => {
  it('remembers exactly what a map remembers', () => {
    const parcel = parcelAt(7);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('order', 'waybill'), fc.string({ maxLength: 6 }))),
        (claims) => {
          const table = new FingerprintTable();
          const known = new Set<string>();
          for (const [space, key] of claims) {
            const expected = known.has(`${space} ${key}`) ? 'sample.csv:7' : null;
            known.add(`${space} ${key}`);
            expect(table.claim(space, key, parcel)).toBe(expected);
          }
          expect(table.size).toBe(known.size);
        },
      ),
    );
  });

  it('tells where a number was first met among a hundred thousand', () => {
    const table = new FingerprintTable();
    for (let line = 1; line <= 100_000; line++)
      expect(table.claim('order', `SO${line}`, parcelAt1(line))).toBeNull();
    expect(table.claim('order', 'SO77777', parcelAt1(1))).toBe('sample.csv:77777');
    expect(table.claim('waybill', 'SO77777', parcelAt1(1))).toBeNull();
  });

  it('tells file and line of the first of several files, whichever comes again', () => {
    const table = new FingerprintTable();
    const at = (file: string, line: number, key: string) =>
      table.claimPrint('order', printOf('order', key), file, line);
    const claims = [
      at('a.csv', 9, 'SO1'),
      at('b.csv', 2, 'SO2'),
      at('a.csv', 40, 'SO3'),
      at('c.csv', 1, 'SO4'),
    ];
    expect(claims).toEqual([null, null, null, null]);
    expect([1, 2, 3, 4].map((each) => at('d.csv', 7, `SO${each}`))).toEqual([
      'a.csv:9',
      'b.csv:2',
      'a.csv:40',
      'c.csv:1',
    ]);
    expect(table.stoodApart).toBe(false);
  });
});

const template = parcelAt(1);
function parcelAt1(line: number): Parcel {
  const rows = template.origin.rows.map((row) => ({ ...row, line }));
  return { ...template, origin: { ...template.origin, rows } };
}
