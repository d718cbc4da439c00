import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentStates, standingAfter, stateNamed } from '../../src/ledger/index.ts';

const declared = { state: 'declared', since: '20261102100000' } as const;
const event = fc.record({
  state: fc.option(fc.constantFrom(...documentStates)),
  at: fc.integer({ min: 0, max: 9 }).map((second) => `2026110210000${second}`),
});

describe('where a document stands', () => {
  it('does not depend on the order in which receipts come, nor on how often', () => {
    fc.assert(
      fc.property(
        fc
          .array(event, { maxLength: 12 })
          .chain((events) =>
            fc.tuple(
              fc.constant(events),
              fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
            ),
          ),
        ([events, again]) => {
          expect(standingAfter(declared, again)).toEqual(standingAfter(declared, events));
        },
      ),
    );
  });

  it('is final once the case is closed or withdrawn', () => {
    fc.assert(
      fc.property(fc.constantFrom('departed', 'cancelled'), fc.array(event), (final, events) => {
        const end = { state: final, at: '20261102095959' } as const;
        expect(standingAfter(declared, [end, ...events])).toEqual({ state: final, since: end.at });
      }),
    );
  });

  it('is not changed by a code that nobody knows', () => {
    expect(standingAfter(declared, [{ state: null, at: '20261102100001' }])).toEqual(declared);
  });

  it.each([
    ['the usual way', ['accepted', 'underInspection', 'released', 'departed'], 'departed'],
    ['a refusal after release, which moves nothing', ['accepted', 'released', 'rejected'], 'released'],
    ['a refusal, and acceptance of the same document afterwards', ['rejected', 'accepted'], 'accepted'],
  ] as const)('%s', (_, states, end) => {
    const events = states.map((state, index) => ({ state, at: `2026110211000${index}` }));
    const since = events.findLast(({ state }) => state === end)?.at;
    expect(standingAfter(declared, events)).toEqual({ state: end, since });
  });

  it('has a name or none', () => {
    expect(stateNamed('released')).toBe('released');
    expect(stateNamed('toString')).toBeNull();
  });
});
