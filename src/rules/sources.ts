import type { Source } from '../model/explained.ts';

/** The message specification of the unified edition, export side, with its schema (202205 edition). */
export function customsSpecification(article: string): Source {
  return { title: '海关跨境电商统一版系统企业对接报文规范（202205版）', article, url: '' };
}
