import type { Bilingual } from '../../model/explained.ts';

/** Why a file cannot be read as a message. */
export type RefusalKind =
  | 'doctype'
  | 'entity'
  | 'depth'
  | 'encoding'
  | 'cut-off'
  | 'malformed'
  | 'too-large'
  | 'namespace'
  | 'not-a-message';

/** A file that cannot be read as a message, and where. It does not know the file's name: the caller does. */
export class UnreadableMessage extends Error {
  readonly kind: RefusalKind;
  readonly words: Bilingual;
  /** From 1; 0: not known. */
  readonly line: number;
  /** In characters, from 1; 0: not known. */
  readonly column: number;

  constructor(kind: RefusalKind, words: Bilingual, line: number, column: number) {
    super(words.en);
    this.name = 'UnreadableMessage';
    this.kind = kind;
    this.words = words;
    this.line = line;
    this.column = column;
  }
}

/** Levels of elements that a message may have; the deepest of the specification has four. */
export const DEPTH = 64;
/** Characters that one tag, text or comment may have. */
export const TOKEN = 4 << 20;
/** Characters and elements that one document of a message may have. */
export const DOCUMENT = 32 << 20;
export const ELEMENTS = 500_000;

/** What is said of each kind of refusal; `detail` is a name or the parser's own words. */
export function refusalWords(kind: RefusalKind, detail: string): Bilingual {
  switch (kind) {
    case 'doctype':
      return { zh: 'XML 含 DOCTYPE 声明，不予读取', en: 'the XML declares a DOCTYPE, which is refused' };
    case 'entity':
      return {
        zh: 'XML 引用了 XML 自带以外的实体，不予读取',
        en: 'the XML refers to an entity that XML does not define itself, which is refused',
      };
    case 'depth':
      return { zh: `元素套了 ${DEPTH} 层以上`, en: `elements are nested more than ${DEPTH} deep` };
    case 'encoding':
      return { zh: `字节不符合编码 ${detail}`, en: `the bytes are not ${detail}` };
    case 'cut-off':
      return { zh: 'XML 不完整：文件在中途结束', en: 'the XML is cut off: the file ends in the middle' };
    case 'malformed':
      return { zh: `不是格式良好的 XML（${detail}）`, en: `the XML is not well-formed (${detail})` };
    case 'too-large':
      return { zh: `XML 过大：${detail}`, en: `the XML is too large: ${detail}` };
    case 'namespace':
      return {
        zh: `根元素属于其他命名空间：${detail}`,
        en: `the root element is of another namespace: ${detail}`,
      };
    case 'not-a-message':
      return {
        zh: `根元素 ${detail} 不是统一版的出口报文`,
        en: `the root element ${detail} is no export message of the unified edition`,
      };
  }
}
