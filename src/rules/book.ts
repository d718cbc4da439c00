import { dataRules } from './data-rules.ts';
import { lintRules } from './lint-rules.ts';
import { regimeRules } from './regime-rules.ts';
import type { Rule } from './rule.ts';

/** Version of the rule book; raised whenever a rule, a limit or a list changes. */
export const ruleBookVersion = '2026.11.2';

/** Every rule, in the order of their ids within a family. Adding a rule: its file, and one line in the list of its family. */
export const ruleBook: readonly Rule[] = [...dataRules, ...lintRules, ...regimeRules];

/** The rules in force on a day (yyyy-MM-dd). */
export function rulesOn(day: string): readonly Rule[] {
  return ruleBook.filter((rule) => rule.since <= day && (rule.until === null || day <= rule.until));
}
