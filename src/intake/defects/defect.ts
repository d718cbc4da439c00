import type { Explained } from '../../model/explained.ts';

/** A defect of a file or a cell: what intake and assembly find before any rule is asked. */
export type Defect = Explained;

/** The source of what follows from the file itself, not from a law. */
export const fileItself = {
  title: 'RFC 4180; xborder docs/formats.md',
  article: '',
  url: 'https://www.rfc-editor.org/rfc/rfc4180',
};

/** The source of the limits of a cell. */
export const messageLimits = {
  title: '海关跨境电商统一版系统企业对接报文规范（202205版）',
  article: 'N19,5',
  url: '',
};
