import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import type { ShardJob, ShardStart } from './job.ts';
import { buffersIn, ShardWorker } from './worker.ts';

const start: ShardStart = workerData;
const opened = ShardWorker.open(start);
// Whoever asks for a shard is told.
opened.catch(() => undefined);

/** Takes one shard through all stages. Its texts and bytes change hands. */
export default async (job: ShardJob): Promise<ReturnType<typeof move>> => {
  const answer = (await opened).work(job);
  return move({ [transferableSymbol]: buffersIn(answer), [valueSymbol]: answer });
};
