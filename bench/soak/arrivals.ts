import { appendFileSync, copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { orderFile } from '../orders.ts';
import type { Random } from '../random.ts';

/** What a file of the soak is. */
export type Kind = 'good' | 'broken rows' | 'again' | 'unreadable';

/** A file that was dropped into the watched folder. */
export interface Arrival {
  readonly name: string;
  readonly kind: Kind;
  /** Records, headers aside; 0 for what cannot be read. */
  readonly lines: number;
  /** Order numbers in it. */
  readonly orders: readonly string[];
  /** When it was whole, in milliseconds. */
  readonly at: number;
}

const PARCEL = 2;
const NAMES = ['orders', '订单 导出', 'export (1)', 'a[1]', 'back\\slash', '-rf'] as const;
const RUBBISH = [
  () => Buffer.alloc(0),
  () => Buffer.from('a,b,c\n1,2,3\n'),
  (random: Random) => Buffer.from(Array.from({ length: 3000 }, () => random.below(256))),
  () => Buffer.from('PK\u0003\u0004 not a workbook'),
] as const;

/** Makes the files of a soak, each once, and lets them arrive as programs do: at once, in pieces, under another name first. */
export class Arrivals {
  readonly all: Arrival[] = [];
  private readonly folder: string;
  private readonly workshop: string;
  private readonly random: Random;
  private nextOrder = 1;

  constructor(folder: string, workshop: string, random: Random) {
    this.folder = folder;
    this.workshop = workshop;
    this.random = random;
  }

  /** One more file. Resolves when it is whole. */
  async drop(): Promise<void> {
    const number = this.all.length + 1;
    const name = `${this.random.pick(NAMES)}-${number}.csv`;
    const made = this.make();
    const source = join(this.workshop, String(number));
    writeFileSync(source, made.content);
    const { content: _content, ...arrival } = made;
    // It counts from the moment it may be taken.
    const index = this.all.push({ ...arrival, name, at: Number.POSITIVE_INFINITY }) - 1;
    await this.arrive(source, made.content, join(this.folder, name));
    this.all[index] = { ...arrival, name, at: performance.now() };
  }

  private make(): Omit<Arrival, 'name' | 'at'> & { readonly content: Buffer } {
    const { random } = this;
    const chance = random.below(100);
    if (chance < 12)
      return { kind: 'unreadable', lines: 0, orders: [], content: random.pick([...RUBBISH])(random) };
    const earlier = this.all.filter(({ kind, at }) => kind === 'good' && at < Number.POSITIVE_INFINITY);
    const again = earlier[random.below(earlier.length)];
    if (chance < 21 && again !== undefined) {
      const number = Number(/-(\d+)\.csv$/.exec(again.name)?.[1]);
      return { ...again, kind: 'again', content: readAgain(this.workshop, number) };
    }
    const size = random.below(100);
    const parcels = size < 4 ? 10_000 : size < 20 ? 1000 : 5 + random.below(100);
    const first = this.nextOrder;
    this.nextOrder += parcels;
    const text = [...orderFile(parcels * PARCEL, first)].join('');
    const orders = Array.from({ length: parcels }, (_, at) => `XB26${String(first + at).padStart(8, '0')}`);
    const broken = chance < 33;
    const content = Buffer.from(broken ? text.replaceAll(',USD,', ',???,') : text);
    return { kind: broken ? 'broken rows' : 'good', lines: parcels * PARCEL, orders, content };
  }

  private async arrive(source: string, content: Buffer, to: string): Promise<void> {
    const way = this.random.below(4);
    if (way === 0) copyFileSync(source, to);
    else if (way === 1) {
      const piece = Math.max(1, Math.ceil(content.length / 4));
      for (let at = 0; at === 0 || at < content.length; at += piece) {
        appendFileSync(to, content.subarray(at, at + piece));
        await pause(200 + this.random.below(800));
      }
    } else {
      const hidden = join(this.folder, way === 2 ? `${basename(to)}.part` : `.${basename(to)}`);
      writeFileSync(hidden, content);
      await pause(this.random.below(500));
      renameSync(hidden, to);
    }
  }
}

function readAgain(workshop: string, number: number): Buffer {
  return readFileSync(join(workshop, String(number)));
}
