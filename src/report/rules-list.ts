import type { Language } from '../model/explained.ts';
import type { Rule } from '../rules/rule.ts';
import { grouped } from '../text/numbers.ts';
import { severityWords } from '../text/words.ts';
import { jsonDocument } from './json.ts';
import type { Looks } from './looks.ts';
import { sourceText } from './source-text.ts';

/** Which rule book, and the day it is read for (yyyy-MM-dd). */
export interface RuleBookStamp {
  readonly version: string;
  readonly on: string;
}

/**
 * What `rules --format json` prints: `{ "ruleBook": { "version", "on" }, "rules": [ { "id", "severity",
 * "since", "until": day | null, "source": one line, "law": { "title", "article", "url" }, "title": { "zh", "en" } } ] }`.
 */
export function rulesJson(ruleBook: RuleBookStamp, rules: readonly Rule[]): string {
  return jsonDocument({
    ruleBook: { version: ruleBook.version, on: ruleBook.on },
    rules: rules.map(({ id, severity, since, until, source, text }) => ({
      id,
      severity,
      since,
      until,
      source: sourceText(source, 'en'),
      law: { title: source.title, article: source.article, url: source.url },
      title: { zh: text.zh.title, en: text.en.title },
    })),
  });
}

/** The list of rules for people; ends with a line end. */
export function rulesText(
  ruleBook: RuleBookStamp,
  rules: readonly Rule[],
  language: Language,
  looks: Looks,
): string {
  const count = grouped(rules.length);
  const heading =
    language === 'zh'
      ? `规则手册 ${ruleBook.version}，${ruleBook.on} 有效的规则共 ${count} 条`
      : `Rule book ${ruleBook.version}: ${count} ${rules.length === 1 ? 'rule' : 'rules'} in force on ${ruleBook.on}`;
  const rows = rules.map(({ id, severity, since, text }) => [
    id,
    looks.severity(severity, severityWords[severity][language]),
    looks.faint(since),
    text[language].title,
  ]);
  const hint =
    language === 'zh'
      ? '想知道某条规则的详情：xborder explain 代码'
      : 'To read about one of them: xborder explain CODE';
  const parts = [
    looks.strong(heading),
    looks.table(rows, ['left', 'left', 'left', 'left']),
    looks.faint(hint),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
