import type { Explained } from '../../model/explained.ts';

/** A waiver whose last day has passed. */
export const expiredWaiver = {
  id: 'XB-CONF-001',
  severity: 'error',
  source: { title: 'xborder docs/ci.md', article: '', url: '' },
  text: {
    zh: {
      title: '豁免已过期',
      message: '{rule} 的豁免已于 {expires} 到期（负责人：{owner}）',
      why: '到期的豁免不再生效；没有人重新决定，问题就不能继续被忽略。',
      fix: '改正问题并删去这条豁免，或由负责人重新决定并改写到期日。',
    },
    en: {
      title: 'waiver expired',
      message: 'the waiver of {rule} expired on {expires} (owner: {owner})',
      why: 'An expired waiver waives nothing: without a new decision the finding must not go on unseen.',
      fix: 'Mend what it covered and remove it, or have its owner decide anew and set another day.',
    },
  },
} as const satisfies Explained;
