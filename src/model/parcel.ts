import type { Decimal } from './decimal.ts';
import type { Facts } from './finding.ts';
import type { Regime } from './regime.ts';

/**
 * A parcel as every stage after assembly sees it: one order, one waybill.
 *
 * Empty text and `null` mean "not given". A value that was given but cannot be read is also empty here;
 * its field is in `damaged`, and intake has already told. Amounts are exact decimals, weights in kg,
 * countries ISO 3166 alpha-3, currencies ISO 4217; units, wrap types and ports are customs codes, which
 * both customs systems share.
 */
export interface Parcel {
  readonly origin: ParcelOrigin;
  readonly orderNo: string;
  readonly waybillNo: string;
  readonly platformCode: string;
  readonly platformName: string;
  readonly logisticsCode: string;
  readonly logisticsName: string;
  readonly consigneeName: string;
  readonly consigneeAddress: string;
  readonly consigneePhone: string;
  readonly consigneePostcode: string;
  /** Country of arrival (运抵国). */
  readonly country: string;
  /** Port of destination (指运港), customs code; empty: the country stands in its place. */
  readonly port: string;
  readonly currency: string;
  /** The order's own total of goods, FOB, in `currency`. */
  readonly goodsValue: Decimal | null;
  readonly freight: Decimal | null;
  readonly insurance: Decimal | null;
  /** Packages (件数). */
  readonly pieces: Decimal | null;
  readonly wrapType: string;
  /** Gross weight of the parcel in kg. */
  readonly grossWeight: Decimal | null;
  /** Export licence number (许可证号). */
  readonly licenceNo: string;
  readonly note: string;
  /** When the order was placed, as the file prints it: nothing is reckoned with it. */
  readonly orderedAt: string;
  /** Number of the payment (支付交易编号). */
  readonly paymentNo: string;
  /** When the money came in (到账时间), as the file prints it; `beijingTime` reads it. */
  readonly paidAt: string;
  /** The regimes this order claims. */
  readonly claims: ReadonlySet<Regime>;
  readonly lines: readonly Line[];
  /** Fields given but unreadable: `currency`, or `2.quantity` for the second line. */
  readonly damaged: ReadonlySet<string>;
}

/** One goods line of a parcel. */
export interface Line {
  /** Number in the declaration (gnum), from 1. */
  readonly number: number;
  readonly sku: string;
  /** The name as sold. */
  readonly title: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly hsCode: string;
  /** Specification and model (规格型号). */
  readonly model: string;
  readonly barcode: string;
  /** Bonded account item number (账册备案料号), 1210 only. */
  readonly itemRecordNo: string;
  /** Country of origin (原产国), alpha-3. */
  readonly originCountry: string;
  readonly currency: string;
  readonly unit: string;
  readonly quantity: Decimal | null;
  readonly price: Decimal | null;
  readonly total: Decimal | null;
  /** First and second statutory unit and quantity (法定). */
  readonly unit1: string;
  readonly quantity1: Decimal | null;
  readonly unit2: string;
  readonly quantity2: Decimal | null;
  /** Net weight of the whole line in kg. */
  readonly netWeight: Decimal | null;
  /** Supervision conditions (监管条件) of the tariff code as the user knows them, e.g. `4AB`; `-` none; empty: nobody said. */
  readonly supervision: string;
  /** Inspection and quarantine category (检验检疫类别), e.g. `M/N`; `-` none; empty: nobody said. */
  readonly inspection: string;
  /** Rebate rate (退税率) of the tariff code in percent; `null`: nobody said. */
  readonly rebateRate: Decimal | null;
  /** `yes` when a refund is claimed for this line, `no` when not, empty: nobody said. */
  readonly refund: 'yes' | 'no' | '';
  /** Export duty rate in percent as the user knows it; `null`: nobody said. */
  readonly dutyRate: Decimal | null;
  /** Goods attributes: `battery=built-in; watt_hours=37`. */
  readonly attributes: string;
}

/** Field names of a parcel and of a line, as findings name them. */
export type ParcelField = Exclude<keyof Parcel, 'origin' | 'lines' | 'damaged'>;
export type LineField = Exclude<keyof Line, 'number'>;
export type Field = ParcelField | LineField;

/** Where a parcel came from: enough to point at any of its cells, and to write its rows out again. */
export interface ParcelOrigin {
  readonly layout: Layout;
  /** The records of the input, each once, in order. */
  readonly rows: readonly Row[];
  /** Where the values of the order as a whole stand; some files print them on one record only. */
  readonly orderRows: readonly Row[];
  /** The row of a line: `lineRows[line.number - 1]`. */
  readonly lineRows: readonly Row[];
  /** The catalogue row of a line, in the same order; `null`: the catalogue has none. */
  readonly productRows: readonly (SourcedRow | null)[];
  /** The waybill row of the order. */
  readonly waybillRow: SourcedRow | null;
}

/** A row together with the layout of the file it stands in. */
export interface SourcedRow {
  readonly row: Row;
  readonly layout: Layout;
}

/** How the rows of one input are laid out. */
export interface Layout {
  readonly file: string;
  /** The header as the file spells it. */
  readonly headers: readonly string[];
  /** Which cell holds a field; fields the file does not have are not in it. */
  readonly columns: ReadonlyMap<Field, number>;
  readonly delimiter: string;
  readonly lineEnd: '\n' | '\r\n';
}

/** One record of an input. */
export interface Row {
  readonly cells: readonly string[];
  /** Physical line on which the record begins, from 1. */
  readonly line: number;
  /** Number of the record in its file, from 1, the header not counted. */
  readonly record: number;
  /** The record as delimited text, without its line end. */
  readonly raw: string;
  /** Why its cells cannot be trusted; `null`: they can. */
  readonly fault: RowFault | null;
  /**
   * Where each cell stands when that does not follow from `raw`: line and column in turn (JSON), or
   * `by-cell`, on the row's line in the column of its number (workbooks).
   */
  readonly places: readonly number[] | 'by-cell' | null;
  /** The record of the input that this row was made from; `null`: it is that record. */
  readonly source: Row | null;
  /** Cell by cell, which cell of the record shows the value to the user; `null`: each shows its own. */
  readonly shownAt: readonly number[] | null;
}

/** A fault of a whole record, as the finding it becomes. */
export interface RowFault {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly facts: Facts;
}
