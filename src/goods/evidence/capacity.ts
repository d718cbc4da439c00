/** How much a battery holds, as names state it: `5000mAh`, `20000毫安`, `5 Ah`, `74 Wh`. */
const CAPACITY = /\d[\d,.]* ?(?:m ?ah(?![a-z])|毫安)|\d[\d.]* ?ah(?![a-z])|\d[\d.]+ ?wh(?![a-z])/i;

/** What takes a battery in, feeds or measures one; and goods that only go with a device of such a battery. */
const WITHOUT_ONE =
  /充电器|充电头|适配器|检测|测试仪|分容|电池[盒仓座夹]|收纳|保护[套壳]|空壳|外壳|套料|收纳盒|数据线|镍片|tester|charger|adapter|holder|case|sleeve|pouch|cable|cord\b|bms|protection board|sticker|decal/i;

/** Where a name states the capacity of a battery that the goods hold: a span in the name, or `null`. */
export function capacityInName(name: string): { readonly start: number; readonly end: number } | null {
  const found = CAPACITY.exec(name);
  if (found === null || WITHOUT_ONE.test(name)) return null;
  return { start: found.index, end: found.index + found[0].length };
}

/** Whether a name may state a capacity: cheap, never wrong about a name that does. */
export function mayStateCapacity(name: string): boolean {
  return name.includes('毫安') || /ah|\dwh|\d wh/i.test(name);
}
