import type { Bilingual } from '../model/explained.ts';
import type { Layer } from '../model/tag.ts';
import type { GoodsAttribute } from './attributes.ts';
import type { Effect, GoodsRule } from './rule.ts';

/** Words in the title of a source that tell which layer speaks; the first that fits counts. */
const BY_SOURCE: readonly (readonly [RegExp, Layer])[] = [
  [/禁止寄递|邮政法|快递|邮件/, 'post'],
  [/Doc 9284|民用航空|IATA|172\.101/, 'air'],
  [/检验法|出口退|出口关税|增值税/, 'fiscal'],
  // Both regulations close with the ban on sending by post: art. 27 and art. 30.
  [/烟花爆竹安全管理条例|民用爆炸物品安全管理条例|危险化学品安全管理条例/, 'post'],
];

/** Which layer an effect belongs to: its own word, else air for aviation, else what its source speaks of. */
export function layerOf(effect: Effect): Layer {
  if (effect.layer !== undefined) return effect.layer;
  if (effect.category === 'aviation') return 'air';
  const told = BY_SOURCE.find(([words]) => words.test(effect.source.title));
  if (told !== undefined) return told[1];
  if (/商务部|管制/.test(effect.source.article)) return 'export';
  // What the book notes without a law is about packing and looks: a matter of whoever accepts the parcel.
  return effect.category === 'observation' && effect.source.title.includes('own observation')
    ? 'post'
    : 'export';
}

/** The permit that lifts a restriction, by what its law is about; the first that fits counts. */
const PERMITS: readonly (readonly [RegExp, Bilingual])[] = [
  [
    /两用物项|公告20\d\d年第(?:10|18)号|出口管制/,
    { zh: '两用物项和技术出口许可证', en: 'export licence for dual-use items and technologies' },
  ],
  [/濒危|野生动物|野生植物/, { zh: '濒危物种允许出口证明书', en: 'CITES or wildlife export certificate' }],
  [/文物保护法/, { zh: '文物出境许可证', en: 'exit permit for cultural relics' }],
  [/古生物化石/, { zh: '古生物化石出境批准文件', en: 'exit approval for fossils' }],
  [/种子法/, { zh: '种子出口审批及植物检疫证书', en: 'seed export approval and phytosanitary certificate' }],
  [/动植物检疫/, { zh: '检疫证书', en: 'quarantine certificate' }],
  [
    /国境卫生检疫/,
    { zh: '出境特殊物品卫生检疫审批单', en: 'health quarantine approval for special articles' },
  ],
  [/易制毒/, { zh: '易制毒化学品出口许可', en: 'export permit for precursor chemicals' }],
  [/药品管理法/, { zh: '药品出口准许证', en: 'export permit for medicines' }],
  [/野生药材/, { zh: '药材出口许可', en: 'export permit for medicinal plants' }],
  [/农药/, { zh: '农药进出口登记管理放行通知单', en: 'pesticide release notice' }],
  [/烟草/, { zh: '烟草专卖准运证', en: 'tobacco monopoly transport permit' }],
  [/金银|黄金/, { zh: '黄金及黄金制品进出口准许证', en: 'gold import and export permit' }],
  [/出口许可证管理货物/, { zh: '出口许可证', en: 'export licence' }],
];

/** The document that lifts a restriction: the effect's own word, else by its source; `null`: none is known. */
export function liftedBy(effect: Effect): Bilingual | null {
  if (effect.lifts !== undefined) return effect.lifts;
  if (effect.category !== 'restricted') return null;
  return PERMITS.find(([words]) => words.test(effect.source.title))?.[1] ?? null;
}

/** Attributes that matter to aircraft first. */
const OF_THE_AIR: ReadonlySet<GoodsAttribute> = new Set([
  ...(['battery', 'battery_type', 'battery_count', 'watt_hours', 'lithium_grams', 'charge_percent'] as const),
  ...(['flash_point', 'alcohol_percent', 'volume_ml', 'aerosol', 'gas_filled', 'packing_group'] as const),
  ...(['magnet', 'magnet_field', 'un'] as const),
]);

/** The layer that an attribute decides for: air where it is about danger in flight, else that of the rule's first effect. */
export function askLayer(rule: GoodsRule, attribute: GoodsAttribute): Layer {
  const [first] = rule.effects;
  const flies = first === undefined || rule.effects.some((effect) => layerOf(effect) === 'air');
  if (flies && OF_THE_AIR.has(attribute)) return 'air';
  return first === undefined ? 'export' : layerOf(first);
}
