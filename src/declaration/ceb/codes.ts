import { tradeModeNames } from '../../model/codes/trade-modes.ts';
import { wrapTypes } from '../../model/codes/wrap-types.ts';
import type { CodeList } from '../message/types.ts';

/** Kind of report (appType). */
export const appTypes: CodeList = { '1': '新增', '2': '变更', '3': '删除' };

/** State of report (appStatus). */
export const appStatuses: CodeList = { '1': '暂存', '2': '申报' };

/** Kind of order (orderType). */
export const orderTypes: CodeList = { E: 'B2C 出口订单', B: 'B2B 出口订单', W: '海外仓订仓单' };

/** Direction (ieFlag). */
export const directions: CodeList = { E: '出口' };

/** Direction (ieFlag) of goods that come back. */
export const returnDirections: CodeList = { I: '进口', E: '出口' };

/** Kind of declaration (statisticsFlag). */
export const statisticsFlags: CodeList = { A: '简化申报', B: '汇总申报' };

/** Trade mode (tradeMode) of an inventory. */
export const inventoryTradeModes: CodeList = Object.fromEntries(
  Object.entries(tradeModeNames).map(([code, { zh }]) => [code, zh]),
);

/** What an amount of freight or insurance is (fFlag, iFlag): the schema allows no rate and no unit price. */
export const feeMarks: CodeList = { '3': '总价' };

/** Wrap type (wrapType). */
export const wrapTypeCodes: CodeList = Object.fromEntries(wrapTypes.map(({ code, zh }) => [code, zh]));

/** How receipts are subscribed to. */
export const dxpModes: CodeList = { DXP: '中国电子口岸数据交换平台' };
