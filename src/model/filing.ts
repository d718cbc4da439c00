import { z } from 'zod';
import { regimes, tradeModes } from './regime.ts';

const text = (max: number, description: string) => z.string().trim().min(1).max(max).describe(description);
const day = (description: string) => z.iso.date().describe(description);

const enterprise = (description: string) =>
  z
    .strictObject({
      code: text(18, 'Customs registration code (10 characters) or unified social credit code (18)'),
      name: text(100, 'Name as registered with customs'),
    })
    .describe(description);

/**
 * Customs credit grades: 高级认证, 认证, 常规, 失信, 严重失信. GACC decree 251 (2021-11-01) knows the first,
 * the third and the fourth; decree 282 (2026-04-01), as the trade press reports it, all five.
 */
export const creditGrades = [
  'advanced',
  'certified',
  'regular',
  'discredited',
  'seriously-discredited',
] as const;

/** The enterprise's one-time filing (一次备案): everything that is the same for every parcel. */
export const filingModel = z.strictObject({
  platform: enterprise('E-commerce platform (电商平台); an overseas platform without a code writes 无'),
  ecommerce: enterprise('E-commerce enterprise, consignor (电商企业、收发货人)'),
  owner: enterprise('Producing or selling enterprise (生产销售企业); not registered with customs: NO'),
  logistics: enterprise('Logistics enterprise (物流企业)'),
  agent: enterprise('Declaring enterprise (申报企业)'),
  payment: z
    .strictObject({
      code: text(18, 'Code of a payment enterprise in China (支付企业代码)').optional(),
      name: text(100, 'Its name (支付企业名称); paid otherwise than online: 现金支付'),
    })
    .optional()
    .describe('Who received the money: written into receipts of payment (CEB403)'),
  bonded: z
    .strictObject({
      code: text(18, 'Enterprise inside the special area (区内企业代码)'),
      name: text(100, 'Name of that enterprise (区内企业名称)'),
      accountNo: text(30, 'Bonded account (账册编号, emsNo)'),
    })
    .optional()
    .describe('Trade mode 1210 only'),
  customsOffice: z
    .string()
    .regex(/^\d{4}$/)
    .describe('Customs office of declaration (申报地海关), four digits'),
  exitPort: z
    .string()
    .regex(/^\d{4}$/)
    .describe('Customs office of exit (出口口岸), four digits'),
  location: text(10, 'Supervised place (监管场所代码, loctNo)').optional(),
  tradeMode: z.enum(tradeModes).describe('9610 B2C, 9710 B2B direct, 9810 overseas warehouse, 1210 bonded'),
  pilotZone: z
    .boolean()
    .default(false)
    .describe(
      'Declared in a comprehensive pilot zone (综试区): simplified declaration and simplified tariff codes',
    ),
  transport: z.strictObject({
    mode: z
      .string()
      .length(1)
      .describe('Transport mode (运输方式): 2 sea, 3 rail, 4 road, 5 air, 6 mail, 9 other'),
    vehicle: text(100, 'Vehicle or vessel (运输工具名称)').optional(),
    voyage: text(32, 'Flight or voyage (航班航次号)').optional(),
    bill: text(37, 'Bill of lading (提运单号)').optional(),
  }),
  wrapType: z
    .string()
    .regex(/^[1-7]$/)
    .default('2')
    .describe('Wrap type (包装种类) of a parcel that names none: 2 carton'),
  transfer: z
    .strictObject({
      code: text(18, 'Identity of the DXP client (copCode)'),
      name: text(100, 'Its name (copName)'),
      dxpId: text(30, 'DXP number (dxpId)'),
    })
    .describe('Transfer identity: whose client sends the messages'),
  creditGrade: z
    .enum(creditGrades)
    .describe('Customs credit grade: advanced (AEO), certified, regular, discredited, seriously-discredited'),
  guarantee: z
    .strictObject({
      number: text(60, 'Number of the guarantee'),
      from: day('First day it holds'),
      until: day('Last day it holds'),
      excludesProhibited: z.boolean().describe('Guarantees that prohibited goods are kept out'),
      excludesAviationUnsafe: z.boolean().describe('Guarantees that goods unsafe to fly are kept out'),
    })
    .optional()
    .describe('The enterprise guarantee that the green lane asks for'),
  claims: z
    .array(z.enum(regimes))
    .default([...regimes])
    .describe('Regimes that orders claim unless they say otherwise'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe('Currency (ISO 4217) of orders whose file names none'),
  rates: z
    .record(z.string().regex(/^[A-Z]{3}$/), z.string().regex(/^\d+(\.\d{1,5})?$/))
    .default({})
    .describe('CNY for one unit of a currency, as text: "7.1043"'),
});

/** A filing that has been read and checked. */
export type Filing = z.output<typeof filingModel>;
