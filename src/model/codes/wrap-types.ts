import { Lookup, type Spelling } from './lookup.ts';

/** Where the codes come from. */
export const source = '海关总署：关检融合统一申报包装种类代码新旧对照（2018）；CEB603 wrapType（202205）';

/** Wrap types (包装种类) as the inventory writes them: one digit. */
export const wrapTypes = [
  { code: '1', zh: '木箱', en: 'wooden case' },
  { code: '2', zh: '纸箱', en: 'carton' },
  { code: '3', zh: '桶装', en: 'barrel' },
  { code: '4', zh: '散装', en: 'bulk' },
  { code: '5', zh: '托盘', en: 'pallet' },
  { code: '6', zh: '包', en: 'bag' },
  { code: '7', zh: '其它', en: 'other' },
] as const;

const MORE_NAMES: readonly Spelling[] = [
  ['wooden box', '1'],
  ['紙箱', '2'],
  ['cartons', '2'],
  ['桶', '3'],
  ['drum', '3'],
  ['托盤', '5'],
  ['bags', '6'],
  ['袋', '6'],
  ['其他', '7'],
  ['others', '7'],
];

/** Every spelling that stands for a wrap type. */
export function* wrapTypeSpellings(): Generator<Spelling> {
  for (const { code, zh, en } of wrapTypes) for (const name of [code, zh, en]) yield [name, code];
  yield* MORE_NAMES;
}

const lookup = new Lookup(wrapTypeSpellings);

/** One-digit wrap type of a code or name; empty when it is none. */
export function wrapTypeFrom(text: string): string {
  return lookup.find(text);
}
