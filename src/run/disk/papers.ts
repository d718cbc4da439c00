import {
  type CebHead,
  type CebNumber,
  type ClearanceHead,
  cebHead,
  cebTables,
  clearance,
  clearanceHead,
  type Declared,
  type Declaring,
  declared,
  guidFor,
  type Message,
  MessageBatch,
} from '../../declaration/index.ts';
import type { Bilingual } from '../../model/explained.ts';
import type { Filing } from '../../model/filing.ts';
import type { Verification } from '../options.ts';
import type { Summary } from '../summary.ts';
import type { Disk } from './disk.ts';
import type { DeclaredParcel } from './packet.ts';
import { Sampling } from './sampling.ts';

/** What is the same for all papers of a run. */
export interface PapersStart {
  readonly filing: Filing;
  /** Time of declaration, yyyyMMddHHmmss, Beijing time. */
  readonly appTime: string;
  readonly ruleBook: { readonly version: string; readonly on: string };
  readonly verify: Verification;
  /** The words for each finding's code. */
  readonly titles: Readonly<Record<string, Bilingual>>;
}

/** What has been written: files, and parcels, each of which stands in one document of every kind. */
export interface PapersWritten {
  readonly files: Summary['files'];
  readonly parcels: number;
}

const MESSAGES = ['303', '603'] as const satisfies readonly CebNumber[];

interface Kind {
  readonly number: CebNumber;
  readonly batch: MessageBatch<Declared, CebHead>;
  written: number;
}

/** Writes the papers of the parcels that are declared: the customs messages and the joint clearance document. */
export class Papers {
  private readonly disk: Disk;
  private readonly run: Declaring;
  private readonly sampling: Sampling;
  private readonly kinds: readonly Kind[];
  private readonly joint: MessageBatch<Declared, ClearanceHead>;
  private readonly counts = { declarations: 0, clearance: 0, verified: 0 };
  private parcels = 0;

  constructor(disk: Disk, { filing, appTime, ruleBook, verify, titles }: PapersStart) {
    this.disk = disk;
    this.sampling = new Sampling(verify);
    const titleOf = (code: string) => titles[code] ?? { zh: code, en: code };
    this.run = { filing, appTime, on: ruleBook.on, messages: MESSAGES, titleOf };
    this.kinds = MESSAGES.map((number) => ({ number, batch: batchOf(number, filing), written: 0 }));
    this.joint = new MessageBatch(clearance, (first) => clearanceHead(first, ruleBook));
  }

  /** Takes a parcel; the promises are kept when the files it completed have their names. */
  declare({ parcel, verdict, statisticsFlag }: DeclaredParcel): readonly Promise<void>[] {
    const document = declared(parcel, verdict, statisticsFlag, this.run);
    this.parcels++;
    const writing = this.kinds.map((kind) => this.keep(kind, kind.batch.add(document), document.digest));
    return [...writing, this.keepJoint(this.joint.add(document), document.digest)].flat();
  }

  /** Writes what is left. */
  async finish(): Promise<PapersWritten> {
    const writing = this.kinds.map((kind) => this.keep(kind, kind.batch.end(), ''));
    await Promise.all([...writing, this.keepJoint(this.joint.end(), '')].flat());
    this.decide(true);
    return { files: this.counts, parcels: this.parcels };
  }

  private keep(kind: Kind, message: Message | null, identity: string): readonly Promise<void>[] {
    if (message === null) return NOTHING;
    kind.written++;
    this.counts.declarations++;
    const name = `declarations/ceb${kind.number}-${numbered(kind.written)}.xml`;
    return [this.write(name, `ceb${kind.number}`, message, identity, kind.written === 1)];
  }

  private keepJoint(message: Message | null, identity: string): readonly Promise<void>[] {
    if (message === null) return NOTHING;
    this.counts.clearance++;
    const name = `clearance/clearance-${numbered(this.counts.clearance)}.xml`;
    return [this.write(name, 'clearance', message, identity, this.counts.clearance === 1)];
  }

  private async write(
    name: string,
    schema: string,
    message: Message,
    identity: string,
    first: boolean,
  ): Promise<void> {
    const sampled = this.sampling.next(identity, first);
    if (sampled === 'validate') this.counts.verified++;
    await (sampled === 'undecided'
      ? this.disk.undecidedDocument(name, message.bytes, schema)
      : this.disk.document(name, message.bytes, sampled === 'validate' ? schema : null));
    this.decide(false);
  }

  private decide(atEnd: boolean): void {
    const validated = this.sampling.decide(atEnd);
    if (validated.length === 0) return;
    this.counts.verified += validated.filter((one) => one).length;
    this.disk.decide(validated);
  }
}

const NOTHING: readonly Promise<void>[] = [];

function batchOf(number: CebNumber, filing: Filing): MessageBatch<Declared, CebHead> {
  return new MessageBatch<Declared, CebHead>(cebTables[number], (first) =>
    cebHead(number, guidFor(number, first.digest), filing),
  );
}

function numbered(count: number): string {
  return String(count).padStart(5, '0');
}
