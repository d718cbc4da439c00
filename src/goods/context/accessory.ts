import { spellings } from '../match/inflect.ts';
import { split } from '../match/matcher.ts';
import type { Nature } from '../rule.ts';
import { englishHeads, type HeadKind } from './heads.ts';
import { SET } from './patterns.ts';

/**
 * Words that are an accessory wherever they stand in a Chinese title. Sellers mark a gift as one (送收纳包), so
 * without such a mark the title is about the accessory, however many keywords stand around it.
 */
const HOLDER =
  /收纳(?:包|袋|盒|箱|架|柜|罐|套)|(?:保护|防护|防摔)(?:套(?!装)|壳|袋|盒|罩|膜|圈|包)|内胆包|电脑包|分装器|整理(?:盒|箱|包)|包装(?:盒|袋|瓶|箱)|展示(?:架|盒|柜)|(?:镜头|后盖|水凝|屏幕|防窥|背)膜|镜头贴|钢化膜|贴膜|(?:皮|硅胶|防尘|耳机)套(?!装|餐|组)|防水袋|手提袋|耳帽|表带|(?<![书双肩])背包|双肩包|单肩包|斜挎包|挎包|腰包|摄影包|相机包|空盒|外壳套料|套料|座套/g;
const PART =
  /零?部件|零?配件|零件|螺旋桨|桨叶|替换(?:头|芯|刷头)|刷头|(?<![一二两三四五六双单多\d])刀头|耳塞套|海绵套|停机坪|滤芯/g;
/** A part that is counted or praised is the goods' own (四支刷头, 旋转刀头), unless the name says that it replaces one. */
const OWN_PART =
  /(?:[\d一二两双三四五六八十][支个只枚套片]?|旋转|浮动|往复|水洗|陶瓷|不锈钢|合金|加宽|圆弧)$/;
const REPLACES = /替换|适用|通用|适配|兼容|更换/;
/** What is printed or sewn with the goods: a book of power banks, a patch of a scope. */
const PRINTED =
  /背景 ?布|背景墙|挂布|图书|书籍|绘本|漫画书|百科|教材|课本|刺绣|布贴|补丁贴|十字绣|钻石画|数字油画|冰箱贴|贴画|明信片|拼图/g;
/** For batteries only: what takes a battery in. */
const BATTERY_PLACE = /电池(?:盒|座|仓|夹|盖|架|槽|后盖|门|弹片|保护板)/g;

/** What stands right before the accessory, or shortly before it, makes a gift of it. */
const ALONG =
  /(?:[带含配加和及与]|自带|附带)$|(?:送|赠|附|标配|含)[^ ,()]{0,8}$|(?:送|赠送|附赠|配|含|赠品) $/;
/** Goods that are given along are there all the same. */
const GIVEN = /(?:送|赠|附|含|带|配)[^ ,()]{0,2}$/;
/** A one-character holder right behind the goods, in titles without spaces; 包邮, 套装 and 袋装 hold nothing. */
const RIGHT_BEHIND =
  /^(?:包(?!邮|装|月|换|赔|税|退|教|您|含|括)|套(?!装|餐|组|盒|件|系)|壳|膜|罩|袋(?!装)|线(?!控|上|下|路|性))/;
const HOLDABLE: ReadonlySet<Nature> = new Set(['thing', 'device']);

const TWO_IN_ONE = /合一|一体|背夹/;

/** How far around the goods a title is read for another head. */
const REACH = 120;

const holders: readonly RegExp[] = [HOLDER, PRINTED];
const yields: Readonly<Record<Nature, readonly RegExp[]>> = {
  weapon: [/收纳(?:包|袋|盒|箱|架|柜)|包装(?:盒|袋)|展示(?:架|盒|柜)|刀鞘|刀架|刀座/g, PRINTED],
  thing: [HOLDER, PART, PRINTED],
  device: [HOLDER, PART, PRINTED],
  component: [HOLDER, BATTERY_PLACE, PRINTED],
  substance: holders,
  chemical: holders,
  material: [],
  statement: [],
};

/**
 * Is a Chinese title about an accessory, though the goods at `start`–`end` are named in it? `ofOthers` says
 * whether the accessory at a place follows other goods, whose own it then is.
 */
export function isAccessory(
  text: string,
  start: number,
  end: number,
  nature: Nature,
  ofOthers: (at: number) => boolean,
): boolean {
  const words = yields[nature];
  if (words.length === 0) return false;
  const from = Math.max(0, start - REACH);
  const around = text.slice(from, end + REACH);
  if (TWO_IN_ONE.test(around) || GIVEN.test(text.slice(from, start))) return false;
  if (HOLDABLE.has(nature) && RIGHT_BEHIND.test(text.slice(end, end + 2))) return true;
  const set = SET.test(around);
  for (const pattern of words) {
    for (const { 0: word, index } of around.matchAll(pattern)) {
      const at = from + index;

      if (pattern === PART && OWN_PART.test(around.slice(0, index)) && !REPLACES.test(around)) continue;
      const apart = at > end + 1 || at + word.length < start;
      if (at < end && at + word.length > start && at + word.length <= end) continue;
      if ((apart && (set || ofOthers(at))) || ALONG.test(around.slice(0, index))) continue;
      return true;
    }
  }
  return false;
}

/** Which English heads are "for" goods of each nature. */
const forKinds: Readonly<Record<Nature, readonly HeadKind[]>> = {
  weapon: ['holder', 'tool', 'image'],
  thing: ['holder', 'part', 'tool', 'image'],
  device: ['holder', 'part', 'tool', 'image'],
  component: ['holder', 'tool', 'image'],
  substance: ['holder', 'tool', 'machine', 'image'],
  chemical: ['holder', 'tool', 'machine', 'image'],
  material: [],
  statement: [],
};

const heads = new Map<Nature, RegExp | null>();

function headBeforeFor(nature: Nature): RegExp | null {
  let pattern = heads.get(nature);
  if (pattern === undefined) {
    const words = forKinds[nature].flatMap((kind) => split(englishHeads[kind], ',').flatMap(spellings));
    pattern =
      words.length === 0 ? null : new RegExp(`(?<![a-z0-9])(?:${words.join('|')})(?: [a-z0-9.]+){0,3}$`);
    heads.set(nature, pattern);
  }
  return pattern;
}

/** A bag or a charger named first, then devices for the search engine: "camera bag backpack DSLR", "wall charger 3 port laptop". */
const BAGGED =
  /(?<![a-z])(?:(?:bag|backpack|sleeve|pouch|strap|protector)s?(?: (?!(?:with|plus|and|includ\w*)\b)[a-z0-9]+){0,4}|(?:(?:wall|car|gan|travel|desktop) chargers?|charg(?:er|ing) blocks?|usb hubs?|docking stations?)(?: (?!(?:with|plus|and|includ\w*)\b)[a-z0-9.]+){0,8}) $/;

const FOR =
  /(?:^|[ ,(])(?:for|fits?|fitting|compatible with|compatible for|designed for|works with|suitable for) /g;
/** After these words the title names what comes along. */
const BREAKS = / (?:with|plus|includ\w*|comes) /;

/**
 * Does an English title name the goods at `start` as what its accessory is for: "carrying case for Anker 737
 * portable charger", "propellers for DJI Mini 3 drone"?
 */
export function isTarget(text: string, start: number, nature: Nature): boolean {
  const from = Math.max(0, start - REACH);
  const before = text.slice(from, start);
  if (nature === 'device' && BAGGED.test(before)) return true;
  const pattern = before.includes('f') ? headBeforeFor(nature) : null;
  if (pattern === null) return false;
  for (const { 0: word, index } of before.matchAll(FOR)) {
    if (BREAKS.test(` ${before.slice(index + word.length)} `)) continue;
    const clause = before.slice(0, index).replace(/\([^()]*\) ?/g, '');
    const cut = Math.max(clause.lastIndexOf(','), clause.lastIndexOf('('));
    if (pattern.test(clause.slice(cut + 1))) return true;
  }
  return false;
}
