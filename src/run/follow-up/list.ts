import { firstRecord } from '../../intake/csv/table.ts';
import { headerKey } from '../../intake/header-key.ts';
import { readRows } from '../../intake/rows.ts';
import { openText } from '../../intake/text.ts';
import { InputError } from '../../model/errors.ts';
import { faultyRow } from '../faulty-row.ts';
import type { Carried } from './flight.ts';

/** What a list names. */
export type Listed = 'order' | 'waybill';

const COLUMNS: Readonly<Record<Listed | 'bag', ReadonlySet<string>>> = {
  order: new Set(['orderno', 'ordernumber', 'orderid', '订单号', '订单编号']),
  waybill: new Set([
    ...['waybillno', 'waybillnumber', 'logisticsno', 'trackingno', 'trackingnumber'],
    ...['运单号', '运单编号', '物流运单号', '物流运单编号', '物流单号'],
  ]),
  bag: new Set(['totalpackageno', 'bagno', '总包号', '袋号']),
};

/**
 * Reads orders or waybills from a table (CSV, XLSX) by its column of that name, or from a list of one a line. Rows
 * without one are passed over, an order on several rows comes once. Throws `InputError`.
 */
export async function readList(file: string, listed: Listed): Promise<readonly Carried[]> {
  const input = await openText(file);
  const found: Carried[] = [];
  let at = 0;
  let bagAt = -1;
  let previous = '';
  const take = (text: string, line: number, bag: string) => {
    if (text === '' || (listed === 'order' && text === previous)) return;
    previous = text;
    found.push({ text, file, line, column: 0, bag });
  };
  await readRows(input, input.pieces(), {
    choose: firstRecord,
    header(names) {
      const keys = names.map(headerKey);
      at = keys.findIndex((key) => COLUMNS[listed].has(key));
      bagAt = keys.findIndex((key) => COLUMNS.bag.has(key));
      if (at >= 0) return;
      const [only = '', ...others] = names;
      if (others.length > 0) throw lacks(file, listed, names);
      at = 0;
      take(only.trim(), 1, '');
    },
    row(row) {
      if (row.fault !== null) throw faultyRow(file, row);
      const cell = (index: number) => (index < 0 ? '' : (row.cells[index] ?? '').trim());
      take(cell(at), row.line, cell(bagAt));
    },
    drained: () => null,
  });
  return found;
}

function lacks(file: string, listed: Listed, names: readonly string[]): InputError {
  const name = listed === 'order' ? 'order_no' : 'waybill_no';
  const found = names.join(', ');
  return new InputError(
    { zh: `需要 ${name} 列；表头是：${found}`, en: `a column ${name} is needed; the header is: ${found}` },
    { file, line: 1, column: 0 },
  );
}
