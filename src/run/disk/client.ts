import { availableParallelism } from 'node:os';
import { ByteGatherer } from '../../model/bytes.ts';
import type { FileRecord } from './disk.ts';
import { buffersOf, type FlatPacket } from './flat.ts';
import { type DeclaredParcel, GROUP, packed } from './packet.ts';
import type { PapersWritten } from './papers.ts';
import { type DiskAnswer, type DiskOrder, type DiskStart, PAPERS_SIZE, type Told } from './protocol.ts';
import { type DiskThread, startDiskThread } from './thread-handle.ts';

/** Bytes of one stream gathered before they are sent: sending has a price of its own. */
const BATCH = 1 << 18;

/** Parcels sent at a time; a group holds a whole number of them. */
const PARCELS = 100;

/** Bytes on their way to the disk before the reader is asked to wait. */
const MOST_UNDER_WAY = 16 << 20;

/** A failure of the disk: `refused` when a document broke its own schema, else the system's error code. */
export class DiskFailure extends Error {
  readonly refused: boolean;
  readonly code: string;
  /** What the user can mend. */
  readonly told: Told | null;

  constructor(refused: boolean, code: string, message: string, told: Told | null = null) {
    super(message);
    this.told = told;
    this.refused = refused;
    this.code = code;
  }
}

/** What the disk thread has written. */
export interface DiskFinished {
  readonly files: readonly FileRecord[];
  readonly papers: PapersWritten;
}

/** Writing papers takes longer than finding out what is to be written, so two threads share it where there are cores. */
const THREADS = Math.min(2, availableParallelism());

/**
 * The disk as a run sees it. Writing papers, hashing, validating and syncing happen in threads of their
 * own. The first has all streams; papers go to each in turn, group by group, once there is more than one
 * group of them. The files are the same whatever the number of threads.
 */
export class DiskClient {
  private readonly start: DiskStart;
  private readonly first: DiskThread;
  private readonly others: DiskThread[] = [];
  private readonly gathered = new Map<string, ByteGatherer>();
  private parcels: DeclaredParcel[] = [];
  private declared = 0;
  private underWay = 0;
  private failure: DiskFailure | null = null;
  private onCalm: (() => void) | null = null;
  private onFinished: ((finished: DiskFinished) => void) | null = null;
  private onFailure: ((failure: DiskFailure) => void) | null = null;

  constructor(start: DiskStart) {
    this.start = start;
    this.first = this.begin();
  }

  /** Adds to the end of a stream. */
  append(name: string, text: string): void {
    const stream = this.stream(name);
    stream.add(text);
    if (stream.length >= BATCH) this.forward(name);
  }

  /** Adds bytes to the end of a stream: text in an encoding of its own. */
  appendBytes(name: string, bytes: Uint8Array): void {
    const stream = this.stream(name);
    stream.addBytes(bytes);
    if (stream.length >= BATCH) this.forward(name);
  }

  /** Adds bytes that are the disk's from now on. */
  hand(name: string, bytes: Uint8Array<ArrayBuffer>): void {
    if (bytes.length < BATCH) {
      this.appendBytes(name, bytes);
      return;
    }
    this.forward(name);
    this.order(this.first, { kind: 'append', name, bytes }, bytes.length, [bytes.buffer]);
  }

  /** Writes a document whole, judged by `schema` where one is named. The bytes are the disk's from now on. */
  document(name: string, bytes: Uint8Array<ArrayBuffer>, schema: string | null): void {
    this.order(this.first, { kind: 'document', name, bytes, schema }, bytes.length, [bytes.buffer]);
  }

  /** Has the papers of a parcel written. */
  declare(parcel: DeclaredParcel): void {
    this.parcels.push(parcel);
    const ofGroup = (this.declared + this.parcels.length) % GROUP;
    if (this.parcels.length >= PARCELS || ofGroup === 0) this.forwardParcels();
  }

  /** Has the papers of a packet of parcels written. The packet is the disk's from now on. */
  declarePacket(packet: FlatPacket): void {
    this.forwardParcels();
    const { length } = packet.verdicts;
    for (let from = 0; from < length; ) {
      const group = Math.floor(this.declared / GROUP);
      const to = Math.min(length, from + GROUP - (this.declared % GROUP));
      this.declared += to - from;
      const isWhole = from === 0 && to === length;
      const order = { kind: 'declare-flat', group, packet, from, to } as const;
      this.order(this.threadFor(group), order, (to - from) * PAPERS_SIZE, isWhole ? buffersOf(packet) : []);
      from = to;
    }
  }

  /** Moves one stream to the end of another. */
  join(from: string, into: string): void {
    this.pour('join', from, into);
  }

  /** Adds what stands in one stream so far to the end of another; the first goes on. */
  copy(from: string, into: string): void {
    this.pour('copy', from, into);
  }

  /** A promise to wait for while too much is under way; `null` otherwise. Throws `DiskFailure` when something went wrong. */
  drained(): Promise<void> | null {
    if (this.failure !== null) throw this.failure;
    if (this.underWay <= MOST_UNDER_WAY) return null;
    return new Promise((resolve, reject) => {
      this.onCalm = resolve;
      this.onFailure = reject;
    });
  }

  /** Writes and syncs what is left and returns what there is now. Throws `DiskFailure`. */
  async finish(): Promise<DiskFinished> {
    this.forwardParcels();
    for (const name of this.gathered.keys()) this.forward(name);
    if (this.failure !== null) throw this.failure;
    const threads = this.threads();
    const parts: DiskFinished[] = [];
    await new Promise<void>((resolve, reject) => {
      this.onFailure = reject;
      this.onFinished = (part) => {
        if (parts.push(part) === threads.length) resolve();
      };
      for (const thread of threads) thread.send({ kind: 'finish', parcels: this.declared }, []);
    });
    await this.abandon();
    return together(parts);
  }

  /** Stops without finishing. */
  async abandon(): Promise<void> {
    await Promise.all(this.threads().map((thread) => thread.close()));
  }

  private pour(kind: 'join' | 'copy', from: string, into: string): void {
    this.forward(from);
    this.forward(into);
    this.order(this.first, { kind, from, into }, 0, []);
  }

  private stream(name: string): ByteGatherer {
    const known = this.gathered.get(name);
    if (known !== undefined) return known;
    const stream = new ByteGatherer(BATCH);
    this.gathered.set(name, stream);
    return stream;
  }

  private begin(): DiskThread {
    return startDiskThread(
      this.start,
      (answer) => this.take(answer),
      (cause) => this.fail(new DiskFailure(false, 'code' in cause ? String(cause.code) : '', cause.message)),
    );
  }

  private threads(): readonly DiskThread[] {
    return [this.first, ...this.others];
  }

  /** The thread for a group; the others start when there is work for them. */
  private threadFor(group: number): DiskThread {
    const signing = this.start.papers?.signing ?? null;
    // A signer outside may be a USB key: it is asked for one signature at a time.
    const threads = signing !== null && 'program' in signing.request.with ? 1 : THREADS;
    const turn = group % threads;
    while (this.others.length < turn) this.others.push(this.begin());
    return this.threads()[turn] ?? this.first;
  }

  private forwardParcels(): void {
    if (this.parcels.length === 0) return;
    const { parcels } = this;
    this.parcels = [];
    const group = Math.floor(this.declared / GROUP);
    this.declared += parcels.length;
    const order = { kind: 'declare', group, packet: packed(parcels) } as const;
    this.order(this.threadFor(group), order, parcels.length * PAPERS_SIZE, []);
  }

  private forward(name: string): void {
    const stream = this.gathered.get(name);
    if (stream === undefined || stream.length === 0) return;
    const bytes = stream.take();
    this.order(this.first, { kind: 'append', name, bytes }, bytes.length, [bytes.buffer]);
  }

  private order(
    thread: DiskThread,
    order: DiskOrder,
    length: number,
    transfer: readonly ArrayBuffer[],
  ): void {
    if (this.failure !== null) throw this.failure;
    this.underWay += length;
    thread.send(order, transfer);
  }

  private take(answer: DiskAnswer): void {
    if (answer.kind === 'taken') {
      this.underWay -= answer.length;
      if (this.underWay <= MOST_UNDER_WAY / 2) this.onCalm?.();
    } else if (answer.kind === 'finished') {
      this.onFinished?.(answer);
    } else {
      this.fail(new DiskFailure(answer.refused, answer.code, answer.message, answer.told));
    }
  }

  private fail(failure: DiskFailure): void {
    this.failure = failure;
    this.onFailure?.(failure);
  }
}

/** What the threads wrote, as one. */
function together(parts: readonly DiskFinished[]): DiskFinished {
  const sum = (count: (papers: PapersWritten) => number): number =>
    parts.reduce((all, { papers }) => all + count(papers), 0);
  return {
    files: parts.flatMap(({ files }) => files).sort((a, b) => (a.name < b.name ? -1 : 1)),
    papers: {
      parcels: sum(({ parcels }) => parcels),
      files: {
        declarations: sum(({ files }) => files.declarations),
        clearance: sum(({ files }) => files.clearance),
        verified: sum(({ files }) => files.verified),
      },
    },
  };
}
