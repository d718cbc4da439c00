import type { Language, Source } from '../model/explained.ts';

/** Where a rule comes from, in one line: title, article, address; what is empty is left out. */
export function sourceText({ title, article, url }: Source, language: Language): string {
  return [title, article, url].filter((part) => part !== '').join(language === 'zh' ? '，' : ', ');
}
