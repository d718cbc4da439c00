import { describe, expect, it } from 'vitest';
import { Sampling } from '../../src/run/disk/sampling.ts';

/** An identity in the sample (a multiple of fifty), and one that is not. */
const IN = '00000032ab';
const OUT = '00000033ab';

describe('Sampling', () => {
  it('validates everything, or nothing, when told to', () => {
    expect(new Sampling('all').next(OUT, 5, false)).toBe('validate');
    expect(new Sampling('none').next(IN, 1, true)).toBe('pass');
  });

  it('validates all files of a run of up to a hundred', () => {
    const sampling = new Sampling('sample');
    expect([OUT, IN, OUT].map((identity, index) => sampling.next(identity, index + 1, index === 0))).toEqual([
      'validate',
      'undecided',
      'undecided',
    ]);
    expect(sampling.decide(3, false)).toEqual([]);
    expect(sampling.decide(100, true)).toEqual([true, true]);
    expect(sampling.decide(100, true)).toEqual([]);
  });

  it('validates the first of each kind and the sample of a longer one', () => {
    const sampling = new Sampling('sample');
    sampling.next(IN, 99, false);
    sampling.next(OUT, 100, false);
    expect([
      sampling.next(IN, 101, false),
      sampling.next(OUT, 102, false),
      sampling.next(OUT, 103, true),
    ]).toEqual(['validate', 'pass', 'validate']);
    expect(sampling.decide(101, false)).toEqual([true, false]);
  });
});
