import { attributeBook, type GoodsAttribute, goodsAttributes } from '../attributes.ts';
import type { Condition } from '../rule.ts';
import { foldedText } from '../text/normalise.ts';

/** What a catalogue says of goods: folded values by attribute. */
export type Attributes = ReadonlyMap<GoodsAttribute, string>;

/** What a catalogue without attributes says. */
export const NO_ATTRIBUTES: Attributes = new Map();

/** Attributes by every name of their column. */
const columns: ReadonlyMap<string, GoodsAttribute> = new Map(
  goodsAttributes.flatMap((key) => [key, ...attributeBook[key].aliases].map((name) => [name, key] as const)),
);

const values: Readonly<Record<string, string>> = {
  无: 'no',
  否: 'no',
  不含: 'no',
  none: 'no',
  false: 'no',
  '0': 'no',
  n: 'no',
  不带: 'no',
  有: 'yes',
  是: 'yes',
  含: 'yes',
  true: 'yes',
  '1': 'yes',
  y: 'yes',
  内置: 'built-in',
  'built in': 'built-in',
  builtin: 'built-in',
  inside: 'built-in',
  contained: 'built-in',
  配套: 'packed',
  随附: 'packed',
  'packed with': 'packed',
  included: 'packed',
  纯电: 'loose',
  单独: 'loose',
  spare: 'loose',
  only: 'loose',
  弱: 'weak',
  弱磁: 'weak',
  强: 'strong',
  强磁: 'strong',
  单刃: 'single',
  双刃: 'double',
  未开刃: 'blunt',
  弹簧: 'spring',
  自锁: 'liner',
};

/** Attributes answered with a word of a choice. */
const WORDY: ReadonlySet<GoodsAttribute> = new Set(
  goodsAttributes.filter((key) => attributeBook[key].choices.length > 0 && key !== 'packing_group'),
);

/**
 * Reads `key=value` pairs separated by `;`, `,` or a line end; `:` and full-width marks do as well.
 * Unknown keys and pairs that cannot be read are passed over; of a repeated key the first counts.
 */
export function readAttributes(text: string): Attributes {
  if (text === '') return NO_ATTRIBUTES;
  const found = new Map<GoodsAttribute, string>();
  for (const pair of text
    .slice(0, 2000)
    .normalize('NFKC')
    .split(/[;,、\n]/)) {
    const cut = pair.search(/[=:]/);
    if (cut < 0) continue;
    const key = keyOf(pair.slice(0, cut));
    if (key === undefined || found.has(key)) continue;
    const value = pair.slice(cut + 1).trim();
    if (value !== '') found.set(key, WORDY.has(key) ? wordOf(value) : value.toUpperCase());
  }
  return found;
}

function keyOf(text: string): GoodsAttribute | undefined {
  const key = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return columns.get(key);
}

function wordOf(text: string): string {
  const word = foldedText(text);
  return Object.hasOwn(values, word) ? (values[word] ?? word) : word;
}

const NUMBER = /-?\d+(?:\.\d+)?/;

/** The number that an attribute begins with (`37 Wh`); `null`: none is given. */
export function numberOf(attributes: Attributes, key: GoodsAttribute): number | null {
  const digits = NUMBER.exec(attributes.get(key) ?? '');
  return digits === null ? null : Number(digits[0]);
}

/** Does the condition hold? What is not given never holds. */
export function holds(condition: Condition, attributes: Attributes): boolean {
  if ('is' in condition) return condition.is.includes(attributes.get(condition.key) ?? '');
  const value = numberOf(attributes, condition.key);
  if (value === null) return false;
  return 'above' in condition ? value > condition.above : value <= condition.atMost;
}
