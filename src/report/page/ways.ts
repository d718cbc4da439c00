import type { Verdict } from '../../lane/verdict.ts';
import type { Finding } from '../../model/finding.ts';
import type { Rule } from '../../rules/rule.ts';
import type { Overview, Way } from './data.ts';
import { ownText } from './json.ts';

/** Different sets of reasons that are ranked, and SKUs that are counted for one reason. */
const MOST_SETS = 5_000;
const MOST_SKUS = 20_000;
/** Steps that a page shows. */
const STEPS = 8;

/** Parcels that wait for the same causes. */
interface Waiting {
  readonly codes: readonly string[];
  parcels: number;
}

/**
 * Finds what would turn the most parcels green: each step is the mending of one cause, or of several that
 * only help together, and tells how many parcels it turns green after the steps before it. Bounded.
 */
export class Ways {
  private readonly rules: ReadonlyMap<string, Rule>;
  private readonly sets = new Map<string, Waiting>();
  private readonly skus = new Map<string, Set<string>>();
  private stay = 0;
  private unclaimed = 0;
  private other = 0;

  constructor(rules: ReadonlyMap<string, Rule>) {
    this.rules = rules;
  }

  /** Takes a parcel. */
  take({ lane, reasons }: Verdict, findings: readonly Finding[]): void {
    if (lane === 'green') return;
    if (reasons.length === 0) this.unclaimed++;
    else if (reasons.some((code) => this.isForGood(code))) this.stay++;
    else this.wait(reasons, findings);
  }

  /** The steps, the most rewarding first. */
  ranked(): Overview['ways'] {
    const { stay, unclaimed, other } = this;
    const steps: Way[] = [];
    const done = new Set<string>();
    let waiting: readonly Waiting[] = [...this.sets.values()];
    while (steps.length < STEPS && waiting.length > 0) {
      const codes = nextStep(waiting, done);
      for (const code of codes) done.add(code);
      const left = waiting.filter((set) => !set.codes.every((code) => done.has(code)));
      steps.push({ codes, parcels: count(waiting) - count(left), ...this.skusOf(codes) });
      waiting = left;
    }
    return { steps, stay, unclaimed, other: other + count(waiting) };
  }

  /** Whether a code says what the goods or the order are, which no better data change. */
  private isForGood(code: string): boolean {
    const rule = this.rules.get(code);
    if (rule === undefined) return false;
    return rule.decides?.verdict === 'violated' || rule.lane === 'blocked' || rule.lane === 'inspection';
  }

  private wait(codes: readonly string[], findings: readonly Finding[]): void {
    const key = codes.join(' ');
    const known = this.sets.get(key);
    if (known !== undefined) known.parcels++;
    else if (this.sets.size < MOST_SETS) this.sets.set(key, { codes, parcels: 1 });
    else {
      this.other++;
      return;
    }
    for (const { code, facts } of findings) {
      const sku = facts['sku'];
      if (typeof sku === 'string' && sku !== '' && codes.includes(code)) this.note(code, sku);
    }
  }

  private note(code: string, sku: string): void {
    const noted = this.skus.get(code) ?? new Set();
    if (noted.size <= MOST_SKUS && !noted.has(sku)) noted.add(ownText(sku));
    this.skus.set(code, noted);
  }

  private skusOf(codes: readonly string[]): Pick<Way, 'skus' | 'skusCapped'> {
    const all = new Set(codes.flatMap((code) => [...(this.skus.get(code) ?? [])]));
    return { skus: Math.min(all.size, MOST_SKUS), skusCapped: all.size > MOST_SKUS };
  }
}

/** The one cause that turns the most parcels green; where none does alone, the fewest that do together. */
function nextStep(waiting: readonly Waiting[], done: ReadonlySet<string>): readonly string[] {
  const gains = new Map<string, Waiting>();
  for (const { codes, parcels } of waiting) {
    const left = codes.filter((code) => !done.has(code));
    const key = left.join(' ');
    const gain = gains.get(key) ?? { codes: left, parcels: 0 };
    gain.parcels += parcels;
    gains.set(key, gain);
  }
  const [best] = [...gains.values()].sort(
    (a, b) => a.codes.length - b.codes.length || b.parcels - a.parcels || (a.codes < b.codes ? -1 : 1),
  );
  return best?.codes ?? [];
}

function count(waiting: readonly Waiting[]): number {
  return waiting.reduce((sum, { parcels }) => sum + parcels, 0);
}
