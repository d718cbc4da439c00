import { joinDefects } from '../intake/defects/join.ts';
import type { Finding } from '../model/finding.ts';
import type { Examined } from './examine.ts';

/** Findings that are about the catalogue, not about the parcel they were met in; the fact names what is missing. */
const ABOUT: ReadonlyMap<string, string> = new Map([
  [joinDefects.unknownSku.id, 'sku'],
  [joinDefects.unknownComponent.id, 'component'],
]);

/** Beyond so many different SKUs each finding is told where it is met. */
const MOST_HELD = 100_000;

/** A finding that is held back, and the rows it is about. */
export interface HeldBack {
  /** The same for findings about the same. */
  readonly key: string;
  readonly finding: Finding;
  readonly rows: number;
}

/** What a run holds back already: the keys among those asked about, and how many more it takes. */
export interface OnceBefore {
  readonly known: ReadonlySet<string>;
  readonly room: number;
}

const NOTHING: OnceBefore = { known: new Set(), room: MOST_HELD };

/**
 * Tells what is missing from the catalogue once for a whole run, where it was met first, with the number of
 * rows that miss it. The parcels keep their own findings: each names why it is held.
 */
export class ToldOnce {
  private readonly held = new Map<string, { readonly finding: Finding; rows: number }>();
  private readonly before: OnceBefore;
  private room: number;

  /** `before`: what the run holds back where this is a part of it. */
  constructor(before: OnceBefore = NOTHING) {
    this.before = before;
    this.room = before.room;
  }

  /** What a part of a run holds back, in the order in which it was met. */
  part(): readonly HeldBack[] {
    return [...this.held].map(([key, { finding, rows }]) => ({ key, finding, rows }));
  }

  /** Says what a part has to know before it can hold these back; `null`: nothing, there is room for all. */
  shortFor(part: readonly HeldBack[]): OnceBefore | null {
    const known = part.map(({ key }) => key).filter((key) => this.held.has(key));
    return part.length - known.length <= this.room ? null : { known: new Set(known), room: this.room };
  }

  /** Adds what the next part of the run holds back. */
  take(part: readonly HeldBack[]): void {
    for (const { key, finding, rows } of part) {
      const known = this.held.get(key);
      if (known !== undefined) known.rows += rows;
      else this.keep(key, finding, rows);
    }
  }

  /** Takes what is told at the end out of what is told now. */
  sift(examined: Examined): Examined {
    const { told } = examined;
    if (!told.some(({ code }) => ABOUT.has(code))) return examined;
    const held = new Set<Finding>();
    const missing = new Set<string>();
    for (const finding of told) {
      if (!this.hold(finding)) continue;
      held.add(finding);
      missing.add(keyOf(finding));
    }
    return {
      ...examined,
      told: told.filter((finding) => !held.has(finding) && !follows(finding, missing)),
    };
  }

  /** What was held back, in the order in which it was met, with its rows counted. */
  rest(): readonly Finding[] {
    return [...this.held.values()].map(({ finding, rows }) => ({
      ...finding,
      facts: { ...finding.facts, rows },
    }));
  }

  private hold(finding: Finding): boolean {
    const about = ABOUT.get(finding.code);
    if (about === undefined) return false;
    const key = `${finding.code} ${finding.facts[about] ?? ''}`;
    const known = this.held.get(key);
    if (known !== undefined) {
      known.rows++;
      return true;
    }
    if (this.room === 0 && !this.before.known.has(key)) return false;
    this.keep(key, finding, 1);
    return true;
  }

  private keep(key: string, finding: Finding, rows: number): void {
    if (!this.before.known.has(key)) this.room--;
    this.held.set(key, { finding, rows });
  }
}

/** A row and the SKU in it. */
function keyOf({ at, facts }: Finding): string {
  return `${at.file} ${at.record} ${facts['sku'] ?? ''}`;
}

/** A field that nobody gave follows from the SKU that nobody knows: its finding stays with the parcel, and is not told again. */
function follows(finding: Finding, missing: ReadonlySet<string>): boolean {
  return finding.value === '' && finding.severity === 'warning' && missing.has(keyOf(finding));
}
