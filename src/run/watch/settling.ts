import { isDeepStrictEqual } from 'node:util';
import { companionFileNames } from '../companions.ts';
import { CONFIG_NAME } from '../config/read.ts';

/** What tells whether a file is still being written. */
export interface Seen {
  readonly name: string;
  readonly size: number;
  readonly modified: number;
  /** Another file of the same name has another one. */
  readonly inode: number;
}

/** Files that go with the orders of a folder, and what systems leave in folders. */
const OTHERS: ReadonlySet<string> = new Set([...companionFileNames, CONFIG_NAME, 'thumbs.db', 'desktop.ini']);

/** Endings under which programs write what is not whole yet. */
const UNFINISHED =
  /\.(?:part|partial|filepart|tmp|temp|crdownload|download|upload|uploading|opdownload|aria2|swp|!ut)$/i;

/** Whether a name is of a file that arrives, and not one that a program still works on or hides, or that goes with the orders or beside them. */
export function isArrival(name: string): boolean {
  return !/^[.~]|\.error\.txt$/.test(name) && !UNFINISHED.test(name) && !OTHERS.has(name.toLowerCase());
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
      const isSame = earlier !== undefined && isDeepStrictEqual(earlier.seen, seen);
      next.set(seen.name, { seen, since: isSame ? earlier.since : now });
    }
    this.known = next;
    return [...next.values()]
      .filter(({ since }) => now - since >= this.still)
      .map(({ seen }) => seen.name)
      .sort();
  }
}
