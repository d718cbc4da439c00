import type { Bilingual } from '../model/explained.ts';

/** One way in which a file does not satisfy its schema. */
export interface Problem {
  /** Line of the file, from 1; 0 where it is not known. */
  readonly line: number;
  /** Name of the element or attribute; empty where it is not known. */
  readonly element: string;
  readonly words: Bilingual;
  /** The validator's own words. */
  readonly detail: string;
}

const ABOUT = /^(?:Element|attribute) '(?:\{[^}]*\})?([^']*)'(?:, attribute '([^']*)')?: /;

/** What the validator says → what we say. The first that matches counts. */
const KINDS: readonly (readonly [RegExp, Bilingual])[] = [
  [
    /This element is not expected\. Expected is/,
    { zh: '出现在不该出现的位置，或前面缺少元素', en: 'stands where another element must stand' },
  ],
  [/This element is not expected/, { zh: '此处不应出现', en: 'must not stand here' }],
  [/Missing child element/, { zh: '缺少下级元素', en: 'lacks an element' }],
  [/No matching global declaration/, { zh: '不是该报文的根元素', en: 'is not the root of this message' }],
  [/is required but missing/, { zh: '缺少属性', en: 'lacks an attribute' }],
  [/is not allowed/, { zh: '不允许此内容', en: 'must not have this' }],
  [/\[facet '(?:length|minLength|maxLength)'\]/, { zh: '长度不符', en: 'has the wrong length' }],
  [/\[facet '(?:totalDigits|fractionDigits)'\]/, { zh: '数字位数过多', en: 'has too many digits' }],
  [/\[facet 'enumeration'\]/, { zh: '不在代码表中', en: 'is not in its code list' }],
  [/\[facet '/, { zh: '格式不符', en: 'has the wrong form' }],
  [/is not a valid value/, { zh: '类型不符', en: 'is not of its type' }],
];

const OTHER: Bilingual = { zh: '不符合报文格式', en: 'does not satisfy the schema' };
const MALFORMED: Bilingual = { zh: '不是格式良好的 XML', en: 'is not well-formed XML' };

/** Turns one message of the validator into a problem; `parsed`: the file could be read as XML. */
export function describeProblem(line: number, detail: string, parsed: boolean): Problem {
  const about = ABOUT.exec(detail);
  const words = parsed ? (KINDS.find(([pattern]) => pattern.test(detail))?.[1] ?? OTHER) : MALFORMED;
  return { line, element: about?.[2] ?? about?.[1] ?? '', words, detail };
}
