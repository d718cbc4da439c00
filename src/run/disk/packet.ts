import type { Declarable, DeclarableLine, Revision } from '../../declaration/index.ts';
import type { Verdict } from '../../lane/verdict.ts';

/**
 * Parcels that one thread takes in turn before the next one does. Every kind of message is full when so
 * many parcels are in it, so a file holds the same parcels whatever the number of threads.
 */
export const GROUP = 1000;

/** A parcel that is declared. */
export interface DeclaredParcel {
  readonly parcel: Declarable;
  readonly verdict: Verdict;
  readonly statisticsFlag: 'A' | 'B';
  /** What its order was declared as before; `null`: it was not. */
  readonly revision: Revision | null;
}

/**
 * Parcels on their way to the thread that writes their papers, as one flat list of texts: an object would
 * carry the name of each of its fields along, parcel by parcel, at several times the cost.
 */
export interface ParcelPacket {
  readonly texts: readonly string[];
  /** Lines of each parcel. */
  readonly lines: readonly number[];
  readonly verdicts: readonly Verdict[];
  readonly flags: readonly ('A' | 'B')[];
  readonly revisions: readonly (Revision | null)[];
}

/** Packs parcels; `unpacked` gives the same ones back. */
export function packed(parcels: readonly DeclaredParcel[]): ParcelPacket {
  const texts: string[] = [];
  for (const { parcel } of parcels) {
    texts.push(
      parcel.orderNo,
      parcel.waybillNo,
      parcel.platformCode,
      parcel.platformName,
      parcel.logisticsCode,
      parcel.logisticsName,
      parcel.country,
      parcel.port,
      parcel.currency,
      parcel.freight,
      parcel.insurance,
      parcel.pieces,
      parcel.wrapType,
      parcel.grossWeight,
      parcel.licenceNo,
      parcel.note,
      parcel.paymentNo,
      parcel.paidAt,
      parcel.goodsValue,
      parcel.netWeight,
    );
    for (const line of parcel.lines) {
      texts.push(
        line.sku,
        line.title,
        line.nameZh,
        line.hsCode,
        line.model,
        line.barcode,
        line.itemRecordNo,
        line.originCountry,
        line.currency,
        line.unit,
        line.quantity,
        line.price,
        line.total,
        line.unit1,
        line.quantity1,
        line.unit2,
        line.quantity2,
        line.netWeight,
      );
    }
  }
  return {
    texts,
    lines: parcels.map(({ parcel }) => parcel.lines.length),
    verdicts: parcels.map(({ verdict }) => verdict),
    flags: parcels.map(({ statisticsFlag }) => statisticsFlag),
    revisions: parcels.map(({ revision }) => revision),
  };
}

/** The parcels of a packet. */
export function unpacked({
  texts,
  lines,
  verdicts,
  flags,
  revisions,
}: ParcelPacket): readonly DeclaredParcel[] {
  let at = 0;
  const next = (): string => texts[at++] ?? '';
  return verdicts.map((verdict, index) => {
    const parcel = readParcel(next, lines[index] ?? 0);
    return { parcel, verdict, statisticsFlag: flags[index] ?? 'B', revision: revisions[index] ?? null };
  });
}

/** Reads in the order of writing: the fields of the literal are evaluated from top to bottom. */
function readParcel(next: () => string, lineCount: number): Declarable {
  return {
    orderNo: next(),
    waybillNo: next(),
    platformCode: next(),
    platformName: next(),
    logisticsCode: next(),
    logisticsName: next(),
    country: next(),
    port: next(),
    currency: next(),
    freight: next(),
    insurance: next(),
    pieces: next(),
    wrapType: next(),
    grossWeight: next(),
    licenceNo: next(),
    note: next(),
    paymentNo: next(),
    paidAt: next(),
    goodsValue: next(),
    netWeight: next(),
    lines: Array.from({ length: lineCount }, (_, index) => readLine(next, index + 1)),
  };
}

function readLine(next: () => string, number: number): DeclarableLine {
  return {
    number,
    sku: next(),
    title: next(),
    nameZh: next(),
    hsCode: next(),
    model: next(),
    barcode: next(),
    itemRecordNo: next(),
    originCountry: next(),
    currency: next(),
    unit: next(),
    quantity: next(),
    price: next(),
    total: next(),
    unit1: next(),
    quantity1: next(),
    unit2: next(),
    quantity2: next(),
    netWeight: next(),
  };
}
