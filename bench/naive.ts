/**
 * The script that anyone would write for the whole job: csv-parse, zod, group by order, fast-xml-parser's
 * builder, 100 documents a message. It screens nothing, decides no lane, verifies nothing, reports nothing.
 */
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse';
import { XMLBuilder } from 'fast-xml-parser';
import { z } from 'zod';

const text = z.string().min(1);
const amount = z.coerce.number().nonnegative();
const lineModel = z.object({
  order_no: text.max(60),
  waybill_no: text.max(32),
  consignee_name: text,
  consignee_address: text,
  consignee_phone: text,
  country: z.string().length(2),
  currency: z.string().length(3),
  goods_value: amount,
  freight: amount,
  insurance: amount,
  pieces: z.coerce.number().int().positive(),
  gross_weight: z.coerce.number().positive(),
  sku: text.max(20),
  name_zh: text.max(250),
  name_en: text.max(250),
  hs_code: z.string().regex(/^\d{10}$/),
  model: text.max(250),
  barcode: text.max(50),
  unit: text,
  quantity: z.coerce.number().positive(),
  price: z.coerce.number().positive(),
  line_total: z.coerce.number().positive(),
  unit1: text,
  quantity1: z.coerce.number().positive(),
  net_weight: z.coerce.number().positive(),
  supervision: text,
  inspection: text,
  refund: z.enum(['yes', 'no']),
  duty_rate: amount,
  attributes: z.string(),
});
type Line = z.infer<typeof lineModel>;

const DOCUMENTS_A_MESSAGE = 100;
const NAMESPACE = 'http://www.chinaport.gov.cn/ceb';
const APP_TIME = '20261102080000';
const COUNTRIES: Readonly<Record<string, string>> = {
  US: '502',
  GB: '303',
  DE: '304',
  FR: '305',
  AU: '601',
  CA: '501',
};
const CURRENCIES: Readonly<Record<string, string>> = { USD: '502', EUR: '300', GBP: '303' };
const UNITS: Readonly<Record<string, string>> = {
  ...{
    个: '007',
    件: '011',
    条: '015',
    把: '016',
    根: '014',
    套: '006',
    副: '019',
    双: '025',
    册: '131',
    千克: '035',
  },
};
const SHOP = { code: '91440300MA5EXAM142', name: '深圳市港湾示例电子商务有限公司' };
const CARRIER = { code: '91440300MA5EXAM22W', name: '深圳市云帆示例国际物流有限公司' };
const AGENT = { code: '91440300MA5EXAM30P', name: '深圳市通衢示例报关有限公司' };

const [file, out] = process.argv.slice(2);
if (file === undefined || out === undefined) throw new Error('usage: naive FILE FOLDER');
await mkdir(out, { recursive: true });

const builder = new XMLBuilder({ ignoreAttributes: false, format: true });
const problems: { order: string; message: string }[] = [];
let batch: Line[][] = [];
let order: Line[] = [];
let bad = false;
let messages = 0;

for await (const record of createReadStream(file).pipe(parse({ columns: true, bom: true }))) {
  const checked = lineModel.safeParse(record);
  const orderNo = String(record.order_no);
  if (order.length > 0 && order[0]?.order_no !== orderNo) await finishOrder();
  if (checked.success) order.push(checked.data);
  else {
    bad = true;
    problems.push({ order: orderNo, message: checked.error.message });
  }
}
await finishOrder();
if (batch.length > 0) await writeMessages();
await writeFile(join(out, 'problems.json'), JSON.stringify(problems, null, 2));
console.log(`${messages} messages, ${problems.length} problems`);

async function finishOrder(): Promise<void> {
  const [head] = order;
  if (head !== undefined && !bad) {
    const net = order.reduce((sum, line) => sum + line.net_weight, 0);
    if (net > head.gross_weight)
      problems.push({ order: head.order_no, message: 'net weight above gross weight' });
    else batch.push(order);
  }
  order = [];
  bad = false;
  if (batch.length === DOCUMENTS_A_MESSAGE) await writeMessages();
}

async function writeMessages(): Promise<void> {
  messages++;
  const number = String(messages).padStart(6, '0');
  await writeFile(
    join(String(out), `CEB303-${number}.xml`),
    message('CEB303Message', { 'ceb:Order': batch.map(orderDocument) }),
  );
  await writeFile(
    join(String(out), `CEB603-${number}.xml`),
    message('CEB603Message', { 'ceb:Inventory': batch.map(inventory) }),
  );
  batch = [];
}

function message(root: string, body: Readonly<Record<string, unknown>>): string {
  const transfer = {
    'ceb:copCode': AGENT.code,
    'ceb:copName': AGENT.name,
    'ceb:dxpMode': 'DXP',
    'ceb:dxpId': 'DXPENTEXAMPLE00001',
  };
  return builder.build({
    '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
    [`ceb:${root}`]: {
      ...{ '@_guid': randomUUID().toUpperCase(), '@_version': '1.0', '@_xmlns:ceb': NAMESPACE },
      ...body,
      'ceb:BaseTransfer': transfer,
    },
  });
}

function orderDocument(lines: readonly Line[]): unknown {
  const [head] = lines;
  return {
    'ceb:OrderHead': {
      'ceb:guid': randomUUID().toUpperCase(),
      'ceb:appType': '1',
      'ceb:appTime': APP_TIME,
      'ceb:appStatus': '2',
      'ceb:orderType': 'E',
      'ceb:orderNo': head?.order_no,
      'ceb:ebpCode': '无',
      'ceb:ebpName': 'Bench Marketplace',
      'ceb:ebcCode': SHOP.code,
      'ceb:ebcName': SHOP.name,
      'ceb:goodsValue': head?.goods_value,
      'ceb:freight': head?.freight,
      'ceb:currency': CURRENCIES[head?.currency ?? ''],
    },
    'ceb:OrderList': lines.map((line, index) => ({
      'ceb:gnum': index + 1,
      'ceb:itemNo': line.sku,
      'ceb:itemName': line.name_zh,
      'ceb:itemDescribe': line.name_en,
      'ceb:barCode': line.barcode,
      'ceb:unit': UNITS[line.unit],
      'ceb:currency': CURRENCIES[line.currency],
      'ceb:qty': line.quantity,
      'ceb:price': line.price,
      'ceb:totalPrice': line.line_total,
    })),
  };
}

function inventory(lines: readonly Line[], place: number): unknown {
  const [head] = lines;
  const country = COUNTRIES[head?.country ?? ''];
  const currency = CURRENCIES[head?.currency ?? ''];
  return {
    'ceb:InventoryHead': {
      'ceb:guid': randomUUID().toUpperCase(),
      'ceb:appType': '1',
      'ceb:appTime': APP_TIME,
      'ceb:appStatus': '2',
      'ceb:customsCode': '5346',
      'ceb:ebpCode': '无',
      'ceb:ebpName': 'Bench Marketplace',
      'ceb:orderNo': head?.order_no,
      'ceb:logisticsCode': CARRIER.code,
      'ceb:logisticsName': CARRIER.name,
      'ceb:logisticsNo': head?.waybill_no,
      'ceb:copNo': `${APP_TIME}${messages}-${place}`,
      'ceb:ieFlag': 'E',
      'ceb:portCode': '5317',
      'ceb:ieDate': APP_TIME.slice(0, 8),
      'ceb:statisticsFlag': 'A',
      'ceb:agentCode': AGENT.code,
      'ceb:agentName': AGENT.name,
      'ceb:ebcCode': SHOP.code,
      'ceb:ebcName': SHOP.name,
      'ceb:ownerCode': 'NO',
      'ceb:ownerName': SHOP.name,
      'ceb:tradeMode': '9610',
      'ceb:trafMode': '5',
      'ceb:country': country,
      'ceb:POD': country,
      'ceb:freight': head?.freight,
      'ceb:fCurrency': currency,
      'ceb:fFlag': '3',
      'ceb:insuredFee': head?.insurance,
      'ceb:iCurrency': currency,
      'ceb:iFlag': '3',
      'ceb:wrapType': '2',
      'ceb:packNo': head?.pieces,
      'ceb:grossWeight': head?.gross_weight,
      'ceb:netWeight': lines.reduce((sum, line) => sum + line.net_weight, 0).toFixed(5),
    },
    'ceb:InventoryList': lines.map((line, index) => ({
      'ceb:gnum': index + 1,
      'ceb:itemNo': line.sku,
      'ceb:itemName': line.name_zh,
      'ceb:gcode': `${line.hs_code.slice(0, 4)}000000`,
      'ceb:gname': line.name_zh,
      'ceb:gmodel': line.model,
      'ceb:barCode': line.barcode,
      'ceb:country': country,
      'ceb:currency': currency,
      'ceb:qty': line.quantity,
      'ceb:qty1': line.quantity1,
      'ceb:unit': UNITS[line.unit],
      'ceb:unit1': UNITS[line.unit1],
      'ceb:price': line.price,
      'ceb:totalPrice': line.line_total,
    })),
  };
}
