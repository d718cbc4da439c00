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

/**
 * Tells what is missing from the catalogue once for a whole run, where it was met first, with the number of
 * rows that miss it. The parcels keep their own findings: each names why it is held.
 */
export class ToldOnce {
  private readonly held = new Map<string, { readonly finding: Finding; rows: number }>();

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
    if (this.held.size >= MOST_HELD) return false;
    this.held.set(key, { finding, rows: 1 });
    return true;
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
