import type { Catalogue, CatalogueEntry } from '../intake/companions/catalogue.ts';
import { joinDefects } from '../intake/defects/join.ts';
import { type Decimal, formatDecimal, parseDecimal, ZERO } from '../model/decimal.ts';
import type { Field, Line, Row } from '../model/parcel.ts';
import type { Complaints } from './cells.ts';
import { columnsOf } from './columns.ts';
import { type LineReader, readLine } from './line.ts';

/** One product out of a bundle, and how many of it one bundle holds. */
export interface Part {
  readonly entry: CatalogueEntry;
  readonly count: bigint;
}

/** Kinds of products one bundle may come apart into: an inventory holds no more lines. */
const MOST_PARTS = 99;
/** Bundles in bundles that are followed; a catalogue that needs more is wrong. */
const MOST_STEPS = 1000;

/**
 * What a bundle (组合 SKU) holds in the end, bundles in bundles taken apart, each product once. Empty where
 * the SKU is no bundle, or one that cannot be taken apart; then that is told.
 */
export function partsOf(
  entry: CatalogueEntry | null,
  number: number,
  catalogue: Catalogue | null,
  complaints: Complaints,
): readonly Part[] {
  if (entry === null || catalogue === null || entry.components.length === 0) return [];
  const { sku } = entry.product;
  const parts = new Map<string, { entry: CatalogueEntry; count: bigint }>();
  let steps = 0;
  const tell = (code: string, facts: Record<string, string | number>): false => {
    complaints.damaged.add(`${number}.sku`);
    complaints.add(code, 'sku', number, entry.source.row, sku, { sku, ...facts });
    return false;
  };
  const open = (bundle: CatalogueEntry, times: bigint, path: readonly string[]): boolean => {
    for (const { sku: name, quantity } of bundle.components) {
      const part = catalogue.lookup(name);
      if (part === null) return tell(joinDefects.unknownComponent.id, { component: name, rows: 1 });
      const key = part.product.sku;
      const way = [...path, key];
      if (path.includes(key)) return tell(joinDefects.bundleOfItself.id, { path: way.join(' → ') });
      if (++steps > MOST_STEPS) return tell(joinDefects.bundleTooLarge.id, { most: MOST_PARTS });
      const count = times * BigInt(quantity);
      if (part.components.length > 0) {
        if (!open(part, count, way)) return false;
        continue;
      }
      const known = parts.get(key);
      if (known === undefined) parts.set(key, { entry: part, count });
      else known.count += count;
      if (parts.size > MOST_PARTS) return tell(joinDefects.bundleTooLarge.id, { most: MOST_PARTS });
    }
    return true;
  };
  return open(entry, 1n, [sku]) ? [...parts.values()] : [];
}

const FIELDS = ['sku', 'title', 'quantity', 'total', 'currency'] as const satisfies readonly Field[];
const COLUMNS = columnsOf({
  file: '',
  headers: [...FIELDS],
  columns: new Map(FIELDS.map((field, index) => [field, index])),
  delimiter: ',',
  lineEnd: '\n',
});
/**
 * The lines of a bundle's products in place of its own. What the bundle costs is split by the prices of the
 * catalogue where each product has one in one currency, else by pieces, which is told; the sum stays, to the
 * last of five decimals.
 */
export function takenApart(
  bundle: Line,
  parts: readonly Part[],
  row: Row,
  reader: LineReader,
  complaints: Complaints,
): readonly Line[] {
  const { quantity, total, currency } = bundle;
  const money = { ...reader.money, lineDiscount: -1, lineFreight: -1, lineSum: -1 };
  const totals = total === null ? null : split(total, weights(bundle, parts, complaints));
  return parts.map(({ entry, count }, index) => {
    const share = totals?.[index];
    const cells = [
      entry.product.sku,
      bundle.title,
      quantity === null ? '' : formatDecimal(quantity * count),
      share === undefined ? '' : formatDecimal(share),
      currency,
    ];
    const inner = { ...reader, columns: COLUMNS, money };
    return readLine({ ...row, cells }, bundle.number + index, currency, inner, complaints).printed.line;
  });
}

function weights(bundle: Line, parts: readonly Part[], complaints: Complaints): readonly bigint[] {
  const prices = parts.map(({ entry }) => parseDecimal(entry.product.price));
  const one = parts[0]?.entry.product.currency;
  const inOneCurrency = parts.every(({ entry }) => entry.product.currency === one);
  const known = prices.filter((price) => typeof price === 'bigint' && price > ZERO);
  if (inOneCurrency && known.length === parts.length)
    return parts.map(({ count }, index) => {
      const price = prices[index];
      return typeof price === 'bigint' ? price * count : ZERO;
    });
  if (parts.length > 1 && bundle.total !== null) {
    const facts = { sku: bundle.sku, total: formatDecimal(bundle.total) };
    complaints.add(joinDefects.bundlePriceByPiece.id, 'price', bundle.number, null, bundle.sku, facts);
  }
  return parts.map(({ count }) => count);
}

/** Splits an amount by weights, none of them negative; the last takes what is left. */
export function split(amount: Decimal, by: readonly bigint[]): readonly Decimal[] {
  const sum = by.reduce((all, weight) => all + weight, 0n);
  let left = amount;
  return by.map((weight, index) => {
    const share = index === by.length - 1 ? left : sum === 0n ? ZERO : (amount * weight) / sum;
    left -= share;
    return share;
  });
}
