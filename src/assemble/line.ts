import type { Catalogue, CatalogueEntry } from '../intake/companions/catalogue.ts';
import { cellDefects } from '../intake/defects/cell.ts';
import { joinDefects } from '../intake/defects/join.ts';
import type { OrderLayout } from '../intake/layout.ts';
import { countryFrom } from '../model/codes/countries.ts';
import { currencyFrom } from '../model/codes/currencies.ts';
import { unitFrom } from '../model/codes/units.ts';
import { type Decimal, divide, multiply, ZERO } from '../model/decimal.ts';
import type { Line, LineField, ParcelField, Row } from '../model/parcel.ts';
import { amount, type Complaints, code, type Normalised, narrowed, trimmed } from './cells.ts';
import type { Columns } from './columns.ts';
import type { PrintedLine } from './money.ts';

/** What assembly needs to know of a file to read its lines. */
export interface LineReader {
  readonly columns: Columns;
  /** Cells that must be the same on every row of an order. */
  readonly orderColumns: readonly (readonly [ParcelField, number])[];
  readonly money: OrderLayout['money'];
  readonly catalogue: Catalogue | null;
  readonly normalised: Normalised;
}

const KILOGRAM = '035';
const GRAM = '036';

/** Fields that only the catalogue can give when the order file has no column for them. */
const FROM_CATALOGUE: readonly LineField[] = [
  'nameZh',
  'nameEn',
  'hsCode',
  'model',
  'unit',
  'unit1',
  'quantity1',
  'netWeight',
  'originCountry',
  'barcode',
];

/** Reads one line of a parcel, filled up from the catalogue. Values of the order file come first. */
export function readLine(
  row: Row,
  number: number,
  parcelCurrency: string,
  reader: LineReader,
  complaints: Complaints,
): { printed: PrintedLine; entry: CatalogueEntry | null } {
  const { columns, normalised } = reader;
  const cells = row.cells;
  const own = (index: number): string => (index < 0 ? '' : narrowed(cells[index] ?? '', normalised));
  const prose = (index: number): string => (index < 0 ? '' : trimmed(cells[index] ?? '', normalised));

  const sku = prose(columns.sku);
  const entry = (sku === '' ? undefined : reader.catalogue?.lookup(sku)) ?? null;
  const product = entry === null ? null : entry.product;
  const read = (text: string, field: LineField): Decimal | null => amount(text, field, number, complaints);
  const unitCode = (text: string, field: LineField): string =>
    code(text, unitFrom, cellDefects.unknownUnit, field, number, complaints);

  const quantity = read(own(columns.quantity), 'quantity');
  const ownPrice = read(own(columns.price), 'price');
  const ownTotal = read(own(columns.total), 'total');
  const { lineDiscount } = reader.money;
  const discount = lineDiscount < 0 ? null : read(own(lineDiscount), 'price');
  const printsNone = ownPrice === null && ownTotal === null;
  const price = printsNone ? read(product?.price ?? '', 'price') : ownPrice;
  const money = priced(quantity, price, ownTotal, discount);

  const currencyText = own(columns.currency);
  const ownCurrency =
    number === 1 && currencyText !== ''
      ? parcelCurrency
      : code(currencyText, currencyFrom, cellDefects.unknownCurrency, 'currency', number, complaints);
  const currency =
    ownCurrency !== ''
      ? ownCurrency
      : printsNone && product?.currency
        ? code(product.currency, currencyFrom, cellDefects.unknownCurrency, 'currency', number, complaints)
        : parcelCurrency;

  const perUnit = (text: string, field: LineField): Decimal | null => {
    const each = read(text, field);
    return each === null || quantity === null ? null : multiply(each, quantity);
  };
  const unit = unitCode(own(columns.unit) || (product?.unit ?? ''), 'unit');
  const unit1 = unitCode(own(columns.unit1) || (product?.unit1 ?? ''), 'unit1');
  const unit2 = unitCode(own(columns.unit2) || (product?.unit2 ?? ''), 'unit2');
  const netWeight =
    read(own(columns.netWeight), 'netWeight') ?? perUnit(product?.netWeight ?? '', 'netWeight');
  const implied = (statutory: string): Decimal | null => {
    if (statutory === '') return null;
    if (statutory === unit) return quantity;
    if (netWeight === null) return null;
    return statutory === KILOGRAM ? netWeight : statutory === GRAM ? netWeight * 1000n : null;
  };
  const refund = answer(own(columns.refund) || (product?.refund ?? ''), number, complaints);
  const originText = prose(columns.originCountry) || (product?.originCountry ?? '');

  const line: Line = {
    number,
    sku,
    title: prose(columns.title),
    nameZh: prose(columns.nameZh) || (product?.nameZh ?? ''),
    nameEn: prose(columns.nameEn) || (product?.nameEn ?? ''),
    hsCode: plainTariffCode(own(columns.hsCode) || (product?.hsCode ?? '')),
    model: prose(columns.model) || (product?.model ?? ''),
    barcode: prose(columns.barcode) || (product?.barcode ?? ''),
    itemRecordNo: own(columns.itemRecordNo) || (product?.itemRecordNo ?? ''),
    originCountry: code(
      originText,
      countryFrom,
      cellDefects.unknownCountry,
      'originCountry',
      number,
      complaints,
    ),
    currency,
    unit,
    quantity,
    price: money.price,
    total: money.total,
    unit1,
    quantity1:
      read(own(columns.quantity1), 'quantity1') ??
      perUnit(product?.quantity1 ?? '', 'quantity1') ??
      implied(unit1),
    unit2,
    quantity2:
      read(own(columns.quantity2), 'quantity2') ??
      perUnit(product?.quantity2 ?? '', 'quantity2') ??
      implied(unit2),
    netWeight,
    supervision: own(columns.supervision) || (product?.supervision ?? ''),
    inspection: own(columns.inspection) || (product?.inspection ?? ''),
    rebateRate: read(own(columns.rebateRate) || (product?.rebateRate ?? ''), 'rebateRate'),
    refund,
    dutyRate: read(own(columns.dutyRate) || (product?.dutyRate ?? ''), 'dutyRate'),
    attributes: prose(columns.attributes) || (product?.attributes ?? ''),
  };
  if (entry === null && columns.nameZh < 0) missingProduct(line, complaints);
  if (entry !== null) {
    for (const { field, value, fault } of entry.faults) {
      complaints.damaged.add(`${number}.${field}`);
      complaints.add(fault.code, field, number, entry.source.row, value, fault.facts);
    }
  }
  const basis =
    ownPrice !== null && ownTotal === null
      ? 'unit'
      : ownTotal !== null && ownPrice === null
        ? 'line'
        : 'none';
  const printed = { line, printed: ownPrice ?? ownTotal, basis, discount: discount ?? ZERO } as const;
  return { printed, entry };
}

/** Completes price and total from each other; a discount comes off the line and so off the price (half up, five decimals). */
function priced(
  quantity: Decimal | null,
  price: Decimal | null,
  total: Decimal | null,
  discount: Decimal | null,
): { price: Decimal | null; total: Decimal | null } {
  if (quantity === null || quantity <= ZERO) return { price, total };
  if (discount !== null && discount > ZERO && (total !== null || price !== null)) {
    const net = (total ?? multiply(quantity, price ?? ZERO)) - discount;
    return { price: divide(net, quantity), total: net };
  }
  if (price === null) return { price: total === null ? null : divide(total, quantity), total };
  return { price, total: total ?? multiply(quantity, price) };
}

/** `6109.10.0010` and `6109 1000 10` are the same code: points and spaces are only for the eye. */
function plainTariffCode(text: string): string {
  return /[.\s]/.test(text) ? text.replace(/[.\s]/g, '') : text;
}

function answer(text: string, line: number, complaints: Complaints): Line['refund'] {
  if (text === '') return '';
  const word = text.toLowerCase();
  if (word === 'yes' || word === 'y' || word === '是' || word === 'true') return 'yes';
  if (word === 'no' || word === 'n' || word === '否' || word === 'false') return 'no';
  complaints.damage(cellDefects.unclearAnswer, 'refund', line, text);
  return '';
}

/** One finding for the SKU instead of one for each field it would have filled. */
function missingProduct(line: Line, complaints: Complaints): void {
  for (const field of FROM_CATALOGUE) complaints.damaged.add(`${line.number}.${field}`);
  if (line.sku === '') {
    complaints.damaged.add(`${line.number}.sku`);
    complaints.add(joinDefects.noSku.id, 'sku', line.number, null, line.title, {});
  } else {
    complaints.add(joinDefects.unknownSku.id, 'sku', line.number, null, line.sku, { sku: line.sku, rows: 1 });
  }
}
