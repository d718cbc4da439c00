import type { Explained, Source } from '../model/explained.ts';
import { authorityCodes, returnCode } from '../receipts/index.ts';

const source: Source = {
  title: '海关跨境电商统一版系统企业对接报文规范（202205版）',
  article: '表 7-1、7-2；回执 returnStatus',
  url: '',
};

/**
 * What a code of the authority means: an error code of the exchange platform or of customs, in its own words, or the
 * return code of a receipt. `null`: it was not published.
 */
export function authorityExplained(code: string): Explained | null {
  const words = Object.hasOwn(authorityCodes, code) ? authorityCodes[code] : undefined;
  const returned = /^-/.test(code) ? null : returnCode(code);
  if (words === undefined && returned === null) return null;
  const name = returned?.name ?? { zh: words ?? '', en: 'an error code of the authority' };
  return {
    id: code,
    severity: words !== undefined || returned?.state === 'rejected' ? 'error' : 'notice',
    source,
    text: {
      zh: {
        title: name.zh,
        message: words ?? `回执状态 ${code}：${name.zh}`,
        why: '这是海关或电子口岸发布的代码，出现在回执的 returnStatus 或 returnInfo 里；* 处由回执填写。',
        fix:
          words === undefined
            ? '用 xborder status 看每份单证走到哪一步。'
            : '按原话改好数据，再次申报；仍不清楚的问申报地海关。',
      },
      en: {
        title: name.en,
        message:
          words === undefined ? `return code ${code}: ${name.en}` : `in the authority’s words: ${words}`,
        why: 'A code of customs or of the electronic port, as it stands in returnStatus or returnInfo of a receipt; the receipt fills in what * stands for.',
        fix:
          words === undefined
            ? 'xborder status tells where every document stands.'
            : 'Mend the data as it says and declare again; if in doubt ask the customs office.',
      },
    },
  };
}
