import { Lookup, type Spelling } from './lookup.ts';

/** Where the codes come from. */
export const source =
  '海关总署：关检融合统一申报币制代码新旧对照（2018）；《JGS-20 海关业务代码集》；ISO 4217';

/** A currency that customs messages can name. */
export interface Currency {
  /** ISO 4217. */
  readonly iso: string;
  /** Three-digit customs code. */
  readonly customs: string;
  readonly zh: string;
  readonly en: string;
}

const WITH_CUSTOMS_CODE = `
HKD 110 港币;Hong Kong Dollar
IDR 112 印度尼西亚卢比;Rupiah
JPY 116 日本元;Yen
MOP 121 澳门元;Pataca
MYR 122 马来西亚林吉特;Malaysian Ringgit
PHP 129 菲律宾比索;Philippine Piso
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
`;

/** ISO 4217 currencies that customs messages cannot name: read as what they are, and told by the rule book. */
const WITHOUT_CUSTOMS_CODE = `
AED AFN ALL AMD ANG AOA ARS AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CDF CLP COP CRC CUP
CVE CZK DJF DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ GYD HNL HTG HUF ILS INR IQD IRR ISK JMD JOD KES KGS
KHR KMF KPW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MZN NAD NGN NIO NPR OMR
PAB PEN PGK PKR PLN PYG QAR RON RSD RWF SAR SBD SCR SDG SHP SLE SOS SRD SSP STN SVC SYP SZL TJS TMT TND TOP TRY TTD
TZS UAH UGX UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
`;

/** Other names that mean one currency only; `$`, `£` and `¥` do not. */
const MORE_NAMES: readonly Spelling[] = [
  ['RMB', 'CNY'],
  ['CNH', 'CNY'],
  ['人民币元', 'CNY'],
  ['人民幣', 'CNY'],
  ['US$', 'USD'],
  ['美金', 'USD'],
  ['€', 'EUR'],
  ['歐元', 'EUR'],
  ['英鎊', 'GBP'],
  ['HK$', 'HKD'],
  ['港元', 'HKD'],
  ['港幣', 'HKD'],
  ['日元', 'JPY'],
  ['日圆', 'JPY'],
  ['日圓', 'JPY'],
  ['澳元', 'AUD'],
  ['加元', 'CAD'],
  ['新西兰元', 'NZD'],
  ['纽币', 'NZD'],
  ['韩元', 'KRW'],
  ['泰铢', 'THB'],
  ['卢布', 'RUB'],
  ['瑞郎', 'CHF'],
  ['NT$', 'TWD'],
  ['NTD', 'TWD'],
  ['新臺幣', 'TWD'],
  ['Renminbi', 'CNY'],
  ['Philippine Peso', 'PHP'],
];

/** Every currency that customs messages can name. */
export const currencies: readonly Currency[] = WITH_CUSTOMS_CODE.trim()
  .split('\n')
  .map((line) => {
    const [iso = '', customs = '', ...words] = line.split(' ');
    const [zh = '', en = ''] = words.join(' ').split(';');
    return { iso, customs, zh, en };
  });

/** Every spelling that stands for a currency. */
export function* currencySpellings(): Generator<Spelling> {
  for (const { iso, zh, en } of currencies) {
    for (const name of [iso, zh, en]) yield [name, iso];
  }
  for (const iso of WITHOUT_CUSTOMS_CODE.trim().split(/\s+/)) yield [iso, iso];
  yield* MORE_NAMES;
}

const lookup = new Lookup(currencySpellings);
const byIso: ReadonlyMap<string, Currency> = new Map(currencies.map((currency) => [currency.iso, currency]));

/** ISO 4217 code of a code or name; empty when it is none. Not every currency has a customs code. */
export function currencyFrom(text: string): string {
  return lookup.find(text);
}

/** Three-digit customs code of an ISO 4217 code; empty when customs messages cannot name it. */
export function customsCurrency(iso: string): string {
  return byIso.get(iso)?.customs ?? '';
}
