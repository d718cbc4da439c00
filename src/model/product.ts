import { z } from 'zod';

const amount = z.string().regex(/^\d{1,14}(\.\d{1,5})?$/);
const optionalText = (max: number, description: string) =>
  z.string().max(max).default('').describe(description);
const optionalAmount = (description: string) => amount.or(z.literal('')).default('').describe(description);

/** One row of the catalogue: what customs needs to know of a SKU. Empty text: not known. */
export const productModel = z.strictObject({
  sku: z.string().min(1).max(60).describe('Seller SKU: the key orders are joined on'),
  nameZh: optionalText(250, 'Declared name in Chinese (商品名称)'),
  nameEn: optionalText(250, 'Declared name in English'),
  hsCode: optionalText(13, 'Tariff code (商品编码), 10 digits'),
  unit: optionalText(20, 'Declared unit (计量单位): code or name'),
  unit1: optionalText(20, 'First statutory unit (法定计量单位)'),
  unit2: optionalText(20, 'Second statutory unit (第二计量单位)'),
  quantity1: optionalAmount('First statutory quantity in one declared unit'),
  quantity2: optionalAmount('Second statutory quantity in one declared unit'),
  netWeight: optionalAmount('Net weight of one declared unit in kg'),
  price: optionalAmount('Declared price of one unit, where policy differs from the sale price'),
  currency: optionalText(3, 'Currency of that price'),
  originCountry: optionalText(60, 'Country of origin (原产国)'),
  model: optionalText(250, 'Specification and model (规格型号)'),
  barcode: optionalText(50, 'Bar code (条形码); none: 无'),
  itemRecordNo: optionalText(30, 'Bonded account item number (账册备案料号), 1210'),
  supervision: optionalText(20, 'Supervision conditions (监管条件) of the tariff code; none: -'),
  inspection: optionalText(20, 'Inspection and quarantine category (检验检疫类别); none: -'),
  rebateRate: optionalAmount('Rebate rate (退税率) in percent'),
  refund: z.enum(['yes', 'no', '']).default('').describe('Is a tax refund claimed for it: yes or no'),
  dutyRate: optionalAmount('Export duty rate (出口关税率) in percent'),
  attributes: optionalText(500, 'Goods attributes: battery=built-in; watt_hours=37; liquid=no'),
});

/** A product that has been read and checked. */
export type Product = z.output<typeof productModel>;
