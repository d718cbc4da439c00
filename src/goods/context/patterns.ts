import { spellings } from '../match/inflect.ts';
import { split } from '../match/matcher.ts';
import type { Nature } from '../rule.ts';
import { chineseEndings, chineseHeads, englishHeads, type HeadKind } from './heads.ts';

/** Which heads make something else of goods of each nature. */
const yieldsTo: Readonly<Record<Nature, readonly HeadKind[]>> = {
  weapon: ['holder', 'tool', 'image', 'toy'],
  thing: ['holder', 'part', 'tool', 'image', 'toy'],
  device: ['holder', 'part', 'tool', 'image'],
  component: ['holder', 'tool', 'image'],
  substance: ['holder', 'tool', 'machine', 'image'],
  chemical: ['holder', 'tool', 'machine', 'image'],
  material: [],
  statement: [],
};

/** The patterns of one nature. `null`: no head makes something else of it. */
export interface HeadPatterns {
  /** The word that the goods begin ends in a head. */
  readonly ending: RegExp;
  /** A longer Chinese head later in the clause. */
  readonly later: RegExp;
  /** An English head within two words. */
  readonly next: RegExp;
  /** A head that is "for" these goods, before them. */
  readonly forGoods: RegExp;
}

function compile(kinds: readonly HeadKind[]): HeadPatterns | null {
  if (kinds.length === 0) return null;
  const long = kinds.flatMap((kind) => split(chineseHeads[kind], ' ')).join('|');
  const short = kinds.map((kind) => chineseEndings[kind]).join('');
  const english = kinds.flatMap((kind) => split(englishHeads[kind], ',').flatMap(spellings)).join('|');
  return {
    ending: new RegExp(`^[^ ]{0,6}?(?:${long}|(?<![\\d一二两三四五六七八九十整每礼送]\\s?)[${short}])$`),
    later: new RegExp(`(?:^|[^送带附含配赠和加及])(?:${long})`),
    next: new RegExp(
      `^(?: (?!(?:with|and|plus|includ\\w*|for|by|from|in)\\b)[a-z]+){0,2}? (?:${english})(?![a-z0-9])`,
    ),
    forGoods: new RegExp(
      `(?:(?<![a-z0-9])(?:${english})(?: [a-z0-9]+){0,3} (?:for|fits?|compatible with|of)|(?:${long})[^,()]{0,8}(?:适用于?|用于|兼容|for))(?![a-z])[^,()]{0,30}$`,
    ),
  };
}

const compiled = new Map<Nature, HeadPatterns | null>();

/** The head patterns of a nature, compiled when first asked for. */
export function headPatterns(nature: Nature): HeadPatterns | null {
  const known = compiled.get(nature);
  if (known !== undefined) return known;
  const patterns = compile(yieldsTo[nature]);
  compiled.set(nature, patterns);
  return patterns;
}

export const NEGATED_BEFORE =
  /(?:(?:不含|不带|不包含|不包括|不配|未配|没有|不附|不送|无需|不需要?|不用)[^,()]{0,4}|不能|[无零非免禁不]|(?<![0-9a-z])0|(?:^|[ ,(])(?:without|no|excluding|excl|w o|minus|non|zero|not including|(?:does|do)(?:nt| not) (?:include|contain|come with|need|require))(?: [a-z0-9]+){0,2} )$/;
export const NEGATED_AFTER =
  /^(?: ?(?:自备|另购|另售|需自备|请自备|不含|不包含|不包括|不附|除外)|(?: \w+)? (?:free|less|not includ\w*|not suppl\w+|not provided|excluded|sold separately|required)(?![a-z]))/;
export const EMPTY =
  /空瓶|空盒|空罐|空壳|空桶|空管|空袋|分装瓶|替换瓶|(?<![a-z])(?:empty|refillable)(?![a-z])/;
/** The name of a chemical goes on: only these words may follow it without a gap. */
export const CHEMICAL_AFTER =
  /^(?!溶液|水|浓|稀|工业|分析|试剂|纯|瓶|桶|原料|粉|晶体|颗粒|消毒|除)[\u3400-\u9fff]/;
/** … and these characters before it make another chemical of it. */
export const CHEMICAL_BEFORE = /[次过氟氯溴碘复对二三苯氨聚羟焦偏亚]$/;
export const LOOK_AFTER =
  /^(?:造型|形状|形|型|图案|印花|花纹|纹|色|味|香型|元素|主题|头像|表情|状|酒|火机|打火机|杯|样式|款式|卡通|同款|影视|游戏)|^ (?:shaped?|styled?|print(?:ed)?|patterns?|colou?r(?:ed)?|scent(?:ed)?|fragrance|flavou?r(?:ed)?|themed?|design|look|inspired|effect|logo|emoji|gr[ae]y|white|pink|brown|grain|graphic)(?![a-z])/;
export const IMITATION_BEFORE =
  /(?:仿真|人造|仿制|仿|假|塑料|树脂|合成|印花)$|(?:^|[ ,(])(?:imitation|faux|fake|artificial|simulated|mock|dummy|replica|pretend|synthetic|resin|man made|look like)(?: [a-z]+)? $/;
