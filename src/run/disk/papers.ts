import {
  type CebHead,
  type CebNumber,
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
import { type RunSigning, sealer } from '../signing/for-run.ts';
import type { Summary } from '../summary.ts';
import type { Disk } from './disk.ts';
import { type DeclaredParcel, GROUP } from './packet.ts';
import { Sampling } from './sampling.ts';

/** What is the same for all papers of a run. */
export interface PapersStart {
  readonly filing: Filing;
  /** Time of declaration, yyyyMMddHHmmss, Beijing time. */
  readonly appTime: string;
  readonly ruleBook: { readonly version: string; readonly on: string };
  readonly verify: Verification;
  /** The customs messages that are written of each parcel. */
  readonly messages: readonly CebNumber[];
  /** `null`: customs messages stay unsigned. */
  readonly signing: RunSigning | null;
  /** The words for each finding's code. */
  readonly titles: Readonly<Record<string, Bilingual>>;
}

/** What has been written: files, and parcels, each of which stands in one document of every kind. */
export interface PapersWritten {
  readonly files: Summary['files'];
  readonly parcels: number;
}

interface Kind {
  /** The name of a file of this kind, by its number. */
  readonly nameOf: (number: number) => string;
  readonly schema: string;
  readonly batch: MessageBatch<Declared, unknown>;
  /** Parcels that a full message holds. */
  readonly most: number;
  readonly counts: 'declarations' | 'clearance';
  /** Number of the last message. */
  written: number;
}

/** A message on its way to the disk. */
interface Paper {
  readonly name: string;
  readonly schema: string;
  /** Digest of the parcel that completed it. */
  readonly identity: string;
  /** How many messages there were with it, of all kinds. */
  readonly number: number;
  /** Of its kind. */
  readonly first: boolean;
}

/** Writes the papers of the parcels that are declared: the customs messages and the joint clearance document. */
export class Papers {
  private readonly disk: Disk;
  private readonly run: Declaring;
  private readonly sampling: Sampling;
  private readonly kinds: readonly Kind[];
  private readonly counts = { declarations: 0, clearance: 0, verified: 0 };
  private readonly seal: ReturnType<typeof sealer> | null;
  /** Kept when the last message that had to be signed has been handed on. */
  private sealed: Promise<void> = Promise.resolve();
  private group = -1;
  private parcels = 0;

  constructor(disk: Disk, { filing, appTime, ruleBook, verify, messages, signing, titles }: PapersStart) {
    this.disk = disk;
    this.seal = signing === null ? null : sealer(signing);
    this.sampling = new Sampling(verify);
    const titleOf = (code: string) => titles[code] ?? { zh: code, en: code };
    this.run = { filing, appTime, on: ruleBook.on, messages, titleOf };
    this.kinds = [
      ...messages.map((number) => customsKind(number, filing)),
      {
        nameOf: (number) => `clearance/clearance-${numbered(number)}.xml`,
        schema: 'clearance',
        batch: new MessageBatch(clearance, (first) => clearanceHead(first, ruleBook)),
        most: clearance.document.occurs.max,
        counts: 'clearance',
        written: 0,
      },
    ];
  }

  /** Takes a parcel of a group; the promises are kept when the files it completed may be followed by more. */
  declare(
    { parcel, verdict, statisticsFlag, revision }: DeclaredParcel,
    group: number,
  ): readonly Promise<void>[] {
    if (group !== this.group) this.begin(group);
    const document = declared(parcel, verdict, statisticsFlag, this.run, revision);
    this.parcels++;
    return this.kinds.flatMap((kind) => this.keep(kind, kind.batch.add(document), document.digest));
  }

  /** Writes what is left. `parcels` is how many the whole run declares. */
  async finish(parcels: number): Promise<PapersWritten> {
    await Promise.all(this.kinds.flatMap((kind) => this.keep(kind, kind.batch.end(), '')));
    await this.sealed;
    const files = this.kinds.reduce((sum, { most }) => sum + Math.ceil(parcels / most), 0);
    this.decide(files, true);
    return { files: this.counts, parcels: this.parcels };
  }

  /** The messages of a group are numbered as if all groups before it were full, which they are. */
  private begin(group: number): void {
    this.group = group;
    for (const kind of this.kinds) kind.written = (group * GROUP) / kind.most;
  }

  private keep(kind: Kind, message: Message | null, identity: string): readonly Promise<void>[] {
    if (message === null) return NOTHING;
    kind.written++;
    this.counts[kind.counts]++;
    return [this.write(kind, message, identity)];
  }

  private write(kind: Kind, message: Message, identity: string): Promise<void> {
    const paper = {
      name: kind.nameOf(kind.written),
      schema: kind.schema,
      identity,
      number: this.kinds.reduce((sum, { written }) => sum + written, 0),
      first: kind.written === 1,
    };
    const { seal } = this;
    if (seal === null || kind.counts !== 'declarations') return this.put(paper, message.bytes);
    const { bytes } = message;
    this.sealed = this.sealed.then(async () => this.put(paper, await seal(paper.name, bytes)));
    return this.sealed;
  }

  private async put({ name, schema, identity, number, first }: Paper, bytes: Uint8Array): Promise<void> {
    const sampled = this.sampling.next(identity, number, first);
    if (sampled === 'validate') this.counts.verified++;
    await (sampled === 'undecided'
      ? this.disk.undecidedDocument(name, bytes, schema)
      : this.disk.document(name, bytes, sampled === 'validate' ? schema : null));
    this.decide(number, false);
  }

  private decide(files: number, all: boolean): void {
    const validated = this.sampling.decide(files, all);
    if (validated.length === 0) return;
    this.counts.verified += validated.filter((one) => one).length;
    this.disk.decide(validated);
  }
}

function customsKind(number: CebNumber, filing: Filing): Kind {
  const table = cebTables[number];
  return {
    nameOf: (count) => `declarations/ceb${number}-${numbered(count)}.xml`,
    schema: `ceb${number}`,
    batch: new MessageBatch<Declared, CebHead>(table, (first) =>
      cebHead(number, guidFor(number, first.digest), filing),
    ),
    most: table.document.occurs.max,
    counts: 'declarations',
    written: 0,
  };
}

const NOTHING: readonly Promise<void>[] = [];

function numbered(count: number): string {
  return String(count).padStart(5, '0');
}
