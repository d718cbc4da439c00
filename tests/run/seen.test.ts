import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Parcel } from '../../src/model/parcel.ts';
import { FingerprintTable } from '../../src/run/seen.ts';
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
});

const template = parcelAt(1);
function parcelAt1(line: number): Parcel {
  const rows = template.origin.rows.map((row) => ({ ...row, line }));
  return { ...template, origin: { ...template.origin, rows } };
}
