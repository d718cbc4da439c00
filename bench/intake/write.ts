import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import iconv from 'iconv-lite';
import { quoted } from '../../src/intake/csv/quoted.ts';
import { orderFile } from '../orders.ts';
import type { Order, Sample } from './sample.ts';

const PIECE = 1 << 17;

/** Digits that tell the copies of an order from each other. */
const SERIAL = 7;

/** Writes the sample over and over until it has so many lines, with numbers of their own. Returns the lines. */
export async function writeCopies(sample: Sample, lines: number, file: string): Promise<number> {
  const { before, between, after, orders } = sample;
  const counted = { lines: 0 };
  await save(file, function* () {
    yield before;
    for (let serial = 0; counted.lines < lines; serial++) {
      const order = orders[serial % orders.length];
      if (order === undefined) return;
      const { orderNo, waybillNo } = order;
      const numbered = renumbered(order.text, orderNo, serial);
      const text = waybillNo === orderNo ? numbered : renumbered(numbered, waybillNo, serial);
      yield serial === 0 ? text : `${between}${text}`;
      counted.lines += linesOf(order);
    }
    yield after;
  });
  return counted.lines;
}

/** Writes the same orders as a native file, until it has so many lines. Returns the lines. */
export async function writeNative({ orders }: Sample, lines: number, file: string): Promise<number> {
  const all = orders.flatMap((order) => order.lines);
  const columns = [...new Set(all.flatMap((line) => Object.keys(line)))];
  const counted = { lines: 0 };
  await save(file, function* () {
    yield `${columns.join(',')}\n`;
    for (let serial = 0; counted.lines < lines; serial++) {
      const order = orders[serial % orders.length];
      if (order === undefined) return;
      const order_no = numberOf(order.orderNo, serial);
      const waybill_no = numberOf(order.waybillNo, serial);
      for (const line of order.lines) {
        const cells: Readonly<Record<string, string>> = { ...line, order_no, waybill_no };
        yield `${columns.map((column) => quoted(cells[column] ?? '')).join(',')}\n`;
        counted.lines++;
      }
    }
  });
  return counted.lines;
}

/** Writes waybills for the first orders of the copies, each with a weight and a number of packages. */
export async function writeWaybills({ orders }: Sample, count: number, file: string): Promise<void> {
  await save(file, function* () {
    yield 'order_no,waybill_no,gross_weight,pieces\n';
    for (let serial = 0; serial < count; serial++) {
      const order = orders[serial % orders.length];
      if (order === undefined) return;
      const waybill = numberOf(order.waybillNo || 'YT2630900000000', serial);
      yield `${quoted(numberOf(order.orderNo, serial))},${quoted(waybill)},${weightOf(order)},1\n`;
    }
  });
}

/** Weight of a piece with its wrapping, kg: above the net weight of every product. */
const PIECE_WEIGHT = 0.09;

function weightOf({ lines }: Order): string {
  return (PIECE_WEIGHT * lines.reduce((pieces, line) => pieces + Number(line['quantity']), 0)).toFixed(3);
}

/** Orders of the copies that make so many lines. */
export function ordersIn({ orders }: Sample, lines: number, linesOfOne: (order: Order) => number): number {
  let count = 0;
  for (let left = lines; left > 0; count++) {
    const order = orders[count % orders.length];
    if (order === undefined) return count;
    left -= linesOfOne(order);
  }
  return count;
}

/** Lines of an order: its records, or the goods in them where a record holds several. */
export function linesOf(order: Order): number {
  return Math.max(order.records, order.lines.length);
}

/** Writes a catalogue that knows every SKU of the samples. */
export async function writeKnown(samples: readonly Sample[], file: string): Promise<void> {
  const skus = new Set(
    samples.flatMap(({ orders }) => orders.flatMap(({ lines }) => lines.map((line) => line['sku'] ?? ''))),
  );
  await save(file, function* () {
    yield 'sku,name_zh,name_en,hs_code,unit,unit1,quantity1,net_weight,origin_country,model,barcode,supervision,inspection,rebate_rate,refund,duty_rate,attributes,price,currency\n';
    let number = 0;
    for (const sku of skus) {
      const grams = 10 + ((number++ * 37) % 80);
      yield `${quoted(sku)},塑料收纳盒,Storage box,3924900000,个,千克,0.0${grams},0.0${grams},CN,塑料制|家用|无品牌,无,-,-,13,no,0,battery=none; liquid=no,12.5,USD\n`;
    }
  });
}

/** Writes the bench's own order file of so many lines in GB18030. */
export async function writeGb18030(lines: number, file: string): Promise<void> {
  await pipeline(
    Readable.from(orderFile(lines)),
    async function* (texts: AsyncIterable<string>) {
      for await (const text of texts) yield iconv.encode(text, 'gb18030');
    },
    createWriteStream(file),
  );
}

function renumbered(text: string, number: string, serial: number): string {
  if (number === '') return text;
  const literal = number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.replace(new RegExp(`(?<![\\w-])${literal}(?![\\w-])`, 'g'), () => numberOf(number, serial));
}

/** A number of the same kind: its last digits counted up, or digits behind it where it ends in too few. */
function numberOf(number: string, serial: number): string {
  if (number === '') return '';
  const digits = String(serial).padStart(SERIAL, '0');
  return /\d{7}[A-Z]*$/.test(number) ? number.replace(/\d{7}(?=[A-Z]*$)/, digits) : `${number}${digits}`;
}

async function save(file: string, texts: () => Generator<string>): Promise<void> {
  await pipeline(Readable.from(gathered(texts())), createWriteStream(file));
}

function* gathered(texts: Iterable<string>): Generator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
