import { dirname, join } from 'node:path';
import { declarable } from '../../src/declaration/index.ts';
import { type Claim, type Ledger, type Migration, migrations, openLedger } from '../../src/ledger/index.ts';
import type { Parcel } from '../../src/model/parcel.ts';
import { parcelWith } from './parcels.ts';

/** How a run of these tests declares. */
export interface TestRun {
  readonly at?: string;
  readonly resubmit?: boolean;
  /** Numbers of its messages; 303 and 603 without them. */
  readonly messages?: readonly string[];
  /** Code of the logistics enterprise, where it is not the tests' own. */
  readonly logistics?: string;
  /** Kind of declaration; A without it. */
  readonly flag?: 'A' | 'B';
  readonly migrations?: readonly Migration[];
}

/** A parcel of an order, with a waybill of its own. */
export function parcelOf(order: string, changes: Partial<Parcel> = {}): Parcel {
  return parcelWith({ orderNo: order, waybillNo: `W-${order}`, ...changes });
}

/** Declares parcels in a ledger that is open, as one finished run; what was said to each. */
export function declareParcels(
  ledger: Ledger,
  parcels: readonly Parcel[],
  { at = '20261102100000', resubmit = false, messages = ['303', '603'], flag = 'A' }: TestRun = {},
): readonly Claim[] {
  const claims = ledger.beginRun({
    at,
    messages: messages.map((number) => ({ number, most: 100 })),
    resubmit,
  });
  const said = parcels.map((parcel, index) =>
    claims.claim(
      declarable(parcel),
      { file: '/orders.csv', line: 2 + index, column: 1, field: 'order_no' },
      flag,
    ),
  );
  const folder = join(dirname(ledger.file), `run-${claims.run}`);
  claims.commit({ place: folder, folder, aside: null, sha256: `run ${claims.run}` });
  ledger.upkeep.declared({ run: claims.run, folder, aside: null });
  return said;
}

/** Declares orders in the ledger of a path, and closes it. */
export async function declareInto(path: string, orders: readonly string[], run: TestRun = {}): Promise<void> {
  const ledger = await openLedger(path, { create: true, wait: 0, migrations: run.migrations ?? migrations });
  try {
    declareParcels(
      ledger,
      orders.map((order) =>
        parcelOf(order, run.logistics === undefined ? {} : { logisticsCode: run.logistics }),
      ),
      run,
    );
  } finally {
    ledger.close();
  }
}
