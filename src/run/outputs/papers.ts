import {
  type CebHead,
  type CebNumber,
  cebHead,
  cebTables,
  clearance,
  clearanceHead,
  type ClearanceHead,
  type Declared,
  declared,
  type Declaring,
  guidFor,
  type Message,
  MessageBatch,
} from '../../declaration/index.ts';
import type { Filing } from '../../model/filing.ts';
import { statisticsFlag } from '../../rules/statistics-flag.ts';
import type { World } from '../../rules/rule.ts';
import type { DiskClient } from '../disk/client.ts';
import type { Examined } from '../examine.ts';
import { explanations } from '../explanations.ts';
import type { RunOptions } from '../options.ts';
import type { Summary } from '../summary.ts';
import { Sampling } from './sampling.ts';

const MESSAGES = ['303', '603'] as const satisfies readonly CebNumber[];

interface Kind {
  readonly number: CebNumber;
  readonly batch: MessageBatch<Declared, CebHead>;
  written: number;
}

/** Writes the papers of the parcels that are declared: the customs messages and the joint clearance document. */
export class Papers {
  readonly counts = { declarations: 0, clearance: 0, verified: 0 } satisfies Summary['files'];
  /** Parcels declared so far, each in one document of every kind. */
  documents = 0;
  private readonly disk: DiskClient;
  private readonly run: Declaring;
  private readonly sampling: Sampling;
  private readonly kinds: readonly Kind[];
  private readonly joint: MessageBatch<Declared, ClearanceHead>;
  private readonly world: Pick<World, 'filing' | 'rates' | 'on'>;

  constructor(
    disk: DiskClient,
    world: Pick<World, 'filing' | 'rates' | 'on'>,
    options: RunOptions,
    ruleBook: { readonly version: string; readonly on: string },
  ) {
    this.disk = disk;
    this.world = world;
    this.sampling = new Sampling(options.verify);
    this.run = {
      filing: world.filing,
      appTime: options.moment.time,
      on: options.moment.day,
      messages: MESSAGES,
      titleOf: (code) => titleOf(code),
    };
    this.kinds = MESSAGES.map((number) => ({ number, batch: batchOf(number, world.filing), written: 0 }));
    this.joint = new MessageBatch(clearance, (first) => clearanceHead(first, ruleBook));
  }

  declare({ parcel, verdict }: Examined): void {
    const document = declared(parcel, verdict, statisticsFlag(parcel, this.world), this.run);
    this.documents++;
    for (const kind of this.kinds) this.keep(kind, kind.batch.add(document), document.digest);
    this.keepJoint(this.joint.add(document), document.digest);
  }

  finish(): void {
    for (const kind of this.kinds) this.keep(kind, kind.batch.end(), '0');
    this.keepJoint(this.joint.end(), '0');
  }

  private keep(kind: Kind, message: Message | null, identity: string): void {
    if (message === null) return;
    kind.written++;
    this.counts.declarations++;
    const name = `declarations/ceb${kind.number}-${numbered(kind.written)}.xml`;
    this.write(name, `ceb${kind.number}`, message, identity);
  }

  private keepJoint(message: Message | null, identity: string): void {
    if (message === null) return;
    this.counts.clearance++;
    this.write(`clearance/clearance-${numbered(this.counts.clearance)}.xml`, 'clearance', message, identity);
  }

  private write(name: string, schema: string, message: Message, identity: string): void {
    const judged = this.sampling.takes(identity);
    if (judged) this.counts.verified++;
    this.disk.document(name, message.bytes, judged ? schema : null);
  }
}

function batchOf(number: CebNumber, filing: Filing): MessageBatch<Declared, CebHead> {
  return new MessageBatch<Declared, CebHead>(cebTables[number], (first) => cebHead(number, guidFor(number, first.digest), filing));
}

function titleOf(code: string): ReturnType<Declaring['titleOf']> {
  const text = explanations.get(code)?.text;
  return { zh: text?.zh.title ?? code, en: text?.en.title ?? code };
}

function numbered(count: number): string {
  return String(count).padStart(5, '0');
}
