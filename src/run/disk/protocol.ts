import type { KnownError } from '../../model/errors.ts';
import type { FileRecord } from './disk.ts';
import type { FlatPacket } from './flat.ts';
import type { ParcelPacket } from './packet.ts';
import type { PapersStart, PapersWritten } from './papers.ts';

/** Bytes that the papers of one parcel come to, roughly: what a parcel under way counts for. */
export const PAPERS_SIZE = 8192;

/** What a disk thread is started with. */
export interface DiskStart {
  readonly root: string;
  /** Schema name → XSD text; documents that ask for one of them are judged. */
  readonly schemas: Readonly<Record<string, string>>;
  /** What the papers are written from; `null`: none are. */
  readonly papers: PapersStart | null;
}

/** What a disk thread is asked to do, in order. */
export type DiskOrder =
  | { readonly kind: 'append'; readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'document';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly schema: string | null;
    }
  /** Parcels of the group of that number, from 0. */
  | { readonly kind: 'declare'; readonly group: number; readonly packet: ParcelPacket }
  /** Those of a packet from the one number to before the other. */
  | {
      readonly kind: 'declare-flat';
      readonly group: number;
      readonly packet: FlatPacket;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'join'; readonly from: string; readonly into: string }
  | { readonly kind: 'copy'; readonly from: string; readonly into: string }
  /** `parcels`: how many all threads together were given. */
  | { readonly kind: 'finish'; readonly parcels: number };

/** A failure that the user can mend, as it crosses to the other thread. */
export type Told = Pick<KnownError, 'words' | 'place'>;

/** What it answers: how much it has taken, its end, or its failure. */
export type DiskAnswer =
  | { readonly kind: 'taken'; readonly length: number }
  | { readonly kind: 'finished'; readonly files: readonly FileRecord[]; readonly papers: PapersWritten }
  | {
      readonly kind: 'failed';
      readonly refused: boolean;
      readonly code: string;
      readonly message: string;
      readonly told: Told | null;
    };
