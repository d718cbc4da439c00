import type { Bilingual } from '../explained.ts';

/** Transport modes (运输方式) that carry parcels abroad. Source: GACC parameter table 运输方式代码; the others are places, not transport. */
export const outboundTransport: Readonly<Record<string, Bilingual>> = {
  '2': { zh: '水路运输', en: 'sea' },
  '3': { zh: '铁路运输', en: 'rail' },
  '4': { zh: '公路运输', en: 'road' },
  '5': { zh: '航空运输', en: 'air' },
  '6': { zh: '邮件运输', en: 'mail' },
  '9': { zh: '其他方式运输', en: 'other' },
};

/** Whole table: code → Chinese name. */
export const transportModes: Readonly<Record<string, string>> = {
  '0': '非保税区',
  '1': '监管仓库',
  '2': '水路运输',
  '3': '铁路运输',
  '4': '公路运输',
  '5': '航空运输',
  '6': '邮件运输',
  '7': '保税区',
  '8': '保税仓库',
  '9': '其他方式运输',
  G: '固定设施运输',
  H: '边境特殊海关作业区',
  L: '旅客携带',
  P: '洋浦保税港区',
  S: '特殊综合保税区',
  T: '综合实验区',
  W: '物流中心',
  X: '物流园区',
  Y: '保税港区',
  Z: '出口加工区',
};

/** Whether customs knows the transport mode at all. */
export function isTransportMode(code: string): boolean {
  return Object.hasOwn(transportModes, code);
}
