import type { Bilingual, Language } from '../../model/explained.ts';
import { filingKeys, type TemplateKey } from './filing.ts';

const INTRO: Bilingual = {
  zh: '企业备案（一次备案）：每票包裹都相同的内容。填好冒号后面的空白即可；代码加不加引号都可以。',
  en: 'One-time filing: what is the same for every parcel. Fill in what is empty; quotes around codes are optional.',
};

/** `filing.yaml` to start from: every key with a comment in both languages, the reader's own first. */
export function filingText(language: Language): string {
  return [...comment(INTRO, '', language), ...filingKeys.flatMap((key) => lines(key, language))]
    .join('\n')
    .concat('\n');
}

function lines(key: TemplateKey, language: Language): string[] {
  const parts = key.path.split('.');
  const indent = '  '.repeat(parts.length - 1);
  const name = parts[parts.length - 1] ?? '';
  const entry = `${name}:${key.value === '' ? '' : ` ${key.value}`}`;
  const gap = parts.length === 1 ? [''] : [];
  // A key that is commented out carries its remark behind it, so that only keys are to be uncommented.
  if (key.off) return [...gap, `#${indent}${entry} # ${both(key.comment, language)}`];
  return [...gap, ...comment(key.comment, indent, language), `${indent}${entry}`];
}

function comment(words: Bilingual, indent: string, language: Language): string[] {
  return [`${indent}# ${both(words, language)}`];
}

function both({ zh, en }: Bilingual, language: Language): string {
  return language === 'zh' ? `${zh} · ${en}` : `${en} · ${zh}`;
}
