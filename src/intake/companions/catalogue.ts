import type { Field, Row, RowFault, SourcedRow } from '../../model/parcel.ts';
import { type Product, productModel } from '../../model/product.ts';
import { cellDefects } from '../defects/cell.ts';
import { joinDefects } from '../defects/join.ts';
import { catalogueKinds } from './kinds/catalogues.ts';
import { type Listed, readListed, readNames } from './listed.ts';
import { Lru } from './lru.ts';
import { readSideTable, type SideOptions, type SideTable, sideDefaults } from './side-table.ts';

/** A product with the catalogue row it comes from. */
export interface CatalogueEntry {
  readonly product: Product;
  readonly source: SourcedRow;
  /** What the SKU is made of, when it is a bundle (组合 SKU); empty: it is one product. */
  readonly components: readonly Listed[];
  /** Aliases and components as the row writes them. */
  readonly written: { readonly aliases: string; readonly components: string };
  /** What is wrong with the row, each with the field it is about. */
  readonly faults: readonly CatalogueFault[];
}

/** Something wrong with a row. */
export interface CatalogueFault {
  readonly field: Field;
  readonly value: string;
  readonly fault: RowFault;
}

/** What customs needs to know, by SKU. */
export interface Catalogue {
  /** Kind of sheet it was read as: `native`, `dianxiaomi.sku` … */
  readonly kind: string;
  /** Rows with a SKU. */
  readonly rows: number;
  /**
   * The product of a SKU, or of another name that a row gives it (`aliases`); `null`: the catalogue has none.
   * A row with a wrong value keeps its other values and names its faults.
   */
  lookup(sku: string): CatalogueEntry | null;
  /** Lets go of the index file of a large catalogue. */
  close(): void;
}

/** Entries kept in memory of a catalogue of any size. */
const MOST_PARSED = 8192;

/** Reads a catalogue of any known kind. Throws `InputError` when it cannot be read. */
export async function readCatalogue(file: string, options: SideOptions = sideDefaults): Promise<Catalogue> {
  const table = await readSideTable(
    file,
    {
      what: 'catalogue',
      kinds: catalogueKinds,
      keys: (cell) => [cell('sku'), ...readNames(cell('aliases'))].filter((key) => key !== ''),
    },
    options,
  );
  const parsed = new Lru<{ readonly entry: CatalogueEntry | null }>(MOST_PARSED);
  return {
    kind: table.kind.id,
    rows: table.rows,
    lookup(sku) {
      const known = parsed.get(sku);
      if (known !== undefined) return known.entry;
      const entry = entryOf(table, sku);
      parsed.set(sku, { entry });
      return entry;
    },
    close: () => table.close(),
  };
}

function entryOf(table: SideTable, sku: string): CatalogueEntry | null {
  const found = table.find(sku);
  const own = found.filter(({ rank }) => rank === 0);
  const [first, ...others] = own.length > 0 ? own : found;
  if (first === undefined) return null;
  const { row } = first;
  const entry = parsedEntry(table, row, sku);
  const other = others.find((each) => !sameCells(each.row, row));
  if (other === undefined) return entry;
  const defect = own.length > 0 ? joinDefects.doubleSku : joinDefects.doubleAlias;
  const facts = { first: row.line, second: other.row.line };
  const fault = { code: defect.id, line: row.line, column: 1, facts };
  return { ...entry, faults: [{ field: 'sku', value: sku, fault }] };
}

function sameCells(one: Row, other: Row): boolean {
  return one.cells.every((cell, at) => cell === other.cells[at]);
}

const FIELDS = [
  'sku',
  'nameZh',
  'nameEn',
  'hsCode',
  'unit',
  'unit1',
  'unit2',
  'quantity1',
  'quantity2',
  'netWeight',
  'price',
  'currency',
  'originCountry',
  'model',
  'barcode',
  'itemRecordNo',
  'supervision',
  'inspection',
  'rebateRate',
  'refund',
  'dutyRate',
  'attributes',
] as const satisfies readonly (keyof Product & Field)[];

const NO_FAULTS: CatalogueEntry['faults'] = [];
const NO_COMPONENTS: CatalogueEntry['components'] = [];

function parsedEntry(table: SideTable, row: Row, sought: string): CatalogueEntry {
  const source = { row, layout: table.layout };
  const values: Record<string, string> = {};
  for (const field of FIELDS) {
    const text = table.cell(row, field);
    values[field] = field === 'refund' ? answer(text) : text;
  }
  // A sheet that is keyed by the platforms' SKUs alone has no SKU of its own.
  values['sku'] ||= sought;
  const listed = table.cell(row, 'components');
  const components = listed === '' ? NO_COMPONENTS : readListed(listed);
  const written = { aliases: table.cell(row, 'aliases'), components: listed };
  const checked = productModel.safeParse(values);
  const faults: CatalogueFault[] = [];
  if (components === null) faults.push(faultOf(joinDefects.unreadableComponents.id, 'sku', listed, row));
  if (checked.success) {
    if (row.fault !== null) faults.push({ field: 'sku', value: '', fault: row.fault });
    return {
      product: checked.data,
      source,
      components: components ?? NO_COMPONENTS,
      written,
      faults: faults.length === 0 ? NO_FAULTS : faults,
    };
  }
  const wrong = new Set(checked.error.issues.map((issue) => issue.path[0]));
  for (const field of FIELDS) {
    if (!wrong.has(field)) continue;
    const value = values[field] ?? '';
    faults.push(faultOf(defectOf(field).id, field, value, row));
    values[field] = field === 'sku' ? value.slice(0, 60) : '';
  }
  return {
    product: productModel.parse(values),
    source,
    components: components ?? NO_COMPONENTS,
    written,
    faults,
  };
}

function faultOf(code: string, field: Field, value: string, row: Row): CatalogueFault {
  return { field, value, fault: { code, line: row.line, column: 1, facts: {} } };
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
