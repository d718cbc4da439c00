import { parentPort, workerData } from 'node:worker_threads';
import type { DiskOrder, DiskStart } from './protocol.ts';
import { serveDisk } from './serve.ts';

if (parentPort !== null) {
  const port = parentPort;
  const start: DiskStart = workerData;
  const carryOut = serveDisk(start, (answer) => port.postMessage(answer));
  port.on('message', (order: DiskOrder) => carryOut(order));
}
