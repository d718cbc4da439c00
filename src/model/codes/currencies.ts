import { Lookup } from './lookup.ts';

/** A currency that customs messages can name. */
export interface Currency {
  readonly iso: string;
  /** Three-digit customs code. */
  readonly customs: string;
  readonly zh: string;
  readonly en: string;
}

/** Currencies with a customs code. Source: GACC, 关检融合 2018 mapping of new to old currency codes; JGS-20. */
export const currencies: readonly Currency[] = `
HKD 110 港币;Hong Kong Dollar
IDR 112 印度尼西亚卢比;Rupiah
JPY 116 日本元;Yen
MOP 121 澳门元;Pataca
MYR 122 马来西亚林吉特;Malaysian Ringgit
PHP 129 菲律宾比索;Philippine Peso
SGD 132 新加坡元;Singapore Dollar
KRW 133 韩国圆;Won
THB 136 泰国铢;Baht
CNY 142 人民币;Yuan Renminbi
TWD 143 新台币;New Taiwan Dollar
EUR 300 欧元;Euro
DKK 302 丹麦克朗;Danish Krone
GBP 303 英镑;Pound Sterling
NOK 326 挪威克朗;Norwegian Krone
SEK 330 瑞典克朗;Swedish Krona
CHF 331 瑞士法郎;Swiss Franc
RUB 344 俄罗斯卢布;Russian Ruble
CAD 501 加拿大元;Canadian Dollar
USD 502 美元;US Dollar
AUD 601 澳大利亚元;Australian Dollar
NZD 609 新西兰元;New Zealand Dollar
`
  .trim()
  .split('\n')
  .map((line) => {
    const [iso = '', customs = '', ...names] = line.split(' ');
    const [zh = '', en = ''] = names.join(' ').split(';');
    return { iso, customs, zh, en };
  });

const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['RMB', 'CNY'], ['CNH', 'CNY'], ['US$', 'USD'], ['日元', 'JPY'], ['澳元', 'AUD'], ['加元', 'CAD'], ['NTD', 'TWD'],
];

const byIso: ReadonlyMap<string, Currency> = new Map(currencies.map((currency) => [currency.iso, currency]));

const lookup = new Lookup([
  ...currencies.flatMap(({ iso, zh, en }) => [[iso, iso] as const, [zh, iso] as const, [en, iso] as const]),
  ...OTHER_NAMES,
  ...Intl.supportedValuesOf('currency').map((iso) => [iso, iso] as const),
]);

/** ISO 4217 code of a code or name; empty when it is none. Not every currency has a customs code. */
export function currencyFrom(text: string): string {
  return lookup.find(text);
}

/** Three-digit customs code of an ISO 4217 code; empty when customs messages cannot name it. */
export function customsCurrency(iso: string): string {
  return byIso.get(iso)?.customs ?? '';
}
