import type { Goods } from '../model/tag.ts';
import type { Charge } from './charge.ts';
import { nameConflict } from './engine-rules.ts';
import { digitsOf } from './evidence/hs.ts';
import { split } from './match/matcher.ts';
import type { GoodsRule } from './rule.ts';
import type { Weighed } from './weigh.ts';

/** Goods whose name leaves no doubt about their chapter, in Chinese as the last word and in English as the last word. */
const PLAIN: readonly { readonly chapters: string; readonly zh: RegExp; readonly en: RegExp }[] = [
  {
    chapters: '61 62 63',
    zh: /(?:t恤衫?|衬衫|连衣裙|牛仔裤|毛衣|卫衣|内衣|内裤|外套|羽绒服|睡衣|半身裙|打底裤)$/,
    en: /(?:t shirt|tshirt|shirt|dress|jeans|hoodie|sweater|skirt|leggings|pajamas)s?$/,
  },
  {
    chapters: '64',
    zh: /(?:运动鞋|皮鞋|拖鞋|凉鞋|高跟鞋|帆布鞋)$/,
    en: /(?:shoe|sneaker|sandal|slipper|boot)s$/,
  },
  { chapters: '69 70 73 39', zh: /(?:马克杯|陶瓷碗|陶瓷杯)$/, en: /(?:ceramic mug|coffee mug)s?$/ },
];

/** Chapters of soft and simple goods: nothing with a battery, a charge or a blade is classified there. */
const SOFT = /^(?:39|42|4[89]|5\d|6[0-9]|70|94)/;

/**
 * Tells when a tariff code and a name cannot both be right. Only two cases are told, so that the tag can be
 * relied on: a code that decides by itself (8507, 3604 …) beside a name that is plainly clothing, footwear
 * or a mug; and a name that a rule with chapters of its own reads as its goods under a code of soft goods.
 */
export function conflict(weighed: Weighed, goods: Goods): readonly Charge[] {
  const digits = digitsOf(goods.hsCode);
  if (digits === '' || weighed.charges.length === 0) return [];
  const names = [goods.name, goods.nameZh, goods.nameEn].map((name) =>
    name.trim().toLowerCase().replaceAll('-', ' '),
  );
  for (const charge of weighed.charges) {
    const against =
      charge.evidence === 'hs_code'
        ? PLAIN.some(
            ({ chapters, zh, en }) =>
              !chapters.includes(digits.slice(0, 2)) && names.some((name) => zh.test(name) || en.test(name)),
          )
        : charge.evidence === 'name' &&
          charge.open &&
          SOFT.test(digits) &&
          classedElsewhere(charge.rule, digits);
    if (against) return [chargeOf(goods.hsCode)];
  }
  return [];
}

/** Does the rule name headings, none of them in the chapter of the code? */
function classedElsewhere(rule: GoodsRule, digits: string): boolean {
  const prefixes = split(`${rule.hs} ${rule.hsHint} ${rule.chapters}`, ' ');
  return prefixes.length > 0 && prefixes.every((prefix) => prefix.slice(0, 2) !== digits.slice(0, 2));
}

function chargeOf(hsCode: string): Charge {
  return {
    rule: nameConflict,
    evidence: 'hs_code',
    matched: hsCode,
    ...{ start: 0, end: hsCode.length, field: null, open: false, un: null },
  };
}
