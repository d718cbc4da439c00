import type { Encoding } from '../intake/text/names.ts';
import type { Summary } from './summary.ts';

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

/** An input as a summary tells it. */
export function toldInput({ file, profile, encoding, records }: InputRecord): Summary['inputs'][number] {
  return { file, profile, encoding: encoding === null ? 'xlsx' : encoding.name, records };
}
