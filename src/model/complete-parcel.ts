import { z } from 'zod';
import { lineModel, orderModel } from './order.ts';

/**
 * A parcel that lacks nothing: what an order must hold, catalogue, waybills and filing already joined, so
 * that its order and inventory messages (CEB303, CEB603; 202205 edition) can be written. The three regimes
 * each ask something more.
 */

const ABOVE_ZERO = /^(?=.*[1-9])\d{1,14}(\.\d{1,5})?$/;
const WHOLE = /^[1-9]\d{0,8}$/;
const ZERO = /^0+(\.0+)?$/;
/** Conditions that ask nothing on export, and the ways to say none or to part them. */
const NO_EXPORT_CONDITION = /^(-|无|[\s,，、;；/]*[12679AFMOPQRtv][12679AFMOPQRtv\s,，、;；/]*)$/;
const NO_EXPORT_INSPECTION = /^(-|无|[\s,，、;；/.]*[LMPRV][LMPRV\s,，、;；/.]*)$/;

const text = (max: number) => z.string().min(1).max(max);
const aboveZero = z.union([z.string().regex(ABOVE_ZERO), z.number().positive()]);

const line = lineModel.extend({
  nameZh: text(250).describe('Declared name in Chinese (商品名称), CEB603 gname'),
  hsCode: z
    .string()
    .regex(/^\d{10}$/)
    .describe('Tariff code (商品编码), 10 digits, CEB603 gcode'),
  model: text(250).describe('Specification and model (规格型号), CEB603 gmodel'),
  unit: text(30).describe('Declared unit (计量单位): customs code of three digits, or name'),
  quantity: aboveZero.describe('Declared quantity (申报数量)'),
  price: aboveZero.describe('Price of one declared unit (单价), FOB, in the currency of the order'),
  total: aboveZero.describe('Total of the line (总价), FOB, in the currency of the order'),
  unit1: text(30).describe('First statutory unit (法定计量单位): code or name'),
  quantity1: aboveZero.describe('First statutory quantity (法定数量) of the whole line'),
  netWeight: aboveZero.describe('Net weight (净重) of the whole line, kg'),
});

const parcel = orderModel.extend({
  waybillNo: text(32).describe('Waybill number (运单编号), unique per carrier'),
  country: text(100).describe('Country of arrival (运抵国), not China: ISO 3166 code or name'),
  currency: text(30).describe('Currency (币制) of all amounts, ISO 4217; one that customs has a code for'),
  pieces: z
    .union([z.string().regex(WHOLE), z.int().positive()])
    .describe('Packages (件数), a whole number above zero'),
  grossWeight: aboveZero.describe('Gross weight (毛重) of the parcel, kg; not below the sum of net weights'),
});

const MOST_LINES = 100;
const lines = <Model extends z.ZodType>(model: Model) =>
  z.array(model).min(1).max(MOST_LINES).describe('Goods lines (商品表体), CEB603 InventoryList');

/** Claims that name a regime, in either language, among others. */
const claiming = (en: string, zh: string) =>
  z
    .string()
    .regex(new RegExp(`(^|[\\s,;/、|])(${en}|${zh})($|[\\s,;/、|])`))
    .optional()
    .describe(`Regimes the order claims, ${en} (${zh}) among them; left out: the filing’s`);

/** 非贸: no export licence, no statutory export inspection. */
export const nonTradeParcelModel = parcel.extend({
  consigneeName: text(200).describe('Consignee (收货人): the buyer; under trade mode 9810 the warehouse'),
  claims: claiming('non-trade', '非贸'),
  licenceNo: z
    .literal('')
    .optional()
    .describe('No export licence (许可证号): a parcel that needs one is not 非贸'),
  lines: lines(
    line.extend({
      supervision: z
        .string()
        .max(20)
        .regex(NO_EXPORT_CONDITION)
        .describe('Supervision conditions (监管条件): none (-), or only such as ask nothing on export'),
      inspection: z
        .string()
        .max(20)
        .regex(NO_EXPORT_INSPECTION)
        .describe('Inspection category (检验检疫类别): none (-), or only such as ask nothing on export'),
    }),
  ),
});

/** 非退: no refund is claimed on any line. */
export const nonRebateParcelModel = parcel.extend({
  claims: claiming('non-rebate', '非退'),
  lines: lines(
    line.extend({
      refund: z.enum(['no', '否']).describe('No tax refund (退税) is claimed for the line'),
    }),
  ),
});

/** 非征: no line's tariff code carries export duty. */
export const nonLevyParcelModel = parcel.extend({
  claims: claiming('non-levy', '非征'),
  lines: lines(
    line.extend({
      dutyRate: z
        .union([z.string().regex(ZERO), z.literal(0)])
        .describe('Export duty rate (出口关税率) on the day of export: 0'),
    }),
  ),
});
