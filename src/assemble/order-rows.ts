import type { Row } from '../model/parcel.ts';

/** The rows of one order. */
export interface OrderRows {
  /** Records of the input that end with the parcel. */
  readonly records: Row[];
  /** Every row of the order, made cells and all, those of lines that are not shipped too. */
  readonly rows: Row[];
  /** Rows that are lines of the parcel. */
  readonly lineRows: Row[];
  /** Rows of lines that are in the order but not in the parcel. */
  readonly unshipped: Row[];
}
