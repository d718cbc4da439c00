import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { orderFile } from './orders.ts';

/** Writes an order file of so many lines, as a stream. */
export async function writeOrders(lines: number, file: string): Promise<void> {
  await pipeline(Readable.from(orderFile(lines)), createWriteStream(file));
}
