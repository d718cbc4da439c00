import { nativeColumns } from '../../src/intake/profiles/native.ts';
import { lineModel } from '../../src/model/order.ts';
import { sampleRow } from '../../src/rules/sample.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The rule book's sample order as nested JSON, with changes to the order and to its line; `undefined` removes. */
export function sampleOrder(order: Fields, line: Fields): unknown {
  const whole: Record<string, unknown> = {};
  const goods: Record<string, unknown> = {};
  for (const [column, field] of Object.entries(nativeColumns)) {
    const value = sampleRow[column];
    if (value === undefined) continue;
    const isLines = Object.hasOwn(lineModel.shape, field) && field !== 'currency';
    (isLines ? goods : whole)[field] = value;
  }
  return cleared({ ...whole, ...order, lines: [cleared({ ...goods, ...line })] });
}

function cleared(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
