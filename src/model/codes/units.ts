import { Lookup } from './lookup.ts';

/** A customs unit (计量单位). */
export interface Unit {
  /** Three digits. */
  readonly code: string;
  readonly zh: string;
}

/** Every customs unit. Source: GACC parameter table 计量单位代码 (2018, with 170 人份 as of 2026). */
export const units: readonly Unit[] = `
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
`
  .trim()
  .split(/,\s*/)
  .map((entry) => ({ code: entry.slice(0, 3), zh: entry.slice(4) }));

/** English and short names that sellers' files use. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['pc', '011'], ['pcs', '011'], ['piece', '011'], ['pieces', '011'], ['each', '007'], ['ea', '007'], ['unit', '007'],
  ['set', '006'], ['sets', '006'], ['pair', '025'], ['pairs', '025'], ['kg', '035'], ['kgs', '035'], ['kilogram', '035'],
  ['公斤', '035'], ['g', '036'], ['gram', '036'], ['grams', '036'], ['m', '030'], ['metre', '030'], ['meter', '030'],
  ['m2', '032'], ['m3', '033'], ['l', '095'], ['litre', '095'], ['liter', '095'], ['ml', '096'], ['t', '070'], ['ton', '070'],
  ['box', '140'], ['boxes', '140'], ['bag', '136'], ['bags', '136'], ['bottle', '142'], ['bottles', '142'], ['can', '122'],
  ['carton', '120'], ['pack', '125'], ['dozen', '127'], ['roll', '018'], ['sheet', '010'], ['book', '132'],
];

const lookup = new Lookup([
  ...units.flatMap(({ code, zh }) => [[code, code] as const, [zh, code] as const]),
  ...OTHER_NAMES,
]);

const byCode: ReadonlyMap<string, Unit> = new Map(units.map((unit) => [unit.code, unit]));

/** Customs code of a unit given by code or name; empty when it is none. */
export function unitFrom(text: string): string {
  return lookup.find(text);
}

/** Chinese name of a unit; empty when the code is none. */
export function unitName(code: string): string {
  return byCode.get(code)?.zh ?? '';
}
