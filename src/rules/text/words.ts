/** Names under which nothing can be classified: as declared, in lower case. */
const generic: ReadonlySet<string> = new Set(
  `礼品 礼物 赠品 样品 样本 配件 零件 零配件 部件 商品 货物 物品 产品 货品 杂货 杂物 杂项 日用品 日用杂货 日用百货 生活用品
  百货 小百货 小商品 用品 其他 其它 其他商品 个人物品 私人物品 电子产品 塑料制品 金属制品 木制品 五金 五金件 工艺品
  gift gifts sample samples part parts accessory accessories goods item items product products merchandise misc miscellaneous
  other others commodity commodities stuff present presents`
    .split(/\s+/)
    .concat(['spare parts', 'daily necessities', 'personal effects', 'general cargo', 'consolidated cargo']),
);

/** Names that somebody meant to replace. */
const stopgaps: ReadonlySet<string> = new Set(
  `测试 测试商品 测试产品 待定 待补充 待填 未知 未命名 无 没有 品名 名称 商品名称 中文品名
  test testing unknown tbd tba n/a na none null nil undefined nan xx xxx xxxx asdf todo name`.split(/\s+/),
);

/** Models that say nothing. */
const emptyModels: ReadonlySet<string> = new Set(
  `无 没有 待定 待补充 未知 型号 规格 规格型号 无型号 无规格 见附件 详见附件 见描述 见图 如图 测试 默认
  n/a na none null nil undefined nan default unknown tbd tba test testing xx xxx model`.split(/\s+/),
);

const LONGEST = 20;
const LATIN = /^[a-z]/i;

/** Is the whole name one that fits any goods (礼品, 配件, parts …)? */
export function isGeneric(name: string): boolean {
  return isIn(generic, name);
}

/** Is the whole name a stopgap (测试, 待定, N/A …)? */
export function isStopgap(name: string): boolean {
  return isIn(stopgaps, name);
}

/** Does the whole model say nothing (无, N/A, 见附件 …)? */
export function isEmptyModel(model: string): boolean {
  return isIn(emptyModels, model);
}

function isIn(words: ReadonlySet<string>, text: string): boolean {
  if (text.length > LONGEST) return false;
  return words.has(text) || (LATIN.test(text) && words.has(text.toLowerCase()));
}
