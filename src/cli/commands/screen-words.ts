import type { Bilingual } from '../../model/explained.ts';
import type { Evidence, Layer, MeasureStatus, TagCategory } from '../../model/tag.ts';

/** The words of `screen --explain`, by what the derivation names. */
export const reasonWords = {
  compound: { zh: '是另一种物质名称的一部分', en: 'part of another substance’s name' },
  negated: {
    zh: '被否定（不含、无、free、not included）',
    en: 'negated (不含, without, free, not included)',
  },
  head: {
    zh: '不是中心词：商品是它的配件、容器或图案',
    en: 'not the head: the goods are an accessory, a holder or a picture of it',
  },
  empty: { zh: '容器是空的', en: 'the container is empty' },
  look: { zh: '只是造型、颜色、气味或图案', en: 'a shape, colour, scent or pattern only' },
  imitation: { zh: '是仿制品', en: 'an imitation' },
  modifier: { zh: '只修饰后面的商品', en: 'only says what kind of thing the next word is' },
  offer: {
    zh: '品名说的是服务、图片、书刊或文件',
    en: 'the title offers a service, a picture, a book or a file',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const droppedWords = {
  day: { zh: '当日不在规则手册内', en: 'not in the book on that day' },
  unless: { zh: '名称含有该规则的除外词', en: 'the name holds one of the rule’s exceptions' },
  beside: { zh: '缺少该规则要求同时出现的词', en: 'a word that the rule wants beside it is missing' },
  cleared: { zh: '被商品属性排除', en: 'cleared by an attribute' },
  replaced: { zh: '让位于更具体的规则', en: 'gives way to a rule that says more' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const layerWords: Readonly<Record<Layer, Bilingual>> = {
  export: { zh: '出口法规', en: 'export law' },
  post: { zh: '邮政快递（禁寄）', en: 'post and express' },
  air: { zh: '航空运输', en: 'air transport' },
  carrier: { zh: '承运人政策', en: 'carrier policy' },
  fiscal: { zh: '税费与检验', en: 'tax and inspection' },
};

export const verdictWords: Readonly<
  Record<TagCategory | 'review' | 'needs-information' | 'clear', Bilingual>
> = {
  prohibited: { zh: '禁止', en: 'prohibited' },
  restricted: { zh: '限制', en: 'restricted' },
  aviation: { zh: '空运危险品', en: 'dangerous goods by air' },
  observation: { zh: '提示', en: 'observation' },
  review: { zh: '管制现状未明，须人工核实', en: 'state of the measure unknown: a person must look' },
  'needs-information': { zh: '信息不足', en: 'needs information' },
  clear: { zh: '未发现', en: 'nothing found' },
};

export const airWords = {
  forbidden: { zh: '客机、货机均禁止', en: 'forbidden on passenger and cargo aircraft' },
  'cargo-only': { zh: '仅限货机', en: 'cargo aircraft only' },
  'packing-instruction': { zh: '按包装说明可运', en: 'allowed under its packing instruction' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const evidenceWords: Readonly<Record<Evidence, Bilingual>> = {
  name: { zh: '名称', en: 'name' },
  hs_code: { zh: '税号', en: 'tariff code' },
  attribute: { zh: '属性', en: 'attribute' },
};

export const statusWords: Readonly<Record<MeasureStatus, Bilingual>> = {
  'in-force': { zh: '有效', en: 'in force' },
  suspended: { zh: '暂停中', en: 'suspended' },
  unknown: { zh: '现状未明', en: 'state unknown' },
};
