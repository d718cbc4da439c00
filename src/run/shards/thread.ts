import { move, transferableSymbol, valueSymbol, workerData } from 'piscina';
import type { ShardJob, ShardStart } from './job.ts';
import { buffersIn, ShardWorker } from './worker.ts';

const start: ShardStart = workerData;
const worker = await ShardWorker.open(start);

/** Takes one shard through all stages. Its texts and bytes change hands. */
export default (job: ShardJob): ReturnType<typeof move> => {
  const answer = worker.work(job);
  return move({ [transferableSymbol]: buffersIn(answer), [valueSymbol]: answer });
};
