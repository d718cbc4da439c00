import type { Bilingual } from '../../model/explained.ts';
import type { Field } from '../../model/parcel.ts';

/** What a column of an order file may mean: a field of the model, or a discount that assembly takes off a line's price. */
export type SourceField = Field | 'lineDiscount';

/** Why a row makes no parcel although nothing is wrong with it. */
export type SkipReason = 'cancelled' | 'refunded' | 'not-shipped';

/** One kind of order file. Adding one: its file, its example, and its line in `index.ts`. */
export interface Profile {
  readonly id: string;
  readonly title: Bilingual;
  /** Header name → field. Names are compared without case, spaces, `_`, `-` and `*`. */
  readonly columns: Readonly<Record<string, SourceField>>;
  /** Columns without which no parcel can be made. */
  readonly required: readonly string[];
  /** Whether order fields stand on every row, or on the first row of an order only. */
  readonly orderFields: 'every-row' | 'first-row';
  /** Whether a column that the profile does not know deserves a notice. */
  readonly strange: 'tell' | 'ignore';
  /** Decoration that the platform prints before its order numbers. */
  readonly orderPrefix: string;
  /** Why a whole order is to be left out, from its first row. */
  readonly skipOrder: (cell: CellOf) => SkipReason | null;
  /** Why one row of an order is to be left out. */
  readonly skipLine: (cell: CellOf) => SkipReason | null;
}

/** Gives a cell of a row by header name; empty where the file has no such column. */
export type CellOf = (header: string) => string;

/** A header name as profiles compare it. */
export function headerKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*-]+/g, '');
}
