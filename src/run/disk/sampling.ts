import type { Verification } from '../options.ts';

/** Files that are all validated before the sample begins. */
const ALL_UP_TO = 100;
/** Of the files beyond, one in so many is validated. */
const ONE_IN = 50;

/** Decides which of the files of a run are validated: the same ones whenever the run is repeated. */
export class Sampling {
  private readonly verify: Verification;
  private files = 0;

  constructor(verify: Verification) {
    this.verify = verify;
  }

  /** Whether the next file, of this identity, is to be validated. */
  takes(identity: string): boolean {
    this.files++;
    if (this.verify !== 'sample') return this.verify === 'all';
    return this.files <= ALL_UP_TO || Number.parseInt(identity.slice(0, 8), 16) % ONE_IN === 0;
  }
}
