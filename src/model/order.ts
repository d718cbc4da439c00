import { z } from 'zod';
import type { LineField, ParcelField } from './parcel.ts';

/** An amount as text: at most 14 digits before the point and 5 after it. */
const AMOUNT = /^\d{1,14}(\.\d{1,5})?$/;

const text = (max: number, description: string) => z.string().min(1).max(max).describe(description);
const optional = (max: number, description: string) => z.string().max(max).optional().describe(description);
const amount = (description: string) =>
  z.union([z.string().regex(AMOUNT), z.number().nonnegative()]).describe(description);
const optionalAmount = (description: string) =>
  z
    .union([z.string().regex(AMOUNT), z.literal(''), z.number().nonnegative()])
    .optional()
    .describe(description);

/** One goods line of an order, as the nested JSON of the native order file holds it. */
export const lineModel = z.strictObject({
  sku: text(20, 'Seller SKU (企业商品货号): the key to the catalogue'),
  title: optional(250, 'Name as sold; never a declared name'),
  nameZh: optional(250, 'Declared name in Chinese (商品名称)'),
  nameEn: optional(250, 'Declared name in English'),
  hsCode: optional(13, 'Tariff code (商品编码), 10 digits; points and spaces between them do not count'),
  model: optional(250, 'Specification and model (规格型号)'),
  barcode: optional(50, 'Bar code (条形码); none: 无'),
  itemRecordNo: optional(30, 'Bonded account item number (账册备案料号), trade mode 1210'),
  originCountry: optional(100, 'Country of origin (原产国): ISO 3166 code of two or three letters, or name'),
  currency: optional(30, 'Currency of the line (币制), ISO 4217; the order’s'),
  unit: optional(30, 'Declared unit (计量单位): customs code of three digits, or name'),
  quantity: amount('Declared quantity (申报数量), in the declared unit'),
  price: optionalAmount('Price of one declared unit (单价), FOB, in the currency of the order'),
  total: optionalAmount('Total of the line (总价), FOB, in the currency of the order'),
  unit1: optional(30, 'First statutory unit (法定计量单位): code or name'),
  quantity1: optionalAmount('First statutory quantity (法定数量) of the whole line'),
  unit2: optional(30, 'Second statutory unit (第二计量单位): code or name'),
  quantity2: optionalAmount('Second statutory quantity (第二数量) of the whole line'),
  netWeight: optionalAmount('Net weight (净重) of the whole line, kg'),
  supervision: optional(20, 'Supervision conditions (监管条件) of the tariff code, such as 4AB; none: -'),
  inspection: optional(20, 'Inspection and quarantine category (检验检疫类别), such as M/N; none: -'),
  rebateRate: optionalAmount('Rebate rate (退税率) of the tariff code, percent'),
  refund: z
    .enum(['yes', 'no', '是', '否', ''])
    .optional()
    .describe('Whether a tax refund (退税) is claimed for the line: yes or no'),
  dutyRate: optionalAmount('Export duty rate (出口关税率), percent'),
  attributes: optional(500, 'Goods attributes (商品属性): battery=built-in; watt_hours=37; liquid=no'),
} satisfies Record<LineField, z.ZodType>);

/** Fields of an order as a whole, but for its lines. */
const orderFields = {
  orderNo: text(60, 'Order number (订单编号), unique per platform'),
  waybillNo: optional(32, 'Waybill number (运单编号), unique per carrier'),
  platformCode: optional(18, 'Platform code (电商平台代码); the filing’s'),
  platformName: optional(100, 'Platform name (电商平台名称); the filing’s'),
  logisticsCode: optional(18, 'Carrier code (物流企业代码); the waybill’s, else the filing’s'),
  logisticsName: optional(100, 'Carrier name (物流企业名称); the waybill’s, else the filing’s'),
  consigneeName: optional(200, 'Consignee, the buyer (收货人)'),
  consigneeAddress: optional(500, 'Address of the consignee (收货地址)'),
  consigneePhone: optional(50, 'Telephone of the consignee (收货人电话)'),
  consigneePostcode: optional(20, 'Postcode of the consignee (收货人邮编)'),
  country: optional(100, 'Country of arrival (运抵国): ISO 3166 code of two or three letters, or name'),
  port: optional(4, 'Port of destination (指运港), customs code; empty: the country stands in its place'),
  currency: optional(30, 'Currency (币制) of all amounts of the order, ISO 4217'),
  goodsValue: optionalAmount('Total of goods (商品总价), FOB, in the currency of the order'),
  freight: optionalAmount('Freight (运费), in the currency of the order'),
  insurance: optionalAmount('Insurance (保费), in the currency of the order'),
  pieces: optionalAmount('Packages (件数), a whole number'),
  wrapType: optional(
    20,
    'Wrap type (包装种类): 1 wooden case, 2 carton, 3 barrel, 4 bulk, 5 pallet, 6 bag, 7 other',
  ),
  grossWeight: optionalAmount('Gross weight (毛重) of the parcel, kg'),
  licenceNo: optional(19, 'Export licence (许可证号)'),
  note: optional(1000, 'Note (备注); under trade mode 9810 commonly the warehouse’s address'),
  orderedAt: optional(40, 'When the order was placed (下单时间), as the platform prints it'),
  paymentNo: optional(60, 'Number of the payment (支付交易编号), for CEB403'),
  paidAt: optional(40, 'When the money came in (到账时间), yyyy-MM-dd HH:mm:ss Beijing time, for CEB403'),
  claims: optional(
    100,
    'Regimes the order claims: non-trade non-rebate non-levy (非贸 非退 非征), or -; the filing’s',
  ),
} satisfies Record<ParcelField, z.ZodType>;

/**
 * An order as the nested JSON of the native order file holds it: one order, one waybill, one parcel. Only
 * what identifies goods is required; the rest may come from the catalogue, the waybills or the filing.
 */
export const orderModel = z.strictObject({
  ...orderFields,
  lines: z.array(lineModel).min(1).describe('Goods lines (商品表体), in the order of declaration'),
});
