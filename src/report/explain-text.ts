import type { Explained, Language } from '../model/explained.ts';
import type { Rule } from '../rules/rule.ts';
import { unfilled, wordsOf } from '../text/render.ts';
import { severityMeaning, severityWords } from '../text/words.ts';
import type { Looks } from './looks.ts';
import { effectText, forceText, sampleText } from './rule-parts.ts';
import { sourceText } from './source-text.ts';

const titles = {
  zh: {
    what: '是什么',
    why: '为什么',
    fix: '怎么办',
    law: '依据',
    weight: '级别',
    effect: '后果',
    force: '有效期',
    wrong: '这样不行',
    right: '这样可以',
    page: '网页',
  },
  en: {
    what: 'What',
    why: 'Why',
    fix: 'What to do',
    law: 'Law',
    weight: 'Severity',
    effect: 'Effect',
    force: 'In force',
    wrong: 'Wrong',
    right: 'Right',
    page: 'Page',
  },
} as const;

/**
 * The page of `explain CODE`: what, why, what to do, law, severity, and for a rule its effect, the days
 * it is in force, and cells that fail and pass it. `rule` is `null` for defects that intake tells.
 * `page` is its address. Ends with a line end.
 */
export function explainPage(
  explained: Explained,
  rule: Rule | null,
  page: string,
  language: Language,
  looks: Looks,
): string {
  const words = wordsOf(explained, language);
  const title = titles[language];
  const { severity } = explained;
  const colon = language === 'zh' ? '：' : ': ';
  const parts = [
    [title.what, unfilled(words.message)],
    [title.why, unfilled(words.why)],
    [title.fix, unfilled(words.fix)],
    [title.law, sourceText(explained.source, language)],
    [title.weight, severityWords[severity][language] + colon + severityMeaning[severity][language]],
    ...(rule === null ? [] : ruleParts(rule, language)),
    [title.page, page],
  ];
  const body = parts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${looks.strong(name ?? '')}\n${indent(text ?? '')}`)
    .join('\n\n');
  return `${looks.severity(severity, explained.id)}  ${looks.strong(words.title)}\n\n${body}\n`;
}

function ruleParts(rule: Rule, language: Language): string[][] {
  const title = titles[language];
  const [wrong] = rule.samples.fails;
  const [right] = rule.samples.passes;
  return [
    [title.effect, effectText(rule, language)],
    [title.force, forceText(rule, language)],
    [title.wrong, wrong === undefined ? '' : sampleText(wrong, language)],
    [title.right, right === undefined ? '' : sampleText(right, language)],
  ];
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
