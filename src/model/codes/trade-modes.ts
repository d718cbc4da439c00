import type { TradeMode } from '../regime.ts';

/** Trade modes (监管方式) that leave by inventory. Source: GACC parameter table 监管方式代码; message specification 202205. */
export const tradeModeNames: Readonly<Record<TradeMode, { readonly zh: string; readonly en: string }>> = {
  '9610': { zh: '跨境电商零售一般出口', en: 'B2C retail' },
  '1210': { zh: '保税电商', en: 'bonded' },
  '9710': { zh: '跨境电商 B2B 直接出口', en: 'B2B direct' },
  '9810': { zh: '跨境电商出口海外仓', en: 'overseas warehouse' },
};
