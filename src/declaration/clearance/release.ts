import type { Declared } from '../declared.ts';
import { fieldsOf, list, one } from '../message/table.ts';
import { code, digits, text } from '../message/types.ts';
import { conditionCodes, laneCodes, laneConditions, releaseStatuses } from './codes.ts';

const head = fieldsOf<Declared, Declared>();
const condition = fieldsOf<string, Declared>();

/** One release (一次放行): the lane, what has to happen before, and where the parcel stands. */
// biome-ignore format: a table, one field a line
export const releasePart = one('Release', '放行', [
  head.required('Lane', '通道', code(laneCodes), 'rule book', (d) => d.lane),
  list('Condition', '条件', { min: 0, max: 3 }, conditionsOf, [
    condition.required('Code', '代码', code(conditionCodes), 'follows from the lane; summary-declaration from StatisticsFlag B', (c) => c),
  ]),
  head.required('Status', '状态', code(releaseStatuses), 'declared; customs’ receipts move it on', () => 'declared'),
  head.optional('Since', '状态时间', digits(14), 'filled in from customs’ receipts', () => ''),
  head.optional('PreNo', '电子口岸编号（预录入编号）', text(0, 18), 'filled in from customs’ receipts', () => ''),
  head.optional('InvtNo', '清单编号', text(0, 20), 'filled in from customs’ receipts', () => ''),
]);

function conditionsOf({ lane, statisticsFlag }: Declared): readonly string[] {
  const conditions = laneConditions[lane];
  return statisticsFlag === 'B' ? [...conditions, 'summary-declaration'] : conditions;
}
