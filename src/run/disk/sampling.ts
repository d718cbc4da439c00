import type { Verification } from '../options.ts';

/** A run of up to so many files has all of them validated. */
const ALL_UP_TO = 100;
/** Of the files of a longer run, one in so many is validated. */
const ONE_IN = 50;

/** What becomes of a file: validated, not, or that depends on how many the run has. */
export type Sampled = 'validate' | 'pass' | 'undecided';

/** Decides which of the files of a run are validated: the same ones whenever the run is repeated. */
export class Sampling {
  private readonly verify: Verification;
  private readonly undecided: string[] = [];

  constructor(verify: Verification) {
    this.verify = verify;
  }

  /**
   * What becomes of a file of this identity, the `number`-th of the run from 1; the `first` of its kind is
   * validated in any case.
   */
  next(identity: string, number: number, first: boolean): Sampled {
    if (this.verify !== 'sample') return this.verify === 'all' ? 'validate' : 'pass';
    if (first) return 'validate';
    if (number > ALL_UP_TO) return isInSample(identity) ? 'validate' : 'pass';
    this.undecided.push(identity);
    return 'undecided';
  }

  /** Once so many files are known of, and when these are `all` of the run: which of the undecided, in their order, are validated. */
  decide(files: number, all: boolean): readonly boolean[] {
    if (!all && files <= ALL_UP_TO) return [];
    return this.undecided.splice(0).map((identity) => files <= ALL_UP_TO || isInSample(identity));
  }
}

function isInSample(identity: string): boolean {
  return Number.parseInt(identity.slice(0, 8), 16) % ONE_IN === 0;
}
