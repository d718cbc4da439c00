import { nativeCatalogue } from '../intake/companions/kinds/native.ts';
import { CSV_MARK, csvRow, guardFormula } from '../report/csv.ts';
import type { MissingProduct, MissingReport } from './missing.ts';

const COLUMNS = Object.values(nativeCatalogue.fields).filter((column) => typeof column === 'string');
/** Columns for the person who fills the sheet in; they are passed over when it is read. */
const NOTES = [
  'xborder_missing',
  'xborder_for_green',
  'xborder_title',
  'xborder_order',
  'xborder_rows',
  'xborder_parcels',
  'xborder_blocked',
];

/** The sheet to fill in: native columns with what is known already, then what is missing and where it was met. */
export function missingSheet({ products, known }: Pick<MissingReport, 'products' | 'known'>): string {
  const rows = products.map((product) => csvRow(rowOf(product, known(product.sku)), ','));
  return `${CSV_MARK}${[csvRow([...COLUMNS, ...NOTES], ','), ...rows].join('\n')}\n`;
}

function rowOf(product: MissingProduct, known: ReadonlyMap<string, string>): readonly string[] {
  const { sku, missing, forGreen, title, order, rows, parcels, blocked } = product;
  return [
    ...COLUMNS.map((column) => (column === 'sku' ? sku : (known.get(column) ?? ''))),
    missing.join(' '),
    forGreen.join(' '),
    guardFormula(title),
    guardFormula(order),
    String(rows),
    String(parcels),
    String(blocked),
  ];
}
