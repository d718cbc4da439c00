/**
 * What a title says of things that come along, of shipping and of bundles. It is about the offer, not about the
 * goods: 带支架, 送收纳包, "with carrying case".
 */
const CHINESE =
  /(?<![不没未无])(?:赠送|附赠|附带|自带|标配|送|赠|附|含|带)(?!电池|锂电|无线)[^ ,()]{1,10}|包(?:邮|快递|税|退|换|装完好)|(?:礼盒|礼品|独立|精美|彩盒)装?|套(?:装|餐|组)/g;
const ENGLISH =
  /(?<!compatible|works|fits|use|used)[ ,](?:with|plus|includ(?:es|ing)|comes with|bonus|free) (?!batter|lithium)[^,()]{1,40}|(?<=[ ,])(?!batter|lithium|cell)[a-z]+ (?:is |are )?included(?![a-z])/g;

/** A measured part of the goods, told behind them: 10寸轮胎, "8.5 inch tires", "6.7 inch screen". */
const MEASURED =
  /\d+(?:\.\d+)? ?(?:英寸|寸|inch(?:es)?|in)(?: [a-z]+)?(?:[^ ,()a-z]{1,4}| (?:tires?|tyres?|wheels?|screens?|displays?|blades?|monitor))/g;

/** Parts that are counted behind the goods are their own: "5 blade head", 3刀头. */
const COUNTED =
  /(?<![a-z0-9.]|with )\d+ (?:[a-z]+ )?(?:blades?|heads?|nozzles?|jet tips|tips|attachments?|guide combs?)(?: head)?(?![a-z])(?! (?:replacement|refill|only|for|fits?))|[\d一二两双三四五六][个支]?(?:刀头|刷头|喷头|刀片|按摩头)(?!替换)/g;

/** A colour told by itself: it is the goods' own, not the whole of them (象牙色 is no such word). */
const COLOURED =
  /(?<=^|[ ,(])[红黑白蓝绿黄粉紫灰橙棕褐咖深浅墨藏酒玫天湖卡驼裸透混彩多杂原本][^ ,()]{0,2}色(?=$|[ ,)])/g;

/** How many there are and what holds them: "50 round box", "case of 20", 50支整盒. It is the goods' packing, not a thing beside them. */
const PACKED =
  /\d+ ?(?:rounds?|rds?|pcs|pieces?|count|ct|pack|pk|sheets?|tablets?|tabs|capsules?|lb|oz|ml|gal|g|kg)?[ -](?:box|case|can|tin|bag|jar|bottle|carton|tray|tube|tub|bucket)(?:e?s)?(?![a-z])|\d+ ?(?:ml|l|oz|fl oz) (?:pump|spray|squeeze|dropper|flip top)(?: bottle)?(?![a-z])|(?<![a-z])(?:box|case|can|tin|bag|jar|bottle|carton|tray|pack)s? of \d+|\d+ ?[个支发只片粒条枚根颗节块张把罐瓶袋包盒][ /每一]?整?[盒箱袋罐瓶包桶套]|整[盒箱袋套桶件条]|(?<!\d)[一两]盒|(?<![礼彩])[盒袋罐桶瓶箱]装|(?:brass|steel|nickel|aluminum) cased?(?![a-z])/g;

/** How far around goods their exceptions are looked for; the rest of a long name is about something else. */
const REACH = 44;

const REACH_HAN = 22;
const HAN = /\p{Script=Han}/u;
const LATIN = /^[a-z0-9]{2}$/;

/** A folded name without what comes along, and without measured or counted parts and packing behind `place`; clauses are kept apart. */
export function goodsAlone(text: string, place: number): string {
  const reach = HAN.test(text) ? REACH_HAN : REACH;
  const before = text.slice(edge(text, place - reach, 1), place);
  const after = text
    .slice(place, edge(text, place + reach, -1))
    .replace(MEASURED, ',')
    .replace(COUNTED, ',')
    .replace(PACKED, ',');
  return (before + after).replace(CHINESE, ',').replace(ENGLISH, ',').replace(COLOURED, ',');
}

/** `at`, moved by `step` out of the word it cuts in two. */
function edge(text: string, at: number, step: 1 | -1): number {
  let place = Math.min(Math.max(at, 0), text.length);
  while (LATIN.test(text.slice(place - 1, place + 1))) place += step;
  return place;
}
