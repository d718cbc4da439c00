import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ShardAnswer, ShardJob, ShardStart } from './job.ts';

/** Who works on shards. */
export interface ShardPool {
  work(job: ShardJob): Promise<ShardAnswer>;
  close(): Promise<void>;
}

/** Parcels live for as long as it takes to write them: more room for the young only makes the process larger. */
const YOUNG_MB = 16;

/**
 * Opens a pool of so many threads where the built program has their script beside it; this thread does the work
 * otherwise, and the answers are the same.
 */
export async function openPool(start: ShardStart, jobs: number): Promise<ShardPool> {
  const filename = fileURLToPath(new URL('./shard-thread.js', import.meta.url));
  if (!existsSync(filename)) {
    const { ShardWorker } = await import('./worker.ts');
    const worker = await ShardWorker.open(start);
    return { work: (job) => Promise.resolve(worker.work(job)), close: () => Promise.resolve() };
  }
  const { Piscina } = await import('piscina');
  const pool = new Piscina<ShardJob, ShardAnswer>({
    filename,
    minThreads: jobs,
    maxThreads: jobs,
    workerData: start,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  return { work: (job) => pool.run(job), close: () => pool.destroy() };
}
