import type { Explained, Language, Words } from '../model/explained.ts';
import type { Finding } from '../model/finding.ts';
import { shown } from './escape.ts';
import { fieldLabel } from './fields.ts';

/** Everything that can be explained, by code: the rules, and the defects that intake tells. */
export type Catalogue = ReadonlyMap<string, Explained>;

const PLACEHOLDER = /\{(\w+)\}/g;
/** Facts that name something of the file; an empty one would leave a hole in the sentence. */
const NAMES: ReadonlySet<string> = new Set(['sku', 'hs', 'order']);

/** The words of a code in one language, with their placeholders. */
export function wordsOf(explained: Explained, language: Language): Words {
  return explained.text[language];
}

/**
 * Fills the placeholders of a template: `{value}`, `{field}`, and the finding's facts. All of them come
 * from outside, so they are cut to 80 characters and made safe for a terminal.
 * A placeholder without a fact stays as it is written.
 */
export function render(template: string, finding: Finding, language: Language): string {
  if (!template.includes('{')) return template;
  return template.replace(PLACEHOLDER, (placeholder, name: string) => {
    if (name === 'value') return shown(finding.value);
    if (name === 'field') return shown(fieldLabel(finding.at.field, language));
    const fact = Object.hasOwn(finding.facts, name) ? finding.facts[name] : undefined;
    if (fact === undefined) return placeholder;
    if (fact === '' && NAMES.has(name)) return '—';
    return shown(String(fact));
  });
}

/** A template as a page of its own shows it, where nothing has happened yet: `…` for each placeholder. */
export function unfilled(template: string): string {
  return template.replace(PLACEHOLDER, '…');
}

/** A finding in words. A code that the catalogue does not know is told by its code and value alone. */
export function describe(finding: Finding, catalogue: Catalogue, language: Language): Words {
  const explained = catalogue.get(finding.code);
  if (explained === undefined) {
    const code = shown(finding.code);
    const value = shown(finding.value);
    return { title: code, message: value === '' ? code : `${code}: ${value}`, why: '', fix: '' };
  }
  const words = wordsOf(explained, language);
  return {
    title: words.title,
    message: render(words.message, finding, language),
    why: render(words.why, finding, language),
    fix: render(words.fix, finding, language),
  };
}

/** What is the case and what to do about it, in one line: `message → fix`. */
export function advice(finding: Finding, catalogue: Catalogue, language: Language): string {
  const explained = catalogue.get(finding.code);
  if (explained === undefined) return describe(finding, catalogue, language).message;
  const { message, fix } = wordsOf(explained, language);
  return `${render(message, finding, language)} → ${render(fix, finding, language)}`;
}
