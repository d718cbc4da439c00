import type { Finding } from '../model/finding.ts';
import type { Row } from '../model/parcel.ts';
import type { OrderLayout } from './layout.ts';

/** Takes an order file, row by row. */
export interface OrderHandler {
  begin(layout: OrderLayout): void;
  row(row: Row): void;
  /** Findings about the file itself. */
  tell(finding: Finding): void;
  /** Asked after every piece of text: a promise to wait for before more is read. */
  drained(): Promise<void> | null;
}
