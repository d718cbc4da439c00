import type { Bilingual } from '../model/explained.ts';
import type { Severity } from '../model/finding.ts';
import type { Lane, Regime, RegimeVerdict } from '../model/regime.ts';
import type { SkipReason } from '../model/skip-reason.ts';
import type { AirLimit, TagCategory } from '../model/tag.ts';

/** The state of a parcel in a report: its lane, or `held` while errors in its data keep it from having one. */
export type LaneOrHeld = Lane | 'held';

/** Lanes by name. */
export const laneWords = {
  green: { zh: '绿色通道', en: 'green lane' },
  review: { zh: '人工审单', en: 'document review' },
  inspection: { zh: '查验', en: 'inspection' },
  blocked: { zh: '不得出口', en: 'blocked' },
  held: { zh: '待改正', en: 'to be mended' },
} as const satisfies Record<LaneOrHeld, Bilingual>;

/** What rows are that belong to no parcel. */
export const skipWords = {
  cancelled: { zh: '订单已取消', en: 'cancelled' },
  refunded: { zh: '已退款', en: 'refunded' },
  'not-shipped': { zh: '无需发货', en: 'of goods that need no shipping' },
  description: { zh: '列说明', en: 'describing the columns' },
  footer: { zh: '文件末尾的说明', en: 'of the file’s footer' },
} as const satisfies Record<SkipReason, Bilingual>;

/** What a lane means for the parcel. */
export const laneMeaning = {
  green: { zh: '免检、免验、免人工审单', en: 'no quarantine inspection, no examination, no manual review' },
  review: { zh: '可以申报，由海关人工审核单证', en: 'declared; a customs officer reads the papers' },
  inspection: { zh: '可以申报，查验与检疫一次完成', en: 'declared; examination and quarantine in one visit' },
  blocked: {
    zh: '禁止出口或不得上所选运输工具，不申报',
    en: 'never declared: the goods may not go, or not this way',
  },
  held: { zh: '数据有错，改正前不申报', en: 'not declared until the errors in its data are mended' },
} as const satisfies Record<LaneOrHeld, Bilingual>;

/** The three exemptions of the green lane. */
export const exemptionWords = {
  inspection: { zh: '免检', en: 'exempt from quarantine inspection' },
  examination: { zh: '免验', en: 'exempt from physical examination' },
  manualReview: { zh: '免人工审单', en: 'exempt from manual review' },
} as const satisfies Record<string, Bilingual>;

/** The three regimes. */
export const regimeWords = {
  'non-trade': { zh: '非贸', en: 'non-trade' },
  'non-rebate': { zh: '非退', en: 'non-rebate' },
  'non-levy': { zh: '非征', en: 'non-levy' },
} as const satisfies Record<Regime, Bilingual>;

/** What is known of a regime. */
export const regimeVerdictWords = {
  proven: { zh: '成立', en: 'holds' },
  unproven: { zh: '资料不足', en: 'not proven' },
  violated: { zh: '不成立', en: 'does not hold' },
  unclaimed: { zh: '未申请', en: 'not claimed' },
} as const satisfies Record<RegimeVerdict, Bilingual>;

/** Severities by name. */
export const severityWords = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  notice: { zh: '提示', en: 'notice' },
} as const satisfies Record<Severity, Bilingual>;

/** Severities by what they do. */
export const severityMeaning = {
  error: { zh: '改正前，包裹不能申报', en: 'the parcel is not declared until this is mended' },
  warning: { zh: '可以申报，但走不了绿色通道', en: 'the parcel can be declared, but not in the green lane' },
  notice: { zh: '仅供参考，不影响申报', en: 'for your information; the declaration goes on' },
} as const satisfies Record<Severity, Bilingual>;

/** What screening says of goods. */
export const tagWords = {
  prohibited: { zh: '禁止出口', en: 'prohibited' },
  restricted: { zh: '限制出口', en: 'restricted' },
  aviation: { zh: '航空限运', en: 'aviation-restricted' },
  observation: { zh: '需留意', en: 'observation' },
} as const satisfies Record<TagCategory, Bilingual>;

/** What aircraft may carry. */
export const airLimitWords = {
  forbidden: { zh: '不得空运', en: 'no aircraft' },
  'cargo-only': { zh: '仅限货机', en: 'cargo aircraft only' },
  'packing-instruction': { zh: '按包装说明可空运', en: 'by air under a packing instruction' },
} as const satisfies Record<AirLimit, Bilingual>;

/** Yes and no. */
export const yesNo = {
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
} as const satisfies Record<'yes' | 'no', Bilingual>;
