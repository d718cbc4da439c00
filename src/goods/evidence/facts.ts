import type { GoodsAttribute } from '../attributes.ts';

const FACTS: readonly (readonly [GoodsAttribute, RegExp])[] = [
  ['watt_hours', /\d ?wh(?![a-z])/],
  ['volume_ml', /\d ?(?:ml|毫升|l|升)(?![a-z])/],
  ['alcohol_percent', /\d ?(?:%|度|abv|vol|proof)/],
  [
    'battery',
    /内置[^,]{0,4}电池|built in [^,]{0,16}batter|batter(?:y|ies) included|带电池|含电池|纯电池|rechargeable/,
  ],
  ['endurance_min', /续航 ?\d|\d+ ?(?:min|分钟)(?![a-z])/],
];

const ALCOHOL = /(\d{1,3}(?:\.\d+)?) ?(?:(%|度|abv)|proof(?![a-z]))/;

/** Which attributes the folded name itself tells, so that they need not be asked for. */
export function toldByName(text: string): ReadonlySet<GoodsAttribute> {
  const told = new Set<GoodsAttribute>();
  for (const [key, pattern] of FACTS) if (pattern.test(text)) told.add(key);
  return told;
}

/** Alcohol by volume that a folded name of a drink or a solution states (`53度`, `40%`); `null`: none. */
export function alcoholInName(text: string): number | null {
  const found = ALCOHOL.exec(text);
  // Proof, as in the United States, is twice the strength by volume.
  const percent = found === null ? Number.NaN : Number(found[1]) / (found[2] === undefined ? 2 : 1);
  return percent > 0 && percent <= 100 ? percent : null;
}

const ENDURANCE =
  /(?:续航|飞行|滞空|flight|flying)(?!中)[^,\d]{0,8}(\d{2,3}) ?(?:min|分钟)|(\d{2,3}) ?(?:min|mins|minutes?|分钟)(?![a-z])[^,\d]{0,12}(?:flight|flying|fly|续航|飞行|滞空)/;

/** Minutes that a folded name of a drone says it stays in the air (`34 min flight`, `续航45分钟`); `null`: it does not say. */
export function enduranceInName(text: string): number | null {
  const found = ENDURANCE.exec(text);
  return found === null ? null : Number(found[1] ?? found[2]);
}

/** Words by which a device tells that it holds a rechargeable battery; a charger or a cable is no such word. */
const RECHARGED =
  /(?<![不非免无可])充电(?!器|头|线|桩|座|仓|盒|口|钻|底座|插|站|架|板|垫|支架|机|宝|柜|夹)|锂电(?!池)|(?<![a-z])(?:rechargeable|cordless|usb charging|li ion)(?![a-z])/;
const MAINS =
  /插电|有线|220v|110v|交流电|手摇|手动|(?<![a-z])(?:plug in|corded|wired|hand crank|mains)(?![a-z])/;

/** Where a folded name tells that the device it names is charged: a span, or `null`. */
export function chargedInName(text: string): { readonly start: number; readonly end: number } | null {
  const found = RECHARGED.exec(text);
  return found === null || (MAINS.test(text) && !text.includes('两用'))
    ? null
    : { start: found.index, end: found.index + found[0].length };
}

const UN_NUMBER = /(?<![A-Za-z0-9])UN(?:-| ?(?:No\.?|编号|号|:|：) ?)?(\d{4})(?!\d)/;

/** A UN number that a name states, as it is written there: `UN3480`, `UN No. 3480`; `null`: none. */
export function unInName(
  name: string,
): { readonly un: string; readonly start: number; readonly end: number } | null {
  const found = UN_NUMBER.exec(name);
  return found === null
    ? null
    : { un: `UN${found[1] ?? ''}`, start: found.index, end: found.index + found[0].length };
}

const NO_BATTERY =
  /(?:不含|不带|不包含|不包括|不配|未配|没有|无|免|去除?)(?:任何|内置|主机|机身)?锂?(?:电池|电芯|电瓶)|不带电(?![\u4e00-\u9fff])|batter(?:y|ies) (?:(?:is|are) )?(?:not included|excluded|sold separately)|(?<![a-z])(?:no|without|excluding|excl|less) (?:any |the )?batter(?:y|ies)/;

/** Does a folded name say that no battery comes with the goods? */
export function batteryDenied(text: string): boolean {
  return NO_BATTERY.test(text);
}
