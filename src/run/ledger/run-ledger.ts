import { resolve } from 'node:path';
import type { CebNumber, Declarable, Revision } from '../../declaration/index.ts';
import { declarable } from '../../declaration/index.ts';
import { STDIN } from '../../intake/text.ts';
import {
  type Claim,
  type Claims,
  type Difference,
  type Ledger,
  type OrderPlace,
  openLedger,
} from '../../ledger/index.ts';
import type { Facts, Finding, Place, Severity } from '../../model/finding.ts';
import type { Parcel, ParcelField } from '../../model/parcel.ts';
import { messageSizes } from '../messages.ts';
import type { LedgerOptions } from '../options.ts';
import type { Names } from '../output-folder.ts';
import { findingAt, type PersonalData, placeOf } from '../place.ts';
import type { Summary } from '../summary.ts';
import { ledgerDefects } from './defects.ts';
import { settleRuns } from './settle.ts';

/** What becomes of a parcel that could be declared. */
export interface Entered {
  readonly fate: 'declared' | 'skipped' | 'held';
  /** What the ledger has to say; `null`: nothing, its order is new. */
  readonly finding: Finding | null;
  readonly revision: Revision | null;
}

/** What the ledger says of a parcel, before it is pointed at a cell. */
export interface LedgerWord {
  readonly fate: Entered['fate'];
  readonly revision: Revision | null;
  readonly code: string;
  readonly severity: Severity;
  readonly field: ParcelField;
  readonly facts: Facts;
}

/** Milliseconds to wait for another run on the same ledger. */
const WAIT = 600_000;

/** Differences told; the ledger knows them all. */
const TOLD = 4;

/** The ledger as a run uses it: claims as parcels pass, one commit before files get their names, one after. */
export class RunLedger {
  private readonly ledger: Ledger;
  private readonly claims: Claims;
  private readonly personal: PersonalData;
  private counts = { same: 0, changed: 0, conflicts: 0 };
  private aside: string | null = null;
  private state: 'open' | 'claimed' | 'closed' = 'open';

  private constructor(ledger: Ledger, claims: Claims, personal: PersonalData) {
    this.ledger = ledger;
    this.claims = claims;
    this.personal = personal;
  }

  /** Waits for its turn, finishes what a killed run left, and begins. Throws `InputError`. */
  static async open(
    { file, resubmit }: LedgerOptions,
    at: string,
    messages: readonly CebNumber[],
    personal: PersonalData,
  ): Promise<RunLedger> {
    const ledger = await openLedger(file, { create: true, wait: WAIT });
    try {
      settleRuns(ledger);
      return new RunLedger(
        ledger,
        ledger.beginRun({ at, messages: messageSizes(messages), resubmit }),
        personal,
      );
    } catch (cause) {
      ledger.close();
      throw cause;
    }
  }

  /** Claims the keys of a parcel that could be declared; `flag`: its kind of declaration (statisticsFlag). */
  enter(parcel: Parcel, flag: 'A' | 'B'): Entered {
    const word = this.wordOn(declarable(parcel), placeOf(parcel, 'orderNo'), flag);
    if (word === null) return NEW;
    const { fate, revision, code, severity, field, facts } = word;
    return { fate, revision, finding: findingAt(code, severity, parcel, field, 0, facts, this.personal) };
  }

  /** Claims the keys of a parcel whose order number stands at `place`; `null`: they are new. */
  wordOn(parcel: Declarable, place: Place, flag: 'A' | 'B'): LedgerWord | null {
    const claim = this.claims.claim(parcel, orderPlace(place), flag);
    switch (claim.kind) {
      case 'new':
        return null;
      case 'same':
        this.counts.same++;
        return { fate: 'skipped', revision: null, ...wordsOf(parcel, claim) };
      case 'changed':
      case 'again':
        this.counts.changed += claim.kind === 'changed' ? 1 : 0;
        return { fate: 'declared', revision: claim.revision, ...wordsOf(parcel, claim) };
      case 'conflict':
      case 'settled':
      case 'waybill':
      case 'partly':
        this.counts.conflicts++;
        return { fate: 'held', revision: null, ...wordsOf(parcel, claim) };
    }
  }

  /** Whether an earlier run in a folder declared something, so that its files are to be kept. */
  isKept(folder: string, sha256: string): boolean {
    return this.ledger.upkeep.hasRun(folder, sha256);
  }

  /** Makes the claims count. From here on the run will be finished, by whoever opens the ledger next if need be. */
  commit(names: Names): void {
    this.claims.commit(names);
    this.state = 'claimed';
    this.aside = names.aside;
  }

  /** Whether the claims count. */
  get isClaimed(): boolean {
    return this.state !== 'open';
  }

  /** The files have their names. */
  declared({ folder, aside }: Names): void {
    this.ledger.upkeep.declared({ run: this.claims.run, folder, aside });
  }

  /** What the summary says of it. */
  told(): Summary['ledger'] {
    return { ...this.counts, earlier: this.aside };
  }

  /** Ends the turn; what is not committed is undone. */
  close(): void {
    if (this.state !== 'closed') this.ledger.close();
    this.state = 'closed';
  }
}

/** Where the order number stands, for whoever reads customs' answer. */
function orderPlace({ file, line, column, field }: Place): OrderPlace {
  return { file: file === STDIN ? file : resolve(file), line, column, field };
}

const NEW: Entered = { fate: 'declared', finding: null, revision: null };

function wordsOf(
  parcel: Declarable,
  claim: Exclude<Claim, { kind: 'new' }>,
): Pick<LedgerWord, 'code' | 'severity' | 'field' | 'facts'> {
  const { id, severity } = ledgerDefects[claim.kind];
  const field = claim.kind === 'waybill' ? 'waybillNo' : 'orderNo';
  return { code: id, severity, field, facts: factsOf(parcel, claim) };
}

function factsOf(parcel: Declarable, claim: Exclude<Claim, { kind: 'new' }>): Facts {
  const { before } = claim;
  const { run } = before;
  const facts = { at: readable(before.declaredAt), run };
  if (claim.kind === 'waybill') return { ...facts, waybill: parcel.waybillNo, other: before.order };
  const order = { ...facts, order: parcel.orderNo };
  if (claim.kind === 'partly')
    return { ...order, messages: claim.declared.map((number) => `CEB${number}`).join(' ') };
  return 'differences' in claim ? { ...order, changes: changesOf(claim.differences) } : order;
}

/** Both versions, side by side. */
function changesOf(differences: readonly Difference[]): string {
  const told = differences.slice(0, TOLD).map(({ line, field, before, after }) => {
    const name = `${line === 0 ? '' : `${line}.`}${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
    return `${name} “${before}” → “${after}”`;
  });
  const more = differences.length - told.length;
  return told.join('; ') + (more > 0 ? ` … (+${more})` : '');
}

/** yyyyMMddHHmmss as people write it. */
function readable(at: string): string {
  return at.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3 $4:$5:$6');
}
