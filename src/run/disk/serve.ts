import { createJudge } from './judge.ts';
import { Disk, RefusedDocument } from './disk.ts';
import type { DiskAnswer, DiskOrder, DiskStart } from './protocol.ts';

/**
 * Carries out disk orders one after the other and answers each. Orders that come before the schemas are
 * compiled wait; after a failure nothing more is done, so that no later order hides the first failure.
 */
export function serveDisk(start: DiskStart, answer: (answer: DiskAnswer) => void): (order: DiskOrder) => void {
  let disk: Disk | null = null;
  let failed = false;
  const waiting: DiskOrder[] = [];

  const carryOut = (order: DiskOrder): void => {
    if (failed) return;
    if (disk === null) {
      waiting.push(order);
      return;
    }
    obey(disk, order).then((done) => failed || answer(done), fail);
  };
  const fail = (cause: unknown): void => {
    if (failed) return;
    failed = true;
    disk?.abandon();
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const message = cause instanceof Error ? cause.message : String(cause);
    answer({ kind: 'failed', refused: cause instanceof RefusedDocument, code, message });
  };

  createJudge(start.schemas).then((judge) => {
    disk = new Disk(start.root, judge);
    for (const order of waiting.splice(0)) carryOut(order);
  }, fail);
  return carryOut;
}

async function obey(disk: Disk, order: DiskOrder): Promise<DiskAnswer> {
  switch (order.kind) {
    case 'append':
      disk.append(order.name, order.bytes);
      return { kind: 'taken', length: order.bytes.length };
    case 'document':
      await disk.document(order.name, order.bytes, order.schema);
      return { kind: 'taken', length: order.bytes.length };
    case 'join':
      disk.join(order.from, order.into);
      return { kind: 'taken', length: 0 };
    case 'finish':
      return { kind: 'finished', files: await disk.finish() };
  }
}
