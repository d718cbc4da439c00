import { z } from 'zod';
import { layers, tagCategories } from './tag.ts';

const text = (max: number, description: string) => z.string().trim().min(1).max(max).describe(description);
const day = (description: string) => z.iso.date().describe(description);
const list = (item: z.ZodString, description: string) =>
  z.array(item).max(5000).optional().describe(description);
const term = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^,，]+$/);
const prefix = z.string().regex(/^\d{4,10}$/);
const code = z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/);

/** A rule of the user's own: whatever names it, by words, tariff code, UN number or what the book takes it for. */
const houseRuleModel = z.strictObject({
  id: z
    .string()
    .regex(/^(?!XG-)[A-Z0-9][A-Z0-9-]{1,39}$/)
    .describe('Permanent id, capital letters and figures: DHL-004. XG- is the program’s own'),
  code: code.describe('What the goods are taken for, such as SHOP_NO_KNIVES'),
  title: text(100, 'A few words for people'),
  category: z.enum(tagCategories).describe('What the tag says'),
  layer: z.enum(layers).default('carrier').describe('Who asks; a carrier’s policy unless said otherwise'),
  source: text(200, 'Where it is written: the carrier’s notice with its date, the house’s decision'),
  since: day('First day, yyyy-MM-dd').optional(),
  until: day('Last day, yyyy-MM-dd').optional(),
  nature: z
    .enum(['weapon', 'thing', 'device', 'component', 'substance', 'chemical', 'material', 'statement'])
    .default('thing')
    .describe('How its words behave beside other words; statement: only a negation undoes them'),
  terms: list(term, 'Words, Chinese or English, singular'),
  patterns: list(
    z.string().min(1).max(200),
    'Patterns over the folded name: . [] | () ? * + {m,n} ^ $ \\d \\w \\s; matched in linear time',
  ),
  unless: list(term, 'Words that take a name out of the rule'),
  hs: list(prefix, 'Prefixes of tariff codes, 4 to 10 digits'),
  un: list(z.string().regex(/^UN\d{4}$/), 'UN numbers'),
  codes: list(code, 'Codes of the program’s rules: whatever is taken for one of them, such as LI_POWERBANK'),
  air: z.enum(['forbidden', 'cargo-only', 'packing-instruction']).optional().describe('For aviation tags'),
  needs: list(z.string().min(1).max(40), 'Attributes that would settle it, such as watt_hours'),
  lifts: text(100, 'The document that lifts a restriction').optional(),
  samples: z
    .strictObject({
      hits: list(z.string().max(500), 'Names that it must hit'),
      misses: list(z.string().max(500), 'Names that it must miss'),
    })
    .optional(),
});

/** A waiver: for names with these words, or goods under these codes, a code of the program is not told. */
const waiverModel = z.strictObject({
  code: code.describe('The code that is not told, such as LIGHTER'),
  terms: list(term, 'Only for names that hold one of these words'),
  hs: list(prefix, 'Only for goods under one of these tariff codes'),
  reason: text(300, 'Why, and who decided'),
  expires: day('Last day, yyyy-MM-dd; from the day after, the file is refused until somebody decides anew'),
});

/** `goods.yaml`: what a user adds to the goods rules and takes out of them. */
export const goodsRulesModel = z.strictObject({
  rules: z.array(houseRuleModel).max(1000).optional().describe('Own rules and carriers’ policies'),
  waivers: z.array(waiverModel).max(1000).optional().describe('Waivers, each with its reason and last day'),
});

export type HouseRuleEntry = z.output<typeof houseRuleModel>;
export type WaiverEntry = z.output<typeof waiverModel>;
export type GoodsRulesFile = z.output<typeof goodsRulesModel>;
