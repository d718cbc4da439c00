import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ByteGatherer } from '../../model/bytes.ts';
import type { FileRecord } from './disk.ts';
import { type DeclaredParcel, packed } from './packet.ts';
import type { PapersWritten } from './papers.ts';
import { type DiskAnswer, type DiskOrder, type DiskStart, PAPERS_SIZE } from './protocol.ts';
import { serveDisk } from './serve.ts';

/** Bytes of one stream gathered before they are sent: sending has a price of its own. */
const BATCH = 1 << 18;

/** Parcels sent at a time. */
const PARCELS = 100;

/** Bytes on their way to the disk before the reader is asked to wait. */
const MOST_UNDER_WAY = 16 << 20;

/** A failure of the disk: `refused` when a document broke its own schema, else the system's error code. */
export class DiskFailure extends Error {
  readonly refused: boolean;
  readonly code: string;

  constructor(refused: boolean, code: string, message: string) {
    super(message);
    this.refused = refused;
    this.code = code;
  }
}

/** What the disk thread has written. */
export interface DiskFinished {
  readonly files: readonly FileRecord[];
  readonly papers: PapersWritten;
}

/**
 * The disk as a run sees it. Writing papers, hashing, validating and syncing happen in a thread of their own
 * where the built program has one beside it, and in this thread otherwise; the files are the same.
 */
export class DiskClient {
  private readonly send: (order: DiskOrder, transfer: readonly ArrayBuffer[]) => void;
  private readonly close: () => Promise<unknown>;
  private readonly gathered = new Map<string, ByteGatherer>();
  private parcels: DeclaredParcel[] = [];
  private underWay = 0;
  private failure: DiskFailure | null = null;
  private onCalm: (() => void) | null = null;
  private onFinished: ((finished: DiskFinished) => void) | null = null;
  private onFailure: ((failure: DiskFailure) => void) | null = null;

  constructor(start: DiskStart) {
    const script = fileURLToPath(new URL('./disk-thread.js', import.meta.url));
    if (existsSync(script)) {
      const worker = new Worker(script, { workerData: start });
      worker.on('message', (answer: DiskAnswer) => this.take(answer));
      worker.on('error', (cause) => this.fail(new DiskFailure(false, '', cause.message)));
      this.send = (order, transfer) => worker.postMessage(order, transfer);
      this.close = () => worker.terminate();
    } else {
      const carryOut = serveDisk(start, (answer) => this.take(answer));
      this.send = (order) => carryOut(order);
      this.close = () => Promise.resolve();
    }
  }

  /** Adds to the end of a stream. */
  append(name: string, text: string): void {
    let stream = this.gathered.get(name);
    if (stream === undefined) {
      stream = new ByteGatherer(BATCH);
      this.gathered.set(name, stream);
    }
    stream.add(text);
    if (stream.length >= BATCH) this.forward(name);
  }

  /** Writes a document whole, judged by `schema` where one is named. The bytes are the disk's from now on. */
  document(name: string, bytes: Uint8Array<ArrayBuffer>, schema: string | null): void {
    this.order({ kind: 'document', name, bytes, schema }, bytes.length, [bytes.buffer]);
  }

  /** Has the papers of a parcel written. */
  declare(parcel: DeclaredParcel): void {
    this.parcels.push(parcel);
    if (this.parcels.length >= PARCELS) this.forwardParcels();
  }

  /** Moves one stream to the end of another. */
  join(from: string, into: string): void {
    this.forward(from);
    this.forward(into);
    this.order({ kind: 'join', from, into }, 0, []);
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
    const finished = await new Promise<DiskFinished>((resolve, reject) => {
      this.onFinished = resolve;
      this.onFailure = reject;
      this.send({ kind: 'finish' }, []);
    });
    await this.close();
    return finished;
  }

  /** Stops without finishing. */
  async abandon(): Promise<void> {
    await this.close();
  }

  private forwardParcels(): void {
    if (this.parcels.length === 0) return;
    const { parcels } = this;
    this.parcels = [];
    this.order({ kind: 'declare', packet: packed(parcels) }, parcels.length * PAPERS_SIZE, []);
  }

  private forward(name: string): void {
    const stream = this.gathered.get(name);
    if (stream === undefined || stream.length === 0) return;
    const bytes = stream.take();
    this.order({ kind: 'append', name, bytes }, bytes.length, [bytes.buffer]);
  }

  private order(order: DiskOrder, length: number, transfer: readonly ArrayBuffer[]): void {
    if (this.failure !== null) throw this.failure;
    this.underWay += length;
    this.send(order, transfer);
  }

  private take(answer: DiskAnswer): void {
    if (answer.kind === 'taken') {
      this.underWay -= answer.length;
      if (this.underWay <= MOST_UNDER_WAY / 2) this.onCalm?.();
    } else if (answer.kind === 'finished') {
      this.onFinished?.(answer);
    } else {
      this.fail(new DiskFailure(answer.refused, answer.code, answer.message));
    }
  }

  private fail(failure: DiskFailure): void {
    this.failure = failure;
    this.onFailure?.(failure);
  }
}
