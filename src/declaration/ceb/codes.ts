import type { CodeList } from '../message/types.ts';

/** Kind of report (appType). */
export const appTypes: CodeList = { '1': '新增', '2': '变更', '3': '删除' };

/** State of report (appStatus). */
export const appStatuses: CodeList = { '1': '暂存', '2': '申报' };

/** Kind of order (orderType). */
export const orderTypes: CodeList = { E: 'B2C 出口订单', B: 'B2B 出口订单', W: '海外仓订仓单' };

/** Direction (ieFlag). */
export const directions: CodeList = { E: '出口' };

/** Kind of declaration (statisticsFlag). */
export const statisticsFlags: CodeList = { A: '简化申报', B: '汇总申报' };

/** Trade mode (tradeMode) of an inventory. */
export const inventoryTradeModes: CodeList = {
  '9610': '跨境电商零售出口',
  '1210': '保税跨境电商',
  '9710': '跨境电商 B2B 直接出口',
  '9810': '跨境电商出口海外仓',
};

/** What an amount of freight or insurance is (fFlag, iFlag). */
export const feeMarks: CodeList = { '1': '率', '2': '单价', '3': '总价' };

/** Wrap type (wrapType). */
export const wrapTypes: CodeList = {
  '1': '木箱',
  '2': '纸箱',
  '3': '桶装',
  '4': '散装',
  '5': '托盘',
  '6': '包',
  '7': '其他',
};

/** How receipts are subscribed to. */
export const dxpModes: CodeList = { DXP: '中国电子口岸数据交换平台' };
