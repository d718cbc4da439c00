import type { Source } from '../../model/explained.ts';

/** The specification of the unified edition, export side, edition 202205. */
export function specification202205(message: string): Source {
  return { title: '海关跨境电商统一版系统企业对接报文规范（202205版）', article: message, url: '' };
}
