import { createHash } from 'node:crypto';
import { borderOf } from '../../assemble/assembler.ts';
import type { OrderLayout } from '../../intake/layout.ts';
import { Cutter, type Opening, type Shard } from '../../intake/shards/index.ts';
import type { TextInput } from '../../intake/text.ts';
import { InputError } from '../../model/errors.ts';
import type { ShardAnswer, ShardDone, ShardJob } from './job.ts';
import type { ShardPool } from './pool.ts';

/** The waybills put orders of this file together: it cannot be cut. */
export class InOnePiece extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`orders of ${file} share parcels`);
    this.file = file;
  }
}

/** How a file is walked in shards. */
export interface ShardWalk {
  readonly input: TextInput;
  readonly opening: Opening;
  /** Bytes of a shard, about. */
  readonly size: number;
  /** Shards under way at most. */
  readonly most: number;
  /** Whether the encoding was asked for. */
  readonly asked: boolean;
  readonly pool: ShardPool;
  /** Takes the shards in the order of the file. `again` has one done anew, now that more is known. */
  readonly take: (
    done: ShardDone,
    again: (known: Pick<ShardJob, 'known' | 'once'>) => Promise<ShardDone>,
  ) => Promise<void>;
  /** Told after each shard how many bytes of the file are done. */
  readonly onShard: (bytes: number) => Promise<void> | null;
}

/** Walks a file in shards: cuts it, has them worked on, and hands the answers on in order. Throws `InputError`, `InOnePiece`. */
export async function walkShards(walk: ShardWalk): Promise<{ bytes: number; sha256: string }> {
  const { input, opening, size, most, pool } = walk;
  const { layout, dialect, encoding } = opening;
  const file = {
    ...{ file: input.file, place: input.source.place, encoding, dialect },
    why: walk.asked ? 'asked' : 'found',
  } as const;
  const written = { name: encoding, bom: input.encoding?.bom ?? false };
  const cutter = new Cutter(opening, size, () => borderOf(layout));
  const hash = createHash('sha256');
  const underWay: UnderWay[] = [];
  const begin = (shard: Shard): void => {
    const job: ShardJob = {
      ...{ file, headers: layout.headers, encoding: written, shard },
      known: new Map(),
      once: null,
    };
    const answer = pool.work(job);
    // Whoever comes to it in its turn is told; until then nobody need be.
    answer.catch(() => undefined);
    underWay.push({ job, answer });
  };
  const settle = async (room: number): Promise<void> => {
    while (underWay.length > room) {
      const next = underWay.shift();
      if (next === undefined) return;
      await walk.take(doneOf(await next.answer, layout), async (known) =>
        doneOf(await pool.work({ ...next.job, ...known }), layout),
      );
      const wait = walk.onShard(next.job.shard.end);
      if (wait !== null) await wait;
    }
  };
  let bytes = 0;
  for (const chunk of input.source.chunks()) {
    hash.update(chunk);
    bytes += chunk.length;
    for (const shard of cutter.push(chunk)) {
      await settle(most - 1);
      begin(shard);
    }
  }
  for (const shard of cutter.end(bytes)) {
    await settle(most - 1);
    begin(shard);
  }
  await settle(0);
  return { bytes, sha256: hash.digest('hex') };
}

interface UnderWay {
  readonly job: ShardJob;
  readonly answer: Promise<ShardAnswer>;
}

function doneOf(answer: ShardAnswer, { file }: OrderLayout): ShardDone {
  if (answer.kind === 'together') throw new InOnePiece(file);
  if (answer.kind === 'failed') throw new InputError(answer.told.words, answer.told.place);
  return answer;
}
