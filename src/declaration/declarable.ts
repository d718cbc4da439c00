import { beijingTime } from '../model/beijing-time.ts';
import { type Decimal, formatDecimal, ZERO } from '../model/decimal.ts';
import type { Line, Parcel } from '../model/parcel.ts';

/** What of a line goes into the papers. Amounts are texts as messages write them; empty: none is given. */
export interface DeclarableLine {
  /** Number in the declaration (gnum), from 1. */
  readonly number: number;
  readonly sku: string;
  readonly title: string;
  readonly nameZh: string;
  readonly hsCode: string;
  readonly model: string;
  readonly barcode: string;
  readonly itemRecordNo: string;
  readonly originCountry: string;
  readonly currency: string;
  readonly unit: string;
  readonly quantity: string;
  readonly price: string;
  readonly total: string;
  readonly unit1: string;
  readonly quantity1: string;
  readonly unit2: string;
  readonly quantity2: string;
  readonly netWeight: string;
}

/**
 * What of a parcel goes into its papers, and nothing else: no consignee (no message asks for one), none of
 * the rows it came from. Texts only, because it travels to another thread. Countries are ISO 3166 alpha-3,
 * currencies ISO 4217, weights kg.
 */
export interface Declarable {
  readonly orderNo: string;
  readonly waybillNo: string;
  readonly platformCode: string;
  readonly platformName: string;
  readonly logisticsCode: string;
  readonly logisticsName: string;
  readonly country: string;
  readonly port: string;
  readonly currency: string;
  readonly freight: string;
  readonly insurance: string;
  readonly pieces: string;
  readonly wrapType: string;
  readonly grossWeight: string;
  readonly licenceNo: string;
  readonly note: string;
  readonly paymentNo: string;
  /** yyyyMMddHHmmss, Beijing time; empty: not said, or no time. */
  readonly paidAt: string;
  /** The order's total, given or summed up. */
  readonly goodsValue: string;
  /** Sum over the lines, in kg. */
  readonly netWeight: string;
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
    freight: amount(parcel.freight),
    insurance: amount(parcel.insurance),
    pieces: amount(parcel.pieces),
    wrapType: parcel.wrapType,
    grossWeight: amount(parcel.grossWeight),
    licenceNo: parcel.licenceNo,
    note: parcel.note,
    paymentNo: parcel.paymentNo,
    paidAt: parcel.paidAt === '' ? '' : (beijingTime(parcel.paidAt) ?? ''),
    goodsValue: formatDecimal(parcel.goodsValue ?? sumOf(parcel.lines, (line) => line.total)),
    netWeight: formatDecimal(sumOf(parcel.lines, (line) => line.netWeight)),
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
    quantity: amount(line.quantity),
    price: amount(line.price),
    total: amount(line.total),
    unit1: line.unit1,
    quantity1: amount(line.quantity1),
    unit2: line.unit2,
    quantity2: amount(line.quantity2),
    netWeight: amount(line.netWeight),
  };
}

function amount(value: Decimal | null): string {
  return value === null ? '' : formatDecimal(value);
}

function sumOf(lines: readonly Line[], amountOf: (line: Line) => Decimal | null): Decimal {
  let sum = ZERO;
  for (const line of lines) sum += amountOf(line) ?? ZERO;
  return sum;
}
