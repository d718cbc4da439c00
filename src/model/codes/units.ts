import { Lookup, type Spelling } from './lookup.ts';

/** Where the codes come from. */
export const source = '海关总署：计量单位代码表（2018，含 2026 年的 170 人份）；《JGS-20 海关业务代码集》';

const TABLE = `
001 台, 002 座, 003 辆, 004 艘, 005 架, 006 套, 007 个, 008 只, 009 头, 010 张, 011 件, 012 支, 013 枝, 014 根,
015 条, 016 把, 017 块, 018 卷, 019 副, 020 片, 021 组, 022 份, 023 幅, 025 双, 026 对, 027 棵, 028 株, 029 井,
030 米, 031 盘, 032 平方米, 033 立方米, 034 筒, 035 千克, 036 克, 037 盆, 038 万个, 039 具, 040 百副, 041 百支, 042 百把,
043 百个, 044 百片, 045 刀, 046 疋, 047 公担, 048 扇, 049 百枝, 050 千只, 051 千块, 052 千盒, 053 千枝, 054 千个, 055 亿支,
056 亿个, 057 万套, 058 千张, 059 万张, 060 千伏安, 061 千瓦, 062 千瓦时, 063 千升, 067 英尺, 070 吨, 071 长吨, 072 短吨,
073 司马担, 074 司马斤, 075 斤, 076 磅, 077 担, 078 英担, 079 短担, 080 两, 081 市担, 083 盎司, 084 克拉, 085 市尺, 086 码,
088 英寸, 089 寸, 095 升, 096 毫升, 097 英加仑, 098 美加仑, 099 立方英尺, 101 立方尺, 110 平方码, 111 平方英尺, 112 平方尺,
115 英制马力, 116 公制马力, 118 令, 120 箱, 121 批, 122 罐, 123 桶, 124 扎, 125 包, 126 箩, 127 打, 128 筐, 129 罗, 130 匹,
131 册, 132 本, 133 发, 134 枚, 135 捆, 136 袋, 139 粒, 140 盒, 141 合, 142 瓶, 143 千支, 144 万双, 145 万粒, 146 千粒,
147 千米, 148 千英尺, 149 百万贝可, 163 部, 164 亿株, 170 人份
`;

/** English and short names that sellers' files use, and the unit that each means. */
const ENGLISH = `
pc pcs pce piece pieces = 011
each ea = 007
set sets = 006
pair pairs prs = 025
kg kgs kilo kilos kilogram kilograms = 035
g gr gram grams = 036
t ton tons tonne tonnes = 070
lb lbs pound pounds = 076
oz ounce ounces = 083
ct carat carats = 084
m metre metres meter meters = 030
km kilometre kilometer = 147
ft foot feet = 067
in inch inches = 088
yd yard yards = 086
m2 sqm = 032
m3 cbm = 033
sqft = 111
l litre litres liter liters = 095
ml millilitre millilitres milliliter milliliters = 096
box boxes = 140
bag bags = 136
bottle bottles = 142
can cans = 122
carton cartons ctn ctns = 120
pack packs = 125
dozen dozens doz = 127
roll rolls = 018
sheet sheets = 010
book books = 132
grain grains = 139
kwh = 062
`;

/** Traditional and common Chinese names. */
const CHINESE: readonly Spelling[] = [
  ['臺', '001'],
  ['輛', '003'],
  ['個', '007'],
  ['隻', '008'],
  ['張', '010'],
  ['條', '015'],
  ['塊', '017'],
  ['組', '021'],
  ['雙', '025'],
  ['對', '026'],
  ['公斤', '035'],
  ['噸', '070'],
  ['公升', '095'],
  ['公里', '147'],
];

/** Every customs unit (计量单位): code of three digits → Chinese name. */
export const units: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split(/,\s*/)
    .map((entry) => [entry.slice(0, 3), entry.slice(4)]),
);

/** Every spelling that stands for a unit. */
export function* unitSpellings(): Generator<Spelling> {
  for (const [code, zh] of units) {
    yield [code, code];
    yield [zh, code];
  }
  for (const line of ENGLISH.trim().split('\n')) {
    const [names = '', code = ''] = line.split(' = ');
    for (const name of names.split(' ')) yield [name, code];
  }
  yield* CHINESE;
}

const lookup = new Lookup(unitSpellings);

/** Customs code of a unit given by code or name; empty when it is none. A code that lost its zeros is none. */
export function unitFrom(text: string): string {
  return lookup.find(text);
}

/** The name or code that a misspelt unit most likely means; `null` when none is near. */
export function nearestUnit(text: string): string | null {
  return lookup.suggestion(text);
}

/** Chinese name of a unit; empty when the code is none. */
export function unitName(code: string): string {
  return units.get(code) ?? '';
}
