import type { Bilingual, Language } from '../explained.ts';

/** Where the codes come from. */
export const source = '海关总署：运输方式代码表；《JGS-20 海关业务代码集》';

/** Transport modes (运输方式) that take goods abroad. */
const outbound: Readonly<Record<string, Bilingual>> = {
  '2': { zh: '水路运输', en: 'sea' },
  '3': { zh: '铁路运输', en: 'rail' },
  '4': { zh: '公路运输', en: 'road' },
  '5': { zh: '航空运输', en: 'air' },
  '6': { zh: '邮件运输', en: 'mail' },
  '9': { zh: '其他方式运输', en: 'other transport' },
};

/** Modes that name a place or a special case, not a way abroad. */
const others: Readonly<Record<string, Bilingual>> = {
  '0': { zh: '非保税区', en: 'outside bonded areas' },
  '1': { zh: '监管仓库', en: 'supervised warehouse' },
  '7': { zh: '保税区', en: 'bonded area' },
  '8': { zh: '保税仓库', en: 'bonded warehouse' },
  G: { zh: '固定设施运输', en: 'fixed installation' },
  H: { zh: '边境特殊海关作业区', en: 'special customs area at the border' },
  L: { zh: '旅客携带', en: 'carried by a passenger' },
  P: { zh: '洋浦保税港区', en: 'Yangpu bonded port area' },
  S: { zh: '特殊综合保税区', en: 'special comprehensive bonded zone' },
  T: { zh: '综合实验区', en: 'comprehensive experimental zone' },
  W: { zh: '物流中心', en: 'logistics centre' },
  X: { zh: '物流园区', en: 'logistics park' },
  Y: { zh: '保税港区', en: 'bonded port area' },
  Z: { zh: '出口加工区', en: 'export processing zone' },
};

const names: ReadonlyMap<string, Bilingual> = new Map([
  ...Object.entries(outbound),
  ...Object.entries(others),
]);

/** The whole table: code → Chinese name. */
export const transportModes: Readonly<Record<string, string>> = Object.fromEntries(
  [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, { zh }]) => [code, zh]),
);

/** Whether customs knows the transport mode at all. */
export function isTransportMode(code: string): boolean {
  return names.has(code);
}

/** Whether goods leave the country by it. */
export function isOutboundTransport(code: string): boolean {
  return Object.hasOwn(outbound, code);
}

/** Name of a transport mode; empty when the code is none. */
export function transportName(code: string, language: Language): string {
  return names.get(code)?.[language] ?? '';
}
