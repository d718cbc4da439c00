import { colours, type Good, goods, styles, withBattery } from './goods.ts';
import { type Random, seeded } from './random.ts';

/** Columns of the bench's order file, in order: thirty of the native ones. */
export const columns = [
  'order_no',
  'waybill_no',
  'consignee_name',
  'consignee_address',
  'consignee_phone',
  'country',
  'currency',
  'goods_value',
  'freight',
  'insurance',
  'pieces',
  'gross_weight',
  'sku',
  'name_zh',
  'name_en',
  'hs_code',
  'model',
  'barcode',
  'unit',
  'quantity',
  'price',
  'line_total',
  'unit1',
  'quantity1',
  'net_weight',
  'supervision',
  'inspection',
  'refund',
  'duty_rate',
  'attributes',
] as const;

const SEED = 20261101;
const BATCH_LINES = 2000;
const FAMILY: readonly [string, ...string[]] = [
  '林',
  '贾',
  '薛',
  '史',
  '武',
  '孙',
  '唐',
  '诸葛',
  '欧阳',
  '上官',
];
const GIVEN: readonly [string, ...string[]] = [
  '黛玉',
  '宝钗',
  '湘云',
  '探春',
  '悟空',
  '松',
  '小乙',
  '明',
  '锋',
  '婉儿',
  '云',
  '雪',
];
const STREETS: readonly [string, ...string[]] = [
  'Longbourn Lane',
  'Orchard House Road',
  'Whitewash Street',
  'Scarlet Street',
  'Juniper Road',
];
const CITIES: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['Portland, OR 97201', 'US'],
  ['San Gabriel, CA 91776', 'US'],
  ['Seattle, WA 98101', 'US'],
  ['London N1 9ZZ', 'GB'],
  ['20095 Hamburg', 'DE'],
  ['75000 Paris', 'FR'],
  ['Bourke NSW 2840', 'AU'],
  ['Markham, ON L3R 0Z0', 'CA'],
];

interface DraftLine {
  readonly cells: string;
  readonly cents: number;
  readonly grams: number;
}

/**
 * The order file as text, header first, in batches: `lines` lines, two a parcel (the last parcel of an odd
 * number has one), a quarter of the cells quoted. Most parcels are complete and green; of 1,000 about 20
 * hold a battery, 5 lack supervision conditions and 2 weigh more net than gross. Memory does not grow. Orders are
 * numbered from `first`.
 */
export function* orderFile(lines: number, first = 1): Generator<string> {
  const random = seeded(SEED + first - 1);
  let text = `${columns.join(',')}\n`;
  for (let line = 0, order = first; line < lines; line += 2, order++) {
    text += parcel(random, order, Math.min(2, lines - line));
    if ((line + 2) % BATCH_LINES === 0) {
      yield text;
      text = '';
    }
  }
  if (text !== '') yield text;
}

function parcel(random: Random, order: number, count: number): string {
  const drafts: DraftLine[] = [];
  const unproven = random.below(1000) < 5;
  for (let index = 0; index < count; index++) {
    const sold = index === 0 && random.below(1000) < 20 ? withBattery : random.pick(goods);
    drafts.push(draftLine(random, sold, index, unproven && index === 0));
  }
  const cents = drafts.reduce((sum, draft) => sum + draft.cents, 0);
  const grams = drafts.reduce((sum, draft) => sum + draft.grams, 0);
  const tooLight = random.below(1000) < 2;
  const head = orderCells(random, order, cents, tooLight ? grams - 5 : grams + 60);
  return drafts.map((draft) => `${head},${draft.cells}\n`).join('');
}

function orderCells(random: Random, order: number, cents: number, grossGrams: number): string {
  const [city, country] = random.pick(CITIES);
  const number = String(order).padStart(8, '0');
  const flat = random.below(10) === 0 ? ` ""${'ABCDEF'.charAt(random.below(6))}""` : '';
  return [
    `XB26${number}`,
    `YF2630${number}`,
    `"${random.pick(FAMILY)}${random.pick(GIVEN)}"`,
    `"${1 + random.below(999)}${flat} ${random.pick(STREETS)}, ${city}"`,
    `"+1 503-555-01${String(random.below(100)).padStart(2, '0')}"`,
    country,
    'USD',
    amount(cents, 2),
    amount(350 + random.below(600), 2),
    '0',
    '1',
    amount(grossGrams, 3),
  ].join(',');
}

function draftLine(random: Random, sold: Good, index: number, unproven: boolean): DraftLine {
  const [colourZh, colourEn] = random.pick(colours);
  const [styleZh, styleEn] = random.pick(styles);
  const quantity = 1 + random.below(3);
  const cents = sold.cents - random.below(90);
  const grams = sold.grams * quantity;
  const nameEn = `${sold.en} ${colourEn} ${styleEn}`;
  const byPiece = BY_PIECE.has(sold.hsCode);
  const cells = [
    `"${sold.hsCode.slice(0, 6)}-${String(random.below(100_000)).padStart(5, '0')}"`,
    `"${colourZh}${sold.zh} ${styleZh}"`,
    index === 0 ? nameEn : `"${nameEn}"`,
    sold.hsCode,
    `"${sold.model}|${colourZh}"`,
    '无',
    sold.unit,
    String(quantity),
    amount(cents, 2),
    amount(cents * quantity, 2),
    byPiece ? sold.unit : '千克',
    byPiece ? String(quantity) : amount(grams, 3),
    amount(grams, 3),
    unproven ? '' : '-',
    '-',
    'no',
    '0',
    `"${sold.attributes}"`,
  ].join(',');
  return { cells, cents: cents * quantity, grams };
}

/** Tariff codes of the bench's goods that customs counts by the declared unit, not by weight. */
const BY_PIECE: ReadonlySet<string> = new Set(['8518300000', '9004100000', '6404199000']);

/** `value` counted in the last of `digits` fraction digits: amount(1250, 2) is 12.50. */
function amount(value: number, digits: 2 | 3): string {
  const text = String(value).padStart(digits + 1, '0');
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
