import { KnownError } from '../../model/errors.ts';
import { Disk, RefusedDocument } from './disk.ts';
import { unflattened } from './flat.ts';
import { createJudge } from './judge.ts';
import { unpacked } from './packet.ts';
import { Papers, type PapersWritten } from './papers.ts';
import { type DiskAnswer, type DiskOrder, type DiskStart, PAPERS_SIZE } from './protocol.ts';

/**
 * Carries out disk orders one after the other and answers each. Orders that come before the schemas are
 * compiled wait; after a failure nothing more is done, so that no later order hides the first failure.
 */
export function serveDisk(
  start: DiskStart,
  answer: (answer: DiskAnswer) => void,
): (order: DiskOrder) => void {
  let office: Office | null = null;
  let failed = false;
  const waiting: DiskOrder[] = [];

  const carryOut = (order: DiskOrder): void => {
    if (failed) return;
    if (office === null) {
      waiting.push(order);
      return;
    }
    obey(office, order).then((done) => failed || answer(done), fail);
  };
  const fail = (cause: unknown): void => {
    if (failed) return;
    failed = true;
    office?.disk.abandon();
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const told = cause instanceof KnownError ? { words: cause.words, place: cause.place } : null;
    const message = cause instanceof Error ? cause.message : String(cause);
    answer({ kind: 'failed', refused: cause instanceof RefusedDocument, code, message, told });
  };

  createJudge(start.schemas).then((judge) => {
    const disk = new Disk(start.root, judge);
    office = { disk, papers: start.papers === null ? null : new Papers(disk, start.papers) };
    for (const order of waiting.splice(0)) carryOut(order);
  }, fail);
  return carryOut;
}

/** Who carries out the orders. */
interface Office {
  readonly disk: Disk;
  readonly papers: Papers | null;
}

const NO_PAPERS: PapersWritten = { files: { declarations: 0, clearance: 0, verified: 0 }, parcels: 0 };

async function obey({ disk, papers }: Office, order: DiskOrder): Promise<DiskAnswer> {
  switch (order.kind) {
    case 'append':
      disk.append(order.name, order.bytes);
      return { kind: 'taken', length: order.bytes.length };
    case 'document':
      await disk.document(order.name, order.bytes, order.schema);
      return { kind: 'taken', length: order.bytes.length };
    case 'declare':
      await Promise.all(
        unpacked(order.packet).flatMap((parcel) => papers?.declare(parcel, order.group) ?? []),
      );
      return { kind: 'taken', length: order.packet.verdicts.length * PAPERS_SIZE };
    case 'declare-flat':
      await Promise.all(
        unflattened(order.packet)
          .slice(order.from, order.to)
          .flatMap((parcel) => papers?.declare(parcel, order.group) ?? []),
      );
      return { kind: 'taken', length: (order.to - order.from) * PAPERS_SIZE };
    case 'join':
      disk.join(order.from, order.into);
      return { kind: 'taken', length: 0 };
    case 'copy':
      disk.copy(order.from, order.into);
      return { kind: 'taken', length: 0 };
    case 'finish': {
      const written = (await papers?.finish(order.parcels)) ?? NO_PAPERS;
      return { kind: 'finished', files: await disk.finish(), papers: written };
    }
  }
}
