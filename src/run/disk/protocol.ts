import type { FileRecord } from './disk.ts';

/** What the disk thread is started with. */
export interface DiskStart {
  readonly root: string;
  /** Schema name → XSD text; documents that ask for one of them are judged. */
  readonly schemas: Readonly<Record<string, string>>;
}

/** What the disk thread is asked to do, in order. */
export type DiskOrder =
  | { readonly kind: 'append'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'document'; readonly name: string; readonly bytes: Uint8Array; readonly schema: string | null }
  | { readonly kind: 'join'; readonly from: string; readonly into: string }
  | { readonly kind: 'finish' };

/** What it answers: how much it has taken, its end, or its failure. */
export type DiskAnswer =
  | { readonly kind: 'taken'; readonly length: number }
  | { readonly kind: 'finished'; readonly files: readonly FileRecord[] }
  | { readonly kind: 'failed'; readonly refused: boolean; readonly code: string; readonly message: string };
