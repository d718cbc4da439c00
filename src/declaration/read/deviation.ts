import type { Bilingual } from '../../model/explained.ts';

/** In what way a message is not as its table says. Nothing of it is lost: this only tells. */
export type DeviationKind =
  | 'unknown-element'
  | 'unknown-attribute'
  | 'other-namespace'
  | 'order'
  | 'missing'
  | 'too-many'
  | 'stray-text'
  | 'root-name';

/** One deviation and where it stands. */
export interface Deviation {
  readonly kind: DeviationKind;
  /** Name of the element or attribute, with its prefix. */
  readonly name: string;
  /** What it stands in; empty for the root. */
  readonly within: string;
  /** From 1. */
  readonly line: number;
  /** In characters, from 1; 0: not known. */
  readonly column: number;
}

/** What a deviation is, in words. */
export function deviationWords({ kind, name, within }: Deviation): Bilingual {
  switch (kind) {
    case 'unknown-element':
      return {
        zh: `${within} 中有报文规范没有的元素 ${name}`,
        en: `${within} holds ${name}, an element the specification does not know`,
      };
    case 'unknown-attribute':
      return {
        zh: `${within} 带有报文规范没有的属性 ${name}`,
        en: `${within} has ${name}, an attribute the specification does not know`,
      };
    case 'other-namespace':
      return {
        zh: `${within} 中的 ${name} 属于其他命名空间`,
        en: `${name} in ${within} is of another namespace`,
      };
    case 'order':
      return {
        zh: `${within} 中 ${name} 的位置与报文规范不同`,
        en: `${name} in ${within} does not stand where the specification has it`,
      };
    case 'missing':
      return { zh: `${within} 缺少 ${name}`, en: `${within} lacks ${name}` };
    case 'too-many':
      return { zh: `${within} 中 ${name} 出现次数过多`, en: `${name} stands too often in ${within}` };
    case 'stray-text':
      return { zh: `${within} 的元素之间有文字`, en: `${within} has text between its elements` };
    case 'root-name':
      return {
        zh: `根元素名为 ${name}，应为 ${name}Message`,
        en: `the root element is named ${name}, not ${name}Message`,
      };
  }
}
