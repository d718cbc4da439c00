import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { seeded } from './random.ts';

const SEED = 20261123;
const BATCH = 5000;
const LINES_AN_ORDER = 2;

const PRODUCT =
  'Knitted cotton T-shirt,6109100010,件,件,千克,1,0.18,0.18,CN,针织|男式|100%棉|无品牌,无,-,-,13,no,0,battery=none; liquid=no';

/** Writes a native catalogue of so many SKUs. */
export async function writeCatalogue(products: number, file: string): Promise<void> {
  await pipeline(Readable.from(catalogueText(products)), createWriteStream(file));
}

function* catalogueText(products: number): Generator<string> {
  yield 'sku,name_zh,name_en,hs_code,unit,unit1,unit2,quantity1,quantity2,net_weight,origin_country,model,barcode,supervision,inspection,rebate_rate,refund,duty_rate,attributes\n';
  for (let from = 0; from < products; from += BATCH) {
    let text = '';
    for (let number = from; number < Math.min(from + BATCH, products); number++)
      text += `${skuOf(number)},棉制针织T恤衫 ${number},${PRODUCT}\n`;
    yield text;
  }
}

/** Writes orders that hold nothing of what the catalogue knows; their SKUs are spread over all of it. */
export async function writeThinOrders(lines: number, products: number, file: string): Promise<void> {
  await pipeline(Readable.from(ordersText(lines, products)), createWriteStream(file));
}

function* ordersText(lines: number, products: number): Generator<string> {
  const random = seeded(SEED);
  yield 'order_no,waybill_no,consignee_name,consignee_address,country,currency,goods_value,freight,pieces,gross_weight,sku,title,quantity,price\n';
  for (let from = 0; from < lines; from += BATCH) {
    let text = '';
    for (let line = from; line < Math.min(from + BATCH, lines); line++) {
      const order = Math.floor(line / LINES_AN_ORDER);
      const sku = skuOf(random.below(products));
      text += `C${order},YT26${String(order).padStart(10, '0')},Jane Smith,12 Elm Street Portland,US,USD,25,4.5,1,0.65,${sku},T-shirt,1,12.5\n`;
    }
    yield text;
  }
}

/** Spread out, so that neighbours in the catalogue are no neighbours in the alphabet. */
function skuOf(number: number): string {
  return `SKU-${((number * 7919) % 10_000_019).toString(36).toUpperCase().padStart(5, '0')}`;
}
