import type { Lane } from '../../model/regime.ts';
import type { CodeList } from '../message/types.ts';

/** Regimes of the green channel. */
export const regimeCodes: CodeList = { 'non-trade': '非贸', 'non-rebate': '非退', 'non-levy': '非征' };

/** What is known of a regime. */
export const regimeVerdicts: CodeList = {
  proven: '成立',
  unproven: '未证明',
  violated: '不成立',
  unclaimed: '未申请',
};

/** Lanes of declared parcels. */
export const laneCodes: CodeList = { green: '绿色通道', review: '人工审单', inspection: '查验检疫' };

/** Categories of tags. */
export const tagCategoryCodes: CodeList = {
  prohibited: '禁止',
  restricted: '限制',
  aviation: '航空',
  observation: '关注',
};

/** What a tag rests on. */
export const evidenceCodes: CodeList = { name: '品名', hs_code: '商品编码', attribute: '商品属性' };

/** What aircraft may carry. */
export const airLimitCodes: CodeList = {
  forbidden: '禁止空运',
  'cargo-only': '仅限货机',
  'packing-instruction': '按包装说明空运',
};

/** What has to happen before release. */
export const conditionCodes: CodeList = {
  'manual-review': '人工审单',
  'joint-inspection': '海关查验与检疫一次完成',
  'summary-declaration': '之后汇总申报',
};

/** Where a parcel stands between declaration and departure; the states of the ledger. */
export const releaseStatuses: CodeList = {
  drafted: '待写完',
  declared: '已申报',
  accepted: '已受理',
  underReview: '人工审核',
  underInspection: '查验',
  suspended: '挂起',
  released: '已放行',
  departed: '已结关',
  rejected: '已退单',
  cancelled: '已撤销',
};

/** What a lane asks for before release. */
export const laneConditions: Readonly<Record<Exclude<Lane, 'blocked'>, readonly string[]>> = {
  green: [],
  review: ['manual-review'],
  inspection: ['manual-review', 'joint-inspection'],
};
