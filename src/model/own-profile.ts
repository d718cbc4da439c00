import { z } from 'zod';
import { lineModel, orderModel } from './order.ts';
import { skipReasons } from './skip-reason.ts';

/** Amounts of an order file that no message carries, but that decide or prove the price of a line or the freight. */
const amounts = [
  'lineDiscount',
  'lineFreight',
  'lineSum',
  'orderDiscount',
  'orderRefund',
  'orderSubtotal',
  'orderTax',
  'orderTotal',
  'parcelNetWeight',
  'repeatedFreight',
];

/** Fields of a line of goods that a column may mean. */
export const ownLineFields: readonly string[] = [
  ...Object.keys(lineModel.shape),
  'lineDiscount',
  'lineFreight',
];

/** Everything that a column may mean. */
export const ownFields: readonly string[] = [
  ...new Set([
    ...Object.keys(orderModel.shape).filter((field) => field !== 'lines'),
    ...Object.keys(lineModel.shape),
    ...amounts,
  ]),
];

/** Units in which a file may give weights. */
export const ownWeightUnits = ['kg', 'g', 'lb', 'oz'] as const;

/** Encodings that are tried beside UTF-8 and GB18030. */
export const ownEncodings = ['windows-1252', 'shift_jis'] as const;

const field = z.enum(ownFields);
const heading = z.string().min(1).max(200);

/** A profile that users write for order files of their own: what each column means, and how the file writes things. */
export const ownProfileModel = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{0,39}$/)
    .optional()
    .describe('Name of the profile in reports; own. and the name of the file'),
  title: z.string().min(1).max(100).optional().describe('What the file is, for people'),
  columns: z
    .record(heading, z.union([field, z.array(field).min(1).max(10)]))
    .describe(
      'What each column means: a field of the order file, or several. Where several columns mean one field, the first that has a value counts. {n} in a name stands for the number of a group of columns, one group a line of goods. In JSON a column is a path: shipping.city, items[].sku',
    ),
  join: z
    .partialRecord(field, z.array(heading).min(1).max(20))
    .default({})
    .describe('Fields made of several columns, one behind the other: the parts of an address'),
  joinWith: z.string().max(10).default(', ').describe('What stands between the parts of such a field'),
  constants: z
    .partialRecord(field, z.string().min(1).max(500))
    .default({})
    .describe('Values that are the same for every record'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .describe('Currency (ISO 4217) where the currency column is empty, or where there is none'),
  price: z
    .enum(['unit', 'line'])
    .default('unit')
    .describe('Whether the column price holds the price of one unit or the total of the line'),
  units: z
    .partialRecord(z.enum(['grossWeight', 'netWeight', 'parcelNetWeight']), z.enum(ownWeightUnits))
    .default({})
    .describe('Unit of a weight; kg unless said. One lb is 0.45359237 kg; results have five decimals'),
  decimal: z.enum(['.', ',']).default('.').describe('Decimal mark of numbers'),
  blanks: z.array(z.string().max(20)).max(20).default([]).describe('What the file writes for “nothing”: --'),
  orderPrefix: z.string().max(20).default('').describe('Decoration before order numbers: #'),
  orderFields: z
    .enum(['every-row', 'first-row'])
    .default('every-row')
    .describe('Whether values of the order stand on each of its rows, or on one of them only'),
  required: z
    .array(field)
    .optional()
    .describe(
      'Fields whose columns must be there; unless said, all that the profile names, in JSON orderNo, sku and quantity',
    ),
  skip: z
    .array(
      z.strictObject({
        column: heading.describe('Column looked at'),
        is: z.array(z.string().max(200)).min(1).max(100).describe('Values that count, whatever their case'),
        why: z
          .enum(skipReasons)
          .default('cancelled')
          .describe('cancelled and refunded leave the whole order out, the others the single record'),
      }),
    )
    .max(50)
    .default([])
    .describe('Records that make no parcel'),
  quoting: z
    .boolean()
    .default(true)
    .describe('Whether double quotes open a quoted cell; false: quotes are text'),
  encoding: z
    .array(z.enum(ownEncodings))
    .max(2)
    .default([])
    .describe('Encodings to try after UTF-8 and before GB18030'),
  json: z
    .strictObject({
      orders: z.array(heading).max(10).default([]).describe('Keys around the list of orders: data.orders'),
      lines: heading.describe('Key of the list of lines in an order: items'),
    })
    .optional()
    .describe('For JSON documents'),
});

/** A profile of the user's own that has been read and checked. */
export type OwnProfile = z.output<typeof ownProfileModel>;
