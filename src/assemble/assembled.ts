import type { Parcel } from '../model/parcel.ts';
import type { Complaint } from './cells.ts';

/** A parcel, and what went wrong while it was put together. */
export interface Assembled {
  readonly parcel: Parcel;
  readonly complaints: readonly Complaint[];
  /** The parcel that the order shares with others; `null`: it is alone. */
  readonly together: Together | null;
}

/** The parcel that an order is in together with others. */
export interface Together {
  /** The same for the orders of one parcel. */
  readonly key: string;
  /** Order numbers, as the waybill sheet lists them. */
  readonly orders: readonly string[];
  /** This order's own. */
  readonly order: string;
  /** Number that the parcel is declared under. */
  readonly number: string;
  /** The sheet says what the whole parcel weighs. */
  readonly weighed: boolean;
}
