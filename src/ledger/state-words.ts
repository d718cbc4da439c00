import type { Bilingual } from '../model/explained.ts';
import type { DocumentState } from './states.ts';

/** What people call a state, and what a document in it waits for. */
export interface StateWords {
  readonly name: Bilingual;
  /** `null`: nothing. */
  readonly waitsFor: Bilingual | null;
}

const CUSTOMS: Bilingual = { zh: '海关回执', en: 'an answer of customs' };

/** The words for every state. */
export const stateWords: Readonly<Record<DocumentState, StateWords>> = {
  drafted: { name: { zh: '待写完', en: 'being written' }, waitsFor: { zh: '本次运行结束', en: 'its run' } },
  declared: { name: { zh: '已申报', en: 'declared' }, waitsFor: CUSTOMS },
  accepted: { name: { zh: '已受理', en: 'accepted' }, waitsFor: { zh: '放行', en: 'release' } },
  underReview: {
    name: { zh: '人工审核', en: 'under review' },
    waitsFor: { zh: '海关审单', en: 'a customs officer' },
  },
  underInspection: {
    name: { zh: '查验', en: 'under inspection' },
    waitsFor: { zh: '查验结果', en: 'the inspection' },
  },
  suspended: { name: { zh: '挂起', en: 'suspended' }, waitsFor: { zh: '海关通知', en: 'word of customs' } },
  released: { name: { zh: '已放行', en: 'released' }, waitsFor: { zh: '离境', en: 'departure' } },
  departed: { name: { zh: '已结关', en: 'departed' }, waitsFor: null },
  rejected: {
    name: { zh: '已退单', en: 'rejected' },
    waitsFor: { zh: '改正后重新申报', en: 'correction and a new declaration' },
  },
  cancelled: { name: { zh: '已撤销', en: 'cancelled' }, waitsFor: null },
};
