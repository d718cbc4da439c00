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
  /** The word that the goods begin holds a head: 充电宝收纳包大号. */
  readonly sameWord: RegExp;
  /** The word behind the goods ends in a longer head: 无人机 螺旋桨. */
  readonly nextWord: RegExp;
  /** An English head within three words: power bank carrying case. */
  readonly soon: RegExp;
  /** A head that is "for" these goods, before them: case for power bank. */
  readonly forGoods: RegExp;
}

/** What is given along is no head: 送收纳袋, 带保护套. */
const NOT_ALONG = '(?<![送带附含配赠和加及]|旋转|浮动|往复|[\\d一二两三四五六八十][支个只枚])';
/** Counted, given, or the end of another word: 三包, 礼盒, 标本. */
const NOT_COUNTED = '(?<![\\d一二两三四五六七八九十整每礼送标]\\s?)';

function compile(kinds: readonly HeadKind[]): HeadPatterns | null {
  if (kinds.length === 0) return null;
  const long = kinds.flatMap((kind) => split(chineseHeads[kind], ' ')).join('|');
  const short = kinds.map((kind) => chineseEndings[kind]).join('');
  const english = kinds.flatMap((kind) => split(englishHeads[kind], ',').flatMap(spellings)).join('|');
  const joined = '(?!(?:with|and|plus|includ\\w*|for|by|from|in|on)\\b)';
  return {
    sameWord: new RegExp(`^[^ ]{0,6}?(?:${NOT_ALONG}(?:${long})|${NOT_COUNTED}[${short}]$)`),
    nextWord: new RegExp(`^[^ ]{0,6}?${NOT_ALONG}(?:${long})[^ ]{0,2}$`),
    soon: new RegExp(
      `^(?: ${joined}[a-z]+){0,2}? (?:${english})(?![a-z0-9]| (?:of|on|powered|operated|mounted|mountable|included|life|capacity|indicator|backup)(?![a-z]))`,
    ),
    forGoods: new RegExp(
      `(?:(?<![a-z0-9])(?:${english})(?: [a-z0-9]+){0,3} (?:for|fits?|compatible with)|` +
        `(?:${long})[^,()]{0,8}(?:适用于?|用于|兼容|for))(?![a-z])(?:(?! with | plus | and )[^,()]){0,30}$`,
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

/** What stands in every text that `forGoods` fits: those patterns are long, and take a while to be made and to be tried. */
export const FOR = /for|fit|compatible with|适用|用于|兼容/;

/** A set holds both: 锂电池 充电器 套装. */
export const SET = /套装|套餐|礼盒|组合|(?<![a-z])(?:set|bundle|kit)(?![a-z])/;

const DENIES =
  'not|without|excluding|excl|w o|not including|(?:does|do)(?:nt| not) (?:include|contain|come with|need|require)|no|non|zero';
const BETWEEN =
  'any|an?|the|its|internal|built|in|extra|spare|included|rechargeable|lithium|ion|aaa?|need|for|of';

export const NEGATED_BEFORE = new RegExp(
  '(?:(?:不含|不带|不包含|不包括|不配|未配|没有|不附|不送|无需|不需要?|不用) ?[^,() ]{0,4}|不能|[无零非免禁不]|(?<![0-9a-z])0|' +
    `(?:^|[ ,(])(?:${DENIES})(?: (?:${BETWEEN})){0,3} )$`,
);
export const NEGATED_AFTER =
  /^(?: ?(?:自备|另购|另售|需自备|请自备|除外)| ?(?:不含|不包含|不包括|不附)(?=$|[ ,()])| (?:free(?! (?:shipping|gift|delivery|samples?|postage|case|bag|cable|charger|returns?|worldwide|with|us|uk|fast|next))|less|(?:(?:and|or|&) [a-z]+ )?(?:(?:is|are) )?(?:not (?:includ|suppl|provid)\w*|excluded|sold separately))(?![a-z]))/;
export const EMPTY =
  /(?<![送赠加带])(?:空瓶|空盒|空罐|空壳|空桶|空管|空袋|空箱|分装瓶|替换瓶)|(?<![a-z]|with )empty(?![a-z])/;
/** A refillable bottle is sold empty; a refillable lighter is not. */
export const REFILLABLE = /(?<![a-z])refillable(?![a-z])/;
/** The name of a chemical goes on: only these words may follow it without a gap. */
export const CHEMICAL_AFTER =
  /^ ?(?:亚铁|亚锡|铜|锌|镁|钾|钠|钙|铵|锰|铝|镍|软骨素|氨基|小檗)|^(?!溶液|水|浓|稀|工业|分析|试剂|纯|瓶|桶|原料|粉|晶体|颗粒|消毒|除|片(?!岩)|疏通|管道|清洗|清洁|强力|家用|实验|化学|农用|农业|花卉|高纯|高浓|电瓶|蓄电池|电解|外用|医用|皮肤|杀菌|漂白|泳池|鱼缸|水族|袋装|盒装|罐装|块状|块|粒|批发|厂家|优级|含量|现货|试验)[\u3400-\u9fff]/;
/** … and these characters before it make another chemical of it. */
export const CHEMICAL_BEFORE = /[次过氟氯溴碘复对二三苯氨聚羟焦偏亚]$/;
export const LOOK_AFTER =
  /^(?:造型|形状|形|型(?!号)|图案|印花|花纹|纹|色|味|香型|元素|主题|头像|表情|状|酒|火机|打火机|杯|样式|卡通|影视|游戏|风格|风(?![扇筒干机险景琴铃]))|^ (?:shaped?|styled?|print(?:ed)?|patterns?|scent(?:ed)?|flavou?r(?:ed)?|themed?|inspired|effect|logo|emoji)(?![a-z])/;
/** The same, a space behind: 手枪 形状, 5号电池 造型. A device may well be told to be of a nice shape. */
export const LOOK_APART = /^ (?:造型|形状|外形)/;
/** Of a material, what follows may be its colour, grain or smell only. */
export const MATERIAL_LOOK_AFTER =
  /^ (?:(?:米?白色?|米色|色|橘色?|粉色|红色)(?=$|[ ,()]))|^ (?:colou?r(?:ed)?|fragrance|design|look|gr[ae]y|white|pink|brown|grain|graphic)(?![a-z])/;
export const IMITATION_BEFORE =
  /(?:仿真|人造|仿制|仿|假)$|(?:^|[ ,(])(?:imitation|faux|fake|artificial|simulated|mock|dummy|replica|pretend|look like)(?: [a-z]+)? $/;
export const MATERIAL_IMITATION_BEFORE =
  /(?:塑料|树脂|合成|印花)$|(?:^|[ ,(])(?:synthetic|resin|man made|plastic)(?: [a-z]+)? $/;
