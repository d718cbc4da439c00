import type { Explained, Language } from '../model/explained.ts';
import type { Rule, Sample } from '../rules/rule.ts';
import { visible } from '../text/escape.ts';
import { unfilled, wordsOf } from '../text/render.ts';
import { laneWords, regimeVerdictWords, regimeWords, severityMeaning, severityWords } from '../text/words.ts';
import type { Looks } from './looks.ts';
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
  },
} as const;

/**
 * The page of `explain CODE`: what, why, what to do, law, severity, and for a rule its effect, the days
 * it is in force, and cells that fail and pass it. `rule` is `null` for defects that intake tells.
 * Ends with a line end.
 */
export function explainPage(
  explained: Explained,
  rule: Rule | null,
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

function effectText({ decides, lane }: Rule, language: Language): string {
  const effects: string[] = [];
  if (decides !== null) {
    const regime = regimeWords[decides.regime][language];
    const verdict = regimeVerdictWords[decides.verdict][language];
    effects.push(language === 'zh' ? `“${regime}”${verdict}` : `“${regime}” ${verdict}`);
  }
  if (lane !== null) {
    const name = laneWords[lane][language];
    effects.push(language === 'zh' ? `包裹最好只能走：${name}` : `best lane left for the parcel: ${name}`);
  }
  return effects.join('\n');
}

function forceText({ since, until }: Rule, language: Language): string {
  if (language === 'zh') return until === null ? `${since} 起` : `${since} 至 ${until}`;
  return until === null ? `since ${since}` : `${since} to ${until}`;
}

/** The cells in which a sample differs from the sample order; empty when it is the sample order itself. */
function sampleText({ rows, filing, on }: Sample, language: Language): string {
  const texts: string[] = [];
  const many = (rows?.length ?? 0) > 1;
  rows?.forEach((row, index) => {
    const cells = Object.entries(row).map(([column, value]) => `${column} = ${quoted(value)}`);
    const number = language === 'zh' ? `第 ${index + 1} 行：` : `row ${index + 1}: `;
    if (cells.length > 0) texts.push(many ? number + cells.join(', ') : cells.join('\n'));
  });
  for (const [path, value] of Object.entries(filing ?? {}))
    texts.push(`filing.yaml: ${path} = ${quoted(value)}`);
  if (on !== undefined) texts.push(language === 'zh' ? `出口日期 ${on}` : `exported on ${on}`);
  return texts.join('\n');
}

function quoted(value: unknown): string {
  return visible(JSON.stringify(value));
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
