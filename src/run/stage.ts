import type { Assembled } from '../assemble/parcel.ts';
import type { OrderLayout } from '../intake/layout.ts';
import type { RunObserver } from '../lint/lint.ts';
import type { Row } from '../model/parcel.ts';
import type { SkipReason } from '../model/skip-reason.ts';
import type { Policy } from './config/index.ts';
import type { Examined, Examiner } from './examine.ts';
import type { Entered } from './ledger/run-ledger.ts';
import type { ToldOnce } from './once.ts';
import type { RunOutputs } from './outputs/outputs.ts';
import type { Tally } from './tally.ts';

/** What parcels pass on their way from assembly to the outputs. */
export interface Stations {
  readonly examiner: Examiner;
  readonly once: ToldOnce;
  readonly policy: Policy;
  readonly tally: Tally;
  readonly outputs: Pick<RunOutputs, 'parcel' | 'skipped'>;
  readonly observers: readonly RunObserver[];
  /** What becomes of a parcel that has been examined. */
  readonly enter: (examined: Examined, layout: OrderLayout) => Entered;
}

/** Takes parcels and left-out rows through all stations behind assembly: the same for a run and for a shard of one. */
export class Stage {
  private readonly stations: Stations;

  constructor(stations: Stations) {
    this.stations = stations;
  }

  parcel(assembled: Assembled, layout: OrderLayout): void {
    const { examiner, once, policy, tally, outputs, observers, enter } = this.stations;
    let examined = once.sift(examiner.examine(assembled));
    const entered = enter(examined, layout);
    if (entered.finding !== null) examined = examiner.with(examined, entered.finding);
    examined = { ...examined, told: policy.judgeAll(examined.told, examined.parcel) };
    for (const finding of examined.told) tally.finding(finding);
    tally.parcel(examined.parcel, examined.verdict, entered.fate === 'declared');
    outputs.parcel(examined, layout, entered);
    for (const observer of observers) observer.parcel(examined.parcel);
  }

  skipped(row: Row, reason: SkipReason, layout: OrderLayout): void {
    const { tally, outputs } = this.stations;
    tally.skip(reason);
    outputs.skipped(row, layout);
  }
}

/** Parcels in the green, review and inspection lanes are declared; blocked ones and those with errors never are. */
export function isDeclared({ verdict }: Pick<Examined, 'verdict'>): boolean {
  return verdict.lane !== null && verdict.lane !== 'blocked';
}

export const HELD: Entered = { fate: 'held', finding: null, revision: null };
export const DECLARED: Entered = { fate: 'declared', finding: null, revision: null };
