import type { Encoding } from '../intake/text/names.ts';

/** What is known of an input once it has been read. */
export interface InputRecord {
  readonly file: string;
  readonly profile: string;
  readonly records: number;
  readonly bytes: number;
  readonly sha256: string;
  /** How its text is written; `null`: it is a workbook. */
  readonly encoding: Encoding | null;
}
