import type { Comparison, LaneChange, RunSide } from '../../report/comparison.ts';
import type { LaneName } from '../../report/page/index.ts';
import { type LaneEntry, laneEntries } from './entries.ts';
import { checkedFile, type RunRecord, readRun } from './read-run.ts';

/** Parcels that are held in memory at a time; larger runs are read in several turns. */
const AT_A_TIME = 500_000;
/** Parcels that are listed one by one. */
const LISTED = 1_000;

/** What is kept of a parcel of the first run. */
interface Known {
  readonly lane: LaneName;
  readonly reasons: readonly string[];
}

/**
 * Compares two finished runs by order number: what became green, what fell out of the green lane, and by which
 * rule. Counts are exact; the list of parcels is capped. Throws `InputError` for a run that is not whole.
 */
export async function compareRuns(before: string, after: string): Promise<Comparison> {
  const [a, b] = [readRun(before), readRun(after)];
  const paths = {
    a: await checkedFile(before, a, 'green-lane.json'),
    b: await checkedFile(after, b, 'green-lane.json'),
  };
  const turns = Math.max(1, Math.ceil(Math.max(a.totals.parcels, b.totals.parcels) / AT_A_TIME));
  const counting = new Counting();
  for (let turn = 0; turn < turns; turn++) {
    const mine = (order: string): boolean => turns === 1 || turnOf(order) % turns === turn;
    const known = new Map<string, Known>();
    const shared = new Map<string, Known>();
    for await (const [key, entry] of numbered(paths.a, mine)) known.set(key, sharedOf(entry, shared));
    counting.side('before', known.values());
    for await (const [key, entry] of numbered(paths.b, mine)) {
      counting.meet(entry, known.get(key));
      known.delete(key);
    }
    counting.gone(known.values());
  }
  return counting.result(sideOf(before, a), sideOf(after, b));
}

/** The parcels of a turn; an order number that stands twice is told apart by its turn. */
async function* numbered(
  path: string,
  mine: (order: string) => boolean,
): AsyncGenerator<readonly [string, LaneEntry]> {
  const times = new Map<string, number>();
  for await (const entry of laneEntries(path)) {
    if (!mine(entry.order)) continue;
    const met = times.get(entry.order) ?? 0;
    times.set(entry.order, met + 1);
    yield [met === 0 ? entry.order : `${entry.order}\0${met}`, entry];
  }
}

/** Most parcels share their lane and reasons with others. */
function sharedOf({ lane, reasons }: LaneEntry, shared: Map<string, Known>): Known {
  const key = `${lane} ${reasons.join(' ')}`;
  const known = shared.get(key) ?? { lane, reasons };
  shared.set(key, known);
  return known;
}

function turnOf(order: string): number {
  let hash = 0;
  for (let at = 0; at < order.length; at++) hash = (Math.imul(hash, 31) + order.charCodeAt(at)) >>> 0;
  return hash;
}

function sideOf(folder: string, { ruleBook, totals }: RunRecord): Omit<RunSide, 'lanes'> {
  return { folder, ruleBook, parcels: totals.parcels };
}

class Counting {
  private readonly lanes = { before: noLanes(), after: noLanes() };
  private readonly became = new Map<string, number>();
  private readonly fell = new Map<string, number>();
  private readonly listed: LaneChange[] = [];
  private readonly counts = { became: 0, fell: 0, moved: 0, same: 0, onlyBefore: 0, onlyAfter: 0 };

  side(side: 'before' | 'after', parcels: Iterable<Known>): void {
    for (const { lane } of parcels) this.lanes[side][lane]++;
  }

  meet(entry: LaneEntry, known: Known | undefined): void {
    this.side('after', [entry]);
    if (known === undefined) this.counts.onlyAfter++;
    else if (known.lane === entry.lane) this.counts.same++;
    else this.change(entry, known);
  }

  gone(parcels: Iterable<Known>): void {
    for (const _ of parcels) this.counts.onlyBefore++;
  }

  result(before: Omit<RunSide, 'lanes'>, after: Omit<RunSide, 'lanes'>): Comparison {
    const { became, fell, moved, same, onlyBefore, onlyAfter } = this.counts;
    return {
      before: { ...before, lanes: this.lanes.before },
      after: { ...after, lanes: this.lanes.after },
      becameGreen: { parcels: became, rules: ranked(this.became) },
      fellOut: { parcels: fell, rules: ranked(this.fell) },
      ...{ moved, same, onlyBefore, onlyAfter },
      changes: this.listed,
    };
  }

  private change({ order, lane, reasons }: LaneEntry, known: Known): void {
    if (lane === 'green') this.note('became', this.became, known.reasons);
    else if (known.lane === 'green') this.note('fell', this.fell, reasons);
    else this.counts.moved++;
    if (this.listed.length >= LISTED) return;
    this.listed.push({
      ...{ order, from: known.lane, to: lane },
      gone: known.reasons.filter((code) => !reasons.includes(code)),
      come: reasons.filter((code) => !known.reasons.includes(code)),
    });
  }

  private note(what: 'became' | 'fell', rules: Map<string, number>, codes: readonly string[]): void {
    this.counts[what]++;
    for (const code of codes) rules.set(code, (rules.get(code) ?? 0) + 1);
  }
}

function ranked(rules: ReadonlyMap<string, number>): Comparison['fellOut']['rules'] {
  return [...rules]
    .map(([code, parcels]) => ({ code, parcels }))
    .sort((a, b) => b.parcels - a.parcels || (a.code < b.code ? -1 : 1));
}

function noLanes(): Record<LaneName, number> {
  return { green: 0, review: 0, inspection: 0, blocked: 0, held: 0 };
}
