import { Lookup } from './lookup.ts';

/** Wrap types (包装种类) as the inventory writes them. Source: GACC, 关检融合 2018 mapping; CEB603 wrapType. */
export const wrapTypes = [
  { code: '1', zh: '木箱', en: 'wooden case' },
  { code: '2', zh: '纸箱', en: 'carton' },
  { code: '3', zh: '桶装', en: 'barrel' },
  { code: '4', zh: '散装', en: 'bulk' },
  { code: '5', zh: '托盘', en: 'pallet' },
  { code: '6', zh: '包', en: 'bag' },
  { code: '7', zh: '其它', en: 'other' },
] as const;

const lookup = new Lookup(
  wrapTypes.flatMap(({ code, zh, en }) => [[code, code] as const, [zh, code] as const, [en, code] as const]),
);

/** One-digit wrap type of a code or name; empty when it is none. */
export function wrapTypeFrom(text: string): string {
  return lookup.find(text);
}
