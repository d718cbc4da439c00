import { plainOrder, type Waybill, type WaybillField, type Waybills } from '../intake/companions/waybills.ts';
import { cellDefects } from '../intake/defects/cell.ts';
import { fileDefects } from '../intake/defects/file.ts';
import { joinDefects } from '../intake/defects/join.ts';
import type { OrderLayout } from '../intake/layout.ts';
import { countryFrom } from '../model/codes/countries.ts';
import { currencyFrom } from '../model/codes/currencies.ts';
import { wrapTypeFrom } from '../model/codes/wrap-types.ts';
import { type Decimal, ZERO } from '../model/decimal.ts';
import type { Filing } from '../model/filing.ts';
import type { Field, Line, Parcel, ParcelField, Row, SourcedRow } from '../model/parcel.ts';
import { standsApart, tellRepeated } from './apart.ts';
import type { Assembled, Together } from './assembled.ts';
import { type Part, partsOf, takenApart } from './bundles.ts';
import { amount, Complaints, code, isGuarded, narrowed, trimmed } from './cells.ts';
import { readClaims } from './claims.ts';
import { type Carried, divided } from './divide.ts';
import { type LineReader, readLine } from './line.ts';
import { type OrderMoney, type PrintedLine, settleMoney } from './money.ts';
import { withParcelWeight } from './only-line.ts';
import type { OrderRows } from './order-rows.ts';
import { joinPieces } from './pieces.ts';

export type { Assembled } from './assembled.ts';

/** What assembly knows beside the order file. */
export interface Companions {
  readonly filing: Filing;
  readonly waybills: Waybills | null;
  /** Currency, ISO 4217, of orders whose file names none; empty: nobody has said. */
  readonly currency: string;
}

const DAMAGED_ID = /^\d+(?:\.\d+)?[eE]\+?\d+$/;

/**
 * Puts the parcels of one order together from its rows, the waybills and the filing: one, unless the
 * waybills say what of it is in which of several. Every one of its records is in one of them.
 */
export function assembleParcels(
  order: OrderRows,
  orderNo: string,
  layout: OrderLayout,
  reader: LineReader,
  companions: Companions,
): readonly Assembled[] {
  const known = companions.waybills?.lookup(orderNo) ?? [];
  const own = narrowed(orderCells(order.rows, layout)(reader.columns.waybillNo), reader.normalised);
  const waybill = known.find((each) => own !== '' && each.cell('waybillNo') === own) ?? known[0] ?? null;
  if (own === '' && known.length > 1) {
    const whole = assembleParcel(order, orderNo, layout, reader, companions, null, true);
    const { parcel } = whole;
    return divided(whole, known, (each) => carriedBy(each, parcel, companions), reader.catalogue);
  }
  const whole = assembleParcel(order, orderNo, layout, reader, companions, waybill, false);
  const together = waybill === null ? null : togetherBy(waybill, plainOrder(orderNo), own);
  return [together === null ? whole : { ...whole, together }];
}

/** What one of several parcels' waybills says, the order and the filing where it says nothing. */
function carriedBy(waybill: Waybill, whole: Parcel, { filing }: Companions): Carried {
  const complaints = new Complaints();
  const wrapText = waybill.cell('wrapType');
  const waybillNo = waybill.cell('waybillNo');
  tellDamagedId(waybillNo, 'waybillNo', complaints);
  tellWaybillFault(waybill, whole.orderNo, complaints);
  return {
    waybillNo,
    logisticsCode: waybill.cell('logisticsCode') || whole.logisticsCode,
    logisticsName: waybill.cell('logisticsName') || whole.logisticsName,
    grossWeight: amount(waybill.cell('grossWeight'), 'grossWeight', 0, complaints),
    pieces: amount(waybill.cell('pieces'), 'pieces', 0, complaints),
    wrapType:
      wrapText === ''
        ? filing.wrapType
        : code(wrapText, wrapTypeFrom, cellDefects.unknownWrap, 'wrapType', 0, complaints),
    freight: whole.freight === null ? carriedFreight(whole.currency, waybill, complaints) : null,
    complaints: complaints.all,
    damaged: complaints.damaged,
  };
}

/** The other orders in the parcel, where the sheet says that there are, and the order file does not say otherwise. */
function togetherBy(waybill: Waybill, order: string, own: string): Together | null {
  const { orders, parcelNo } = waybill;
  const [first] = orders;
  if (first === undefined || orders.length < 2) return null;
  if (own !== '' && own !== waybill.cell('waybillNo')) return null;
  const number = parcelNo === '' ? first : parcelNo;
  const key = parcelNo === '' ? orders.join('\n') : parcelNo;
  return { key, orders, order, number, weighed: waybill.cell('grossWeight') !== '' };
}

function tellWaybillFault({ fault, source }: Waybill, orderNo: string, complaints: Complaints): void {
  if (fault !== null) complaints.add(fault.code, 'waybillNo', 0, source.row, orderNo, fault.facts);
}

function assembleParcel(
  order: OrderRows,
  orderNo: string,
  layout: OrderLayout,
  reader: LineReader,
  companions: Companions,
  waybill: Waybill | null,
  several: boolean,
): Assembled {
  const complaints = new Complaints();
  const { columns, normalised } = reader;
  const { filing } = companions;
  const { records, rows } = order;
  const cellAt = orderCells(rows, layout);
  const own = (field: ParcelField): string => narrowed(cellAt(columns[field]), normalised);
  const prose = (field: ParcelField): string => trimmed(cellAt(columns[field]), normalised);

  const carried = (field: WaybillField): string => (waybill === null ? '' : waybill.cell(field));
  const read = (field: ParcelField) => amount(own(field), field, 0, complaints);
  // The sheet weighs the whole of a parcel, the order file each of the orders in it.
  const shared = waybill !== null && waybill.orders.length > 1;
  const readCarried = (field: ParcelField & WaybillField) =>
    amount(shared ? carried(field) || own(field) : own(field) || carried(field), field, 0, complaints);

  const currency = code(
    own('currency') || companions.currency,
    currencyFrom,
    cellDefects.unknownCurrency,
    'currency',
    0,
    complaints,
  );
  const country = code(prose('country'), countryFrom, cellDefects.unknownCountry, 'country', 0, complaints);
  const wrapText = own('wrapType') || carried('wrapType');
  const wrapType =
    wrapText === ''
      ? filing.wrapType
      : code(wrapText, wrapTypeFrom, cellDefects.unknownWrap, 'wrapType', 0, complaints);

  tellRowFaults(records, complaints);
  if (layout.profile.orderFields === 'every-row' || standsApart(rows))
    tellConflicts(rows, reader.orderColumns, complaints);
  tellRepeated(rows, complaints);
  tellGuarded(rows, layout, complaints);

  const lineRows = withParcelWeight(joinPieces(order.lineRows, layout, columns), layout, columns);
  const sold = soldLines(lineRows, currency, reader, complaints);
  const printedLines = sold.map(({ printed }) => printed);
  const paidIn = currency || sharedCurrency(printedLines.map(({ line }) => line));

  const waybillNo = own('waybillNo') || carried('waybillNo');
  tellDamagedId(orderNo, 'orderNo', complaints);
  tellDamagedId(waybillNo, 'waybillNo', complaints);
  if (waybill === null && !several && columns.waybillNo < 0) missingWaybill(orderNo, complaints);
  if (waybill !== null) tellWaybillFault(waybill, orderNo, complaints);

  const grossWeight = readCarried('grossWeight');
  const freight =
    amount(own('freight'), 'freight', 0, complaints) ??
    repeatedFreight(rows, reader, complaints) ??
    summed(printed(order.lineRows, reader.money.lineFreight, 'freight', reader, complaints)) ??
    (own('freight') === '' ? carriedFreight(paidIn, waybill, complaints) : null);
  const lineSums = printed(lineRows, reader.money.lineSum, 'total', reader, complaints);
  const settled = provesItself(layout)
    ? settleMoney(
        printedLines,
        goodsValueOf(order.unshipped, currency, reader),
        freight ?? ZERO,
        orderMoney(cellAt, layout, reader, complaints),
        complaints,
        lineSums.includes(null) ? null : summed(lineSums),
      )
    : printedLines.map(({ line }) => line);
  const { lines, ...declaredRows } = declaredLines(sold, settled, reader, complaints);
  const parcel: Parcel = {
    origin: {
      layout,
      rows: records,
      orderRows: rows,
      ...declaredRows,
      waybillRow: waybill === null ? null : waybill.source,
    },
    orderNo,
    waybillNo,
    platformCode: own('platformCode') || filing.platform.code,
    platformName: prose('platformName') || filing.platform.name,
    logisticsCode: own('logisticsCode') || carried('logisticsCode') || filing.logistics.code,
    logisticsName: prose('logisticsName') || carried('logisticsName') || filing.logistics.name,
    consigneeName: prose('consigneeName'),
    consigneeAddress: prose('consigneeAddress'),
    consigneePhone: prose('consigneePhone'),
    consigneePostcode: prose('consigneePostcode'),
    country,
    port: own('port'),
    currency: currency || sharedCurrency(lines),
    goodsValue: read('goodsValue'),
    freight,
    insurance: read('insurance'),
    pieces: readCarried('pieces'),
    wrapType,
    grossWeight,
    licenceNo: own('licenceNo'),
    note: prose('note'),
    orderedAt: prose('orderedAt'),
    paymentNo: own('paymentNo'),
    paidAt: own('paidAt'),
    claims: readClaims(own('claims'), filing, complaints),
    lines,
    damaged: complaints.damaged,
  };
  return { parcel, complaints: complaints.all, together: null };
}

/** A line as it was sold, and what its SKU comes apart into. */
interface SoldLine {
  readonly row: Row;
  readonly printed: PrintedLine;
  readonly product: SourcedRow | null;
  /** Empty: it is declared as it is. */
  readonly parts: readonly Part[];
}

/** Reads the lines as they were sold; a bundle keeps the numbers free that its parts will have. */
function soldLines(
  rows: readonly Row[],
  currency: string,
  reader: LineReader,
  complaints: Complaints,
): readonly SoldLine[] {
  let number = 1;
  return rows.map((row) => {
    const { printed, entry } = readLine(row, number, currency, reader, complaints);
    const parts = partsOf(entry, number, reader.catalogue, complaints);
    number += Math.max(parts.length, 1);
    return { row, printed, product: entry === null ? null : entry.source, parts };
  });
}

/** The lines that are declared, with their rows: bundles as what they hold. `settled` are the sold ones with their money settled. */
function declaredLines(
  sold: readonly SoldLine[],
  settled: readonly Line[],
  reader: LineReader,
  complaints: Complaints,
): Pick<Parcel, 'lines'> & Pick<Parcel['origin'], 'lineRows' | 'productRows'> {
  const lines: Line[] = [];
  const lineRows: Row[] = [];
  const productRows: (SourcedRow | null)[] = [];
  for (const [index, { row, printed, product, parts }] of sold.entries()) {
    const line = settled[index] ?? printed.line;
    if (parts.length === 0) {
      lines.push(line);
      lineRows.push(row);
      productRows.push(product);
      continue;
    }
    lines.push(...takenApart(line, parts, row, reader, complaints));
    lineRows.push(...parts.map(() => row));
    productRows.push(...parts.map(({ entry }) => entry.source));
  }
  return { lines, lineRows, productRows };
}

/**
 * Gives the cells of an order as a whole. Files that print its fields on one record only are asked record
 * by record for the first that has a value.
 */
function orderCells(rows: readonly Row[], layout: OrderLayout): (index: number) => string {
  const first = rows[0]?.cells ?? [];
  if (layout.profile.orderFields === 'every-row') return (index) => (index < 0 ? '' : (first[index] ?? ''));
  return (index) => {
    if (index < 0) return '';
    for (const row of rows) {
      const cell = row.fault === null ? (row.cells[index] ?? '') : '';
      if (cell.trim() !== '') return cell;
    }
    return '';
  };
}

/** The currency that the catalogue prices all lines in, when the file has neither prices nor a currency. */
function sharedCurrency(lines: readonly Line[]): string {
  const [first] = lines;
  return first !== undefined && lines.every((line) => line.currency === first.currency) ? first.currency : '';
}

function provesItself({ money }: OrderLayout): boolean {
  return money.orderSubtotal >= 0 || money.orderTotal >= 0 || money.orderRefund >= 0 || money.lineSum >= 0;
}

function orderMoney(
  cellAt: (index: number) => string,
  { money }: OrderLayout,
  { normalised }: LineReader,
  complaints: Complaints,
): OrderMoney {
  const read = (field: keyof OrderMoney): Decimal | null =>
    amount(narrowed(cellAt(money[field]), normalised), 'goodsValue', 0, complaints);
  return {
    orderDiscount: read('orderDiscount'),
    orderRefund: read('orderRefund'),
    orderSubtotal: read('orderSubtotal'),
    orderTax: read('orderTax'),
    orderTotal: read('orderTotal'),
  };
}

/** What the file prints line by line in a column. */
function printed(
  rows: readonly Row[],
  index: number,
  field: Field,
  { normalised }: LineReader,
  complaints: Complaints,
): readonly (Decimal | null)[] {
  if (index < 0) return [];
  return rows.map((row) => amount(narrowed(row.cells[index] ?? '', normalised), field, 0, complaints));
}

/** Amounts together; `null` when there are none. */
function summed(amounts: readonly (Decimal | null)[]): Decimal | null {
  return amounts.reduce((sum, each) => (each === null ? sum : (sum ?? ZERO) + each), null);
}

/** The freight of an order that stands on each of its records or on one of them; two different ones are told. */
function repeatedFreight(
  rows: readonly Row[],
  { money, normalised }: LineReader,
  complaints: Complaints,
): Decimal | null {
  if (money.repeatedFreight < 0) return null;
  let found: Decimal | null = null;
  let first = '';
  for (const row of rows) {
    const text = narrowed(row.cells[money.repeatedFreight] ?? '', normalised);
    if (text === '' || text === first || row.fault !== null) continue;
    const each = amount(text, 'freight', 0, complaints);
    if (each === null) continue;
    if (found === null || found === ZERO) {
      found = each;
      first = text;
    } else if (each !== ZERO && each !== found) {
      complaints.add(fileDefects.conflict.id, 'freight', 0, row, text, { first });
    }
  }
  return found;
}

/** What lines that are not in the parcel cost: the totals of the order hold them too. */
function goodsValueOf(rows: readonly Row[], currency: string, reader: LineReader): Decimal {
  const unheard = new Complaints();
  let sum = ZERO;
  for (const row of rows) {
    const { printed } = readLine(row, 1, currency, { ...reader, catalogue: null }, unheard);
    sum += printed.line.total ?? ZERO;
  }
  return sum;
}

/** The carrier's freight, when it is in the order's currency: amounts are never converted. */
function carriedFreight(currency: string, waybill: Waybill | null, complaints: Complaints): Decimal | null {
  if (waybill === null) return null;
  const carried = waybill.cell('freight');
  const carriedCurrency = waybill.cell('freightCurrency');
  if (carried !== '' && carriedCurrency !== '' && currencyFrom(carriedCurrency) !== currency) {
    complaints.damaged.add('freight');
    const facts = { currency, freightCurrency: carriedCurrency };
    complaints.add(joinDefects.freightCurrency.id, 'freight', 0, waybill.source.row, carried, facts);
    return null;
  }
  return amount(carried, 'freight', 0, complaints);
}

function tellRowFaults(rows: readonly Row[], complaints: Complaints): void {
  for (const row of rows) {
    if (row.fault !== null) complaints.add(row.fault.code, 'orderNo', 0, row, '', row.fault.facts);
  }
}

/** Tells numbers that a spreadsheet's apostrophe guards: they are read without it, and the file has been in a spreadsheet. */
function tellGuarded(rows: readonly Row[], { columns }: OrderLayout, complaints: Complaints): void {
  for (const row of rows) {
    if (row.fault !== null || !row.raw.includes("'")) continue;
    for (const [field, index] of columns) {
      const cell = row.cells[index] ?? '';
      if (isGuarded(cell)) complaints.add(cellDefects.apostrophe.id, field, 0, row, cell, {});
    }
  }
}

function tellConflicts(
  rows: readonly Row[],
  columns: LineReader['orderColumns'],
  complaints: Complaints,
): void {
  const first = rows[0];
  if (first === undefined || rows.length === 1) return;
  for (const [field, index] of columns) {
    const expected = first.cells[index] ?? '';
    for (let at = 1; at < rows.length; at++) {
      const row = rows[at];
      const found = row?.cells[index] ?? '';
      if (row === undefined || found === expected || found === '' || row.fault !== null) continue;
      complaints.add(fileDefects.conflict.id, field, 0, row, found, { first: expected });
    }
  }
}

function tellDamagedId(text: string, field: ParcelField, complaints: Complaints): void {
  if (DAMAGED_ID.test(text)) complaints.damage(cellDefects.damagedNumber, field, 0, text);
}

function missingWaybill(orderNo: string, complaints: Complaints): void {
  for (const field of ['waybillNo', 'grossWeight', 'pieces'] as const) complaints.damaged.add(field);
  complaints.add(joinDefects.noWaybill.id, 'orderNo', 0, null, orderNo, { order: orderNo });
}
