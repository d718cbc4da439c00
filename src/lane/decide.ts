import type { Finding } from '../model/finding.ts';
import type { Parcel } from '../model/parcel.ts';
import { type Lane, type Regime, type RegimeVerdict, regimes, worse } from '../model/regime.ts';
import type { Screening } from '../model/tag.ts';
import type { Rule } from '../rules/rule.ts';
import type { Exemption, LineTag, Verdict } from './verdict.ts';

const NOTHING: readonly string[] = [];
const GRANTED: Exemption = { granted: true, reasons: NOTHING };
const NO_TAGS: readonly LineTag[] = [];
const ALL_PROVEN: Readonly<Record<Regime, RegimeVerdict>> = {
  'non-trade': 'proven',
  'non-rebate': 'proven',
  'non-levy': 'proven',
};
const GREEN: Verdict = {
  lane: 'green',
  regimes: ALL_PROVEN,
  exempt: { inspection: GRANTED, examination: GRANTED, manualReview: GRANTED },
  reasons: NOTHING,
  tags: NO_TAGS,
};

/** What the lane stage needs to know of a code. */
export type LaneRules = ReadonlyMap<string, Pick<Rule, 'decides' | 'lane'>>;

/**
 * Decides the lane of one parcel from what was found. Green needs all three regimes claimed and proven
 * and no finding that asks for another lane. An error holds the parcel (no lane) unless something blocks
 * it. Each finding can only make the lane worse: adding one never improves it.
 */
export function decideLane(
  parcel: Parcel,
  findings: readonly Finding[],
  goods: readonly Screening[],
  rules: LaneRules,
): Verdict {
  const tags = tagsOf(parcel, goods);
  if (findings.length === 0 && parcel.claims.size === regimes.length) {
    return tags.length === 0 ? GREEN : { ...GREEN, tags };
  }
  let lane: Lane = 'green';
  let held = false;
  const reasons = new Set<string>();
  const byLane: Record<Lane, Set<string>> = {
    green: new Set(),
    review: new Set(),
    inspection: new Set(),
    blocked: new Set(),
  };
  const verdicts = { ...ALL_PROVEN };
  for (const regime of regimes) if (!parcel.claims.has(regime)) verdicts[regime] = 'unclaimed';
  for (const finding of findings) {
    const rule = rules.get(finding.code);
    const open = rule?.lane ?? (finding.severity === 'warning' ? 'review' : 'green');
    if (finding.severity === 'error') held = true;
    if (rule?.decides) lower(verdicts, rule.decides);
    lane = worse(lane, open);
    if (open !== 'green') byLane[open].add(finding.code);
    if (open !== 'green' || finding.severity === 'error') reasons.add(finding.code);
  }
  const proven = regimes.every((regime) => verdicts[regime] === 'proven');
  if (!proven) lane = worse(lane, 'review');
  const final = lane === 'blocked' ? 'blocked' : held ? null : lane;
  return {
    lane: final,
    regimes: verdicts,
    exempt: exemptions(final, reasons, byLane),
    reasons: [...reasons].sort(),
    tags,
  };
}

/**
 * The three exemptions. Manual review is spared in the green lane only. Customs examination and
 * quarantine inspection are one visit: both are spared unless something calls for a look, blocks the
 * parcel, or holds it.
 */
function exemptions(
  lane: Lane | null,
  reasons: ReadonlySet<string>,
  byLane: Readonly<Record<Lane, ReadonlySet<string>>>,
): Verdict['exempt'] {
  if (lane === 'green') return GREEN.exempt;
  const all: Exemption = { granted: false, reasons: [...reasons].sort() };
  if (lane === 'review') return { inspection: GRANTED, examination: GRANTED, manualReview: all };
  if (lane === null) return { inspection: all, examination: all, manualReview: all };
  const look: Exemption = { granted: false, reasons: [...byLane.inspection, ...byLane.blocked].sort() };
  return { inspection: look, examination: look, manualReview: all };
}

function lower(verdicts: Record<Regime, RegimeVerdict>, decides: NonNullable<Rule['decides']>): void {
  const order: readonly RegimeVerdict[] = ['proven', 'unproven', 'violated'];
  const now = verdicts[decides.regime];
  if (now !== 'unclaimed' && order.indexOf(decides.verdict) > order.indexOf(now))
    verdicts[decides.regime] = decides.verdict;
}

function tagsOf(parcel: Parcel, goods: readonly Screening[]): readonly LineTag[] {
  let tags: LineTag[] | null = null;
  for (let index = 0; index < goods.length; index++) {
    const found = goods[index]?.tags ?? [];
    if (found.length === 0) continue;
    const line = parcel.lines[index];
    tags ??= [];
    for (const tag of found) tags.push({ line: index + 1, sku: line?.sku ?? '', tag });
  }
  return tags ?? NO_TAGS;
}
