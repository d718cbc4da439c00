import type { Field, Row, RowFault, SourcedRow } from '../../model/parcel.ts';
import { type Product, productModel } from '../../model/product.ts';
import { cellDefects } from '../defects/cell.ts';
import { joinDefects } from '../defects/join.ts';
import { readSideTable, type SideTable } from './side-table.ts';

/** A product with the catalogue row it comes from. */
export interface CatalogueEntry {
  readonly product: Product;
  readonly source: SourcedRow;
  /** What is wrong with the row, each with the field it is about. */
  readonly faults: readonly { readonly field: Field; readonly value: string; readonly fault: RowFault }[];
}

/** SKU → product. */
export type Catalogue = ReadonlyMap<string, CatalogueEntry>;

const columns = {
  sku: 'sku',
  name_zh: 'nameZh',
  name_en: 'nameEn',
  hs_code: 'hsCode',
  unit: 'unit',
  unit1: 'unit1',
  unit2: 'unit2',
  quantity1: 'quantity1',
  quantity2: 'quantity2',
  net_weight: 'netWeight',
  price: 'price',
  currency: 'currency',
  origin_country: 'originCountry',
  model: 'model',
  barcode: 'barcode',
  item_record_no: 'itemRecordNo',
  supervision: 'supervision',
  inspection: 'inspection',
  rebate_rate: 'rebateRate',
  refund: 'refund',
  duty_rate: 'dutyRate',
  attributes: 'attributes',
} as const satisfies Record<string, keyof Product & Field>;

const NO_FAULTS: CatalogueEntry['faults'] = [];

/** Reads `catalogue.csv`. Throws `InputError`. A row with a wrong value keeps its other values and names its faults. */
export async function readCatalogue(file: string): Promise<Catalogue> {
  const table = await readSideTable(file, 'sku', columns);
  const catalogue = new Map<string, CatalogueEntry>();
  for (const row of table.rows) {
    const sku = table.cell(row, 'sku');
    if (sku === '') continue;
    const earlier = catalogue.get(sku);
    if (earlier === undefined) catalogue.set(sku, entryOf(table, row));
    else if (earlier.source.row.raw !== row.raw) catalogue.set(sku, doubled(earlier, row));
  }
  return catalogue;
}

function entryOf(table: SideTable, row: Row): CatalogueEntry {
  const source = { row, layout: table.layout };
  const values: Record<string, string> = {};
  for (const [column, field] of Object.entries(columns)) {
    const text = table.cell(row, column);
    values[field] = field === 'refund' ? answer(text) : text;
  }
  const checked = productModel.safeParse(values);
  if (checked.success) {
    const faults = row.fault === null ? NO_FAULTS : [{ field: 'sku' as const, value: '', fault: row.fault }];
    return { product: checked.data, source, faults };
  }
  const wrong = new Set(checked.error.issues.map((issue) => issue.path[0]));
  const faults: { field: Field; value: string; fault: RowFault }[] = [];
  for (const field of Object.values(columns)) {
    if (!wrong.has(field)) continue;
    const value = values[field] ?? '';
    faults.push({ field, value, fault: { code: defectOf(field).id, line: row.line, column: 1, facts: {} } });
    values[field] = field === 'sku' ? value.slice(0, 60) : '';
  }
  return { product: productModel.parse(values), source, faults };
}

function answer(text: string): string {
  const known: Readonly<Record<string, string>> = { 是: 'yes', 否: 'no', y: 'yes', n: 'no' };
  return known[text.toLowerCase()] ?? text.toLowerCase();
}

function defectOf(field: Field): { readonly id: string } {
  if (field === 'refund') return cellDefects.unclearAnswer;
  return field === 'currency'
    ? cellDefects.unknownCurrency
    : AMOUNTS.has(field)
      ? cellDefects.notANumber
      : cellDefects.tooLong;
}

const AMOUNTS: ReadonlySet<Field> = new Set([
  'quantity1',
  'quantity2',
  'netWeight',
  'price',
  'rebateRate',
  'dutyRate',
]);

function doubled(earlier: CatalogueEntry, row: Row): CatalogueEntry {
  const fault = {
    code: joinDefects.doubleSku.id,
    line: row.line,
    column: 1,
    facts: { first: earlier.source.row.line },
  };
  return { ...earlier, faults: [{ field: 'sku', value: earlier.product.sku, fault }] };
}
