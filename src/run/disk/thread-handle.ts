import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { DiskAnswer, DiskOrder, DiskStart } from './protocol.ts';
import { serveDisk } from './serve.ts';

/** Someone who carries out disk orders, in their order. */
export interface DiskThread {
  send(order: DiskOrder, transfer: readonly ArrayBuffer[]): void;
  close(): Promise<unknown>;
}

/**
 * Starts a disk thread: a thread of its own where papers are to be written and the built program has its script
 * beside it, this thread otherwise; the files are the same. A thread takes longer to start than one file to write.
 */
export function startDiskThread(
  start: DiskStart,
  answer: (answer: DiskAnswer) => void,
  broke: (cause: Error) => void,
): DiskThread {
  const script = fileURLToPath(new URL('./disk-thread.js', import.meta.url));
  if (start.papers === null || !existsSync(script)) {
    const carryOut = serveDisk(start, answer);
    return { send: (order) => carryOut(order), close: () => Promise.resolve() };
  }
  const worker = new Worker(script, {
    workerData: start,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  worker.on('message', answer);
  worker.on('error', broke);
  return { send: (order, transfer) => worker.postMessage(order, transfer), close: () => worker.terminate() };
}

/** Parcels live for as long as it takes to write them: more room for the young only makes the process larger. */
const YOUNG_MB = 12;
