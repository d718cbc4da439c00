import type { Line, Parcel } from '../model/parcel.ts';

/** What of a line goes into the papers. */
export type DeclarableLine = Pick<
  Line,
  | 'number'
  | 'sku'
  | 'title'
  | 'nameZh'
  | 'hsCode'
  | 'model'
  | 'barcode'
  | 'itemRecordNo'
  | 'originCountry'
  | 'currency'
  | 'unit'
  | 'quantity'
  | 'price'
  | 'total'
  | 'unit1'
  | 'quantity1'
  | 'unit2'
  | 'quantity2'
  | 'netWeight'
>;

/**
 * What of a parcel goes into its papers, and nothing else: no consignee (no message asks for one), none of
 * the rows it came from. Small, because it may travel to another thread.
 */
export interface Declarable
  extends Pick<
    Parcel,
    | 'orderNo'
    | 'waybillNo'
    | 'platformCode'
    | 'platformName'
    | 'logisticsCode'
    | 'logisticsName'
    | 'country'
    | 'port'
    | 'currency'
    | 'goodsValue'
    | 'freight'
    | 'insurance'
    | 'pieces'
    | 'wrapType'
    | 'grossWeight'
    | 'licenceNo'
    | 'note'
  > {
  readonly lines: readonly DeclarableLine[];
}

/** Takes out of a parcel what its papers need. */
export function declarable(parcel: Parcel): Declarable {
  return {
    orderNo: parcel.orderNo,
    waybillNo: parcel.waybillNo,
    platformCode: parcel.platformCode,
    platformName: parcel.platformName,
    logisticsCode: parcel.logisticsCode,
    logisticsName: parcel.logisticsName,
    country: parcel.country,
    port: parcel.port,
    currency: parcel.currency,
    goodsValue: parcel.goodsValue,
    freight: parcel.freight,
    insurance: parcel.insurance,
    pieces: parcel.pieces,
    wrapType: parcel.wrapType,
    grossWeight: parcel.grossWeight,
    licenceNo: parcel.licenceNo,
    note: parcel.note,
    lines: parcel.lines.map(declarableLine),
  };
}

function declarableLine(line: Line): DeclarableLine {
  return {
    number: line.number,
    sku: line.sku,
    title: line.title,
    nameZh: line.nameZh,
    hsCode: line.hsCode,
    model: line.model,
    barcode: line.barcode,
    itemRecordNo: line.itemRecordNo,
    originCountry: line.originCountry,
    currency: line.currency,
    unit: line.unit,
    quantity: line.quantity,
    price: line.price,
    total: line.total,
    unit1: line.unit1,
    quantity1: line.quantity1,
    unit2: line.unit2,
    quantity2: line.quantity2,
    netWeight: line.netWeight,
  };
}
