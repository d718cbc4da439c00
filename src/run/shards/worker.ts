import { Assembler } from '../../assemble/assembler.ts';
import type { Normalised } from '../../assemble/cells.ts';
import type { Waybills } from '../../intake/companions/waybills.ts';
import { type OrderLayout, profileLayout } from '../../intake/layout.ts';
import { chooseProfile } from '../../intake/profiles/choose.ts';
import type { Profile } from '../../intake/profiles/profile.ts';
import { readShard } from '../../intake/shards/index.ts';
import { runLints } from '../../lint/index.ts';
import type { LintPart } from '../../lint/lint.ts';
import { KnownError } from '../../model/errors.ts';
import { rulesOn } from '../../rules/book.ts';
import type { Seen } from '../../rules/rule.ts';
import { type Companions, readCompanions } from '../companions.ts';
import { Policy } from '../config/index.ts';
import { type Examined, Examiner } from '../examine.ts';
import { defectSeverities } from '../explanations.ts';
import { askedProfile } from '../inputs.ts';
import type { Entered } from '../ledger/run-ledger.ts';
import { ToldOnce } from '../once.ts';
import { findingAt } from '../place.ts';
import { printOf } from '../seen.ts';
import { DECLARED, HELD, isDeclared, Stage } from '../stage.ts';
import { Tally } from '../tally.ts';
import type { ShardAnswer, ShardDone, ShardJob, ShardStart } from './job.ts';
import { ShardPart } from './part.ts';

/** Notes that a thread remembers to have said. */
const MOST_SAID = 50_000;

/** The waybill sheet puts orders together, which a shard cannot do alone. */
class Together extends Error {}

/** Takes shards through all stages, one after the other, each without the others. */
export class ShardWorker {
  private readonly start: ShardStart;
  private readonly companions: Companions;
  private readonly asked: Profile | null;
  private layout: OrderLayout | null = null;
  private readonly said = new Set<string>();

  private constructor(start: ShardStart, companions: Companions) {
    this.start = start;
    this.companions = companions;
    this.asked = askedProfile(start.profile);
  }

  /** Reads the companions anew: they hold what does not cross to another thread. */
  static async open(start: ShardStart): Promise<ShardWorker> {
    const companions = await readCompanions(start.found, start.currency, start.ruleBook.on);
    const { waybills } = companions;
    return new ShardWorker(start, {
      ...companions,
      waybills: waybills === null ? null : aloneIn(waybills),
    });
  }

  work(job: ShardJob): ShardAnswer {
    try {
      return this.done(job);
    } catch (cause) {
      if (cause instanceof Together) return { kind: 'together' };
      if (cause instanceof KnownError)
        return { kind: 'failed', told: { words: cause.words, place: cause.place } };
      throw cause;
    }
  }

  private done(job: ShardJob): ShardDone {
    const { start, companions } = this;
    const { ruleBook, personal, config } = start;
    const layout = this.layoutOf(job);
    const part = new ShardPart(start, companions, layout, job.encoding);
    const claims: number[] = [];
    let number = -1;
    const seen: Seen = {
      claim(space, key, { origin }) {
        const { low, high } = printOf(space, key);
        claims.push(number, space === 'order' ? 0 : 1, low, high, origin.rows[0]?.line ?? 0);
        return job.known.get(number)?.[space] ?? null;
      },
    };
    const enter = (examined: Examined): Entered => {
      if (!isDeclared(examined)) return HELD;
      const word = job.known.get(number)?.ledger ?? null;
      if (word === null) return DECLARED;
      const { fate, revision, code, severity, field, facts } = word;
      return {
        fate,
        revision,
        finding: findingAt(code, severity, examined.parcel, field, 0, facts, personal),
      };
    };
    const world = {
      on: ruleBook.on,
      filing: companions.filing,
      messages: start.messages,
      rates: companions.rates,
      seen,
    };
    const normalised: Normalised = { trimmed: 0, fullWidth: 0, apostrophes: 0 };
    const tally = new Tally();
    const once = job.once === null ? new ToldOnce() : new ToldOnce(job.once);
    const policy = new Policy(config === null ? null : { ...config, placeOf: () => NOWHERE }, ruleBook.on);
    const isFirst = job.known.size === 0 && job.once === null;
    const observers = runLints.map((lint) => lint.start(true));
    const stage = new Stage({
      examiner: new Examiner(rulesOn(ruleBook.on), defectSeverities, world, personal, companions.screener),
      ...{ once, policy, tally, observers, enter },
      outputs: part,
    });
    const assembler = new Assembler(layout, companions, companions.catalogue, normalised, {
      parcel(assembled) {
        number++;
        stage.parcel(assembled, layout);
      },
      skipped: (row, reason) => stage.skipped(row, reason, layout),
    });
    readShard(job.file, layout, job.shard, (row) => {
      tally.records++;
      assembler.row(row);
    });
    assembler.end();
    return {
      kind: 'done',
      claims: Uint32Array.from(claims),
      tally: tally.part(),
      normalised,
      configured: policy.configured,
      heldBack: once.part(),
      lints: observers.map((observer) => this.unsaid(observer.part(), isFirst)),
      ...part.done(),
    };
  }

  /**
   * The part without what this thread has said of an earlier shard, which comes to the run before this one. A shard
   * that is done anew says all of it again: its first answer is not heard.
   */
  private unsaid(part: LintPart, isFirst: boolean): LintPart {
    if (!part.onceEnough || !isFirst) return part;
    const notes = part.notes.filter(({ key, first }) => {
      const said = `${first.value} ${key}`;
      if (this.said.has(said)) return false;
      if (this.said.size < MOST_SAID) this.said.add(said);
      return true;
    });
    return { ...part, notes };
  }

  private layoutOf({ file, headers }: ShardJob): OrderLayout {
    const known = this.layout;
    if (known?.file === file.file) return known;
    const profile = chooseProfile(headers, this.asked, file.file, 1);
    const layout = profileLayout(file.file, headers, file.dialect, profile);
    this.layout = layout;
    return layout;
  }
}

const NOWHERE = { file: '', line: 0, column: 0 };

/** The waybills, which must not put orders together. */
function aloneIn(waybills: Waybills): Waybills {
  return {
    kind: waybills.kind,
    rows: waybills.rows,
    lookup(orderNo) {
      const found = waybills.lookup(orderNo);
      if (found.some(({ orders }) => orders.length > 1)) throw new Together();
      return found;
    },
    close: () => waybills.close(),
  };
}

/** What of an answer can change hands instead of being copied. */
export function buffersIn(answer: ShardAnswer): readonly ArrayBuffer[] {
  if (answer.kind !== 'done') return [];
  return [
    answer.claims.buffer,
    ...(answer.reports?.streams ?? []).map(([, bytes]) => bytes.buffer),
    ...answer.packets.flatMap(({ text, lengths }) => [text.buffer, lengths.buffer]),
  ];
}
