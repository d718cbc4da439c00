/** What tells whether a file is still being written. */
export interface Seen {
  readonly name: string;
  readonly size: number;
  readonly modified: number;
}

/** Whether a name is of a file that arrives, and not one that a program still works on or hides. */
export function isArrival(name: string): boolean {
  return !/^[.~]/.test(name) && !/\.(part|tmp|crdownload)$/i.test(name);
}

/** Knows since when each file of a folder has stood still. */
export class Settling {
  private readonly still: number;
  private known = new Map<string, { readonly seen: Seen; readonly since: number }>();

  /** `still`: how long size and time have to stand still, in milliseconds. */
  constructor(still: number) {
    this.still = still;
  }

  /** The names that have stood still until `now` (milliseconds), in order; files not among `all` are forgotten. */
  settled(all: readonly Seen[], now: number): readonly string[] {
    const next = new Map<string, { readonly seen: Seen; readonly since: number }>();
    for (const seen of all) {
      const earlier = this.known.get(seen.name);
      const isSame = earlier?.seen.size === seen.size && earlier.seen.modified === seen.modified;
      next.set(seen.name, { seen, since: isSame ? earlier.since : now });
    }
    this.known = next;
    return [...next.values()]
      .filter(({ since }) => now - since >= this.still)
      .map(({ seen }) => seen.name)
      .sort();
  }
}
