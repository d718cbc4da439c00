import type { Verification } from '../options.ts';

/** A run of up to so many files has all of them validated. */
const ALL_UP_TO = 100;
/** Of the files of a longer run, one in so many is validated. */
const ONE_IN = 50;

/** What becomes of a file: validated, not, or that depends on how many are to come. */
export type Sampled = 'validate' | 'pass' | 'undecided';

/** Decides which of the files of a run are validated: the same ones whenever the run is repeated. */
export class Sampling {
  private readonly verify: Verification;
  private readonly undecided: string[] = [];
  private files = 0;

  constructor(verify: Verification) {
    this.verify = verify;
  }

  /** What becomes of the next file, of this identity; `first` of its kind, it is validated in any case. */
  next(identity: string, first: boolean): Sampled {
    if (this.verify !== 'sample') return this.verify === 'all' ? 'validate' : 'pass';
    this.files++;
    if (first) return 'validate';
    if (this.files > ALL_UP_TO) return isInSample(identity) ? 'validate' : 'pass';
    this.undecided.push(identity);
    return 'undecided';
  }

  /** Once the run is long, or at its end: which of the undecided files, in their order, are validated. Each is told once. */
  decide(atEnd: boolean): readonly boolean[] {
    if (!atEnd && this.files <= ALL_UP_TO) return [];
    const isShort = this.files <= ALL_UP_TO;
    return this.undecided.splice(0).map((identity) => isShort || isInSample(identity));
  }
}

function isInSample(identity: string): boolean {
  return Number.parseInt(identity.slice(0, 8), 16) % ONE_IN === 0;
}
