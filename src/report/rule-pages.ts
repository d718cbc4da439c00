import type { Explained, Language, Source } from '../model/explained.ts';
import { regimes } from '../model/regime.ts';
import type { Rule } from '../rules/rule.ts';
import { unfilled } from '../text/render.ts';
import { regimeVerdictWords, regimeWords, severityMeaning, severityWords } from '../text/words.ts';
import { effectText, forceText, sampleText } from './rule-parts.ts';

/** What the pages are made from: every code that can be explained, and those of them that are rules. */
export interface Book {
  readonly explained: readonly Explained[];
  readonly rules: readonly Rule[];
  readonly version: string;
}

/** The pages of the rule book (docs/rules/): file name → Markdown; `README.md` is the index. */
export function rulePages(book: Book): ReadonlyMap<string, string> {
  const rules = new Map(book.rules.map((rule) => [rule.id, rule]));
  const pages = new Map(
    book.explained.map((each) => [`${each.id}.md`, page(each, rules.get(each.id) ?? null)]),
  );
  return pages.set('README.md', index(book, rules));
}

const MADE = '<!-- Made by npm run generate; do not edit. -->';

function page(explained: Explained, rule: Rule | null): string {
  const { id, severity, source, text } = explained;
  const both = (words: (language: Language) => string): string =>
    `| ${cell(words('en'))} | ${cell(words('zh'))} |`;
  const rows = [
    both((language) => `**${text[language].title}**`),
    both((language) => unfilled(text[language].message)),
    both((language) => `${language === 'en' ? 'Why: ' : '为什么：'}${unfilled(text[language].why)}`),
    both((language) => `${language === 'en' ? 'What to do: ' : '怎么办：'}${unfilled(text[language].fix)}`),
    both(
      (language) =>
        `${language === 'en' ? 'Severity: ' : '级别：'}${severityWords[severity][language]}${language === 'en' ? ', ' : '，'}${severityMeaning[severity][language]}`,
    ),
    ...(rule === null ? [] : ruleRows(rule, both)),
  ];
  const parts = [
    `# ${id}: ${text.en.title}`,
    MADE,
    ['| English | 中文 |', '| --- | --- |', ...rows].join('\n'),
    `## Law 依据\n\n${lawText(source)}`,
    ...(rule === null ? [] : samples(rule)),
    `\`xborder explain ${id}\` · [all codes 全部代码](README.md)`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function ruleRows(rule: Rule, both: (words: (language: Language) => string) => string): string[] {
  const effect = effectText(rule, 'en');
  const force = both(
    (language) => `${language === 'en' ? 'In force: ' : '有效期：'}${forceText(rule, language)}`,
  );
  if (effect === '') return [force];
  return [
    both((language) => `${language === 'en' ? 'Effect: ' : '后果：'}${effectText(rule, language)}`),
    force,
  ];
}

function samples({ samples: { fails, passes } }: Rule): string[] {
  return (
    [
      ['Wrong 这样不行', fails],
      ['Right 这样可以', passes],
    ] as const
  ).flatMap(([heading, list]) => {
    const texts = list.map((sample) => sampleText(sample, 'en')).filter((text) => text !== '');
    return texts.length === 0
      ? []
      : [`## ${heading}\n\n${texts.map((text) => `\`\`\`\`text\n${text}\n\`\`\`\``).join('\n\n')}`];
  });
}

function lawText({ title, article, url }: Source): string {
  const words = [title, article].filter((part) => part !== '').map(cell);
  return (url === '' ? words : [...words, `<${url}>`]).join(', ');
}

function index({ explained, version }: Book, rules: ReadonlyMap<string, Rule>): string {
  const laws = new Map<string, Explained[]>();
  for (const each of explained) laws.set(each.source.title, [...(laws.get(each.source.title) ?? []), each]);
  const families = new Map<string, Explained[]>();
  for (const each of explained) {
    const family = each.id.split('-').slice(0, 2).join('-');
    families.set(family, [...(families.get(family) ?? []), each]);
  }
  const parts = [
    '# The rule book 规则手册',
    MADE,
    `Version 版本 ${version}: ${explained.length} codes, ${rules.size} of them rules on parcels.`,
    '## By regime 按监管条件',
    ...regimes.flatMap((regime) => {
      const deciding = explained.filter(({ id }) => rules.get(id)?.decides?.regime === regime);
      return [`### ${regimeWords[regime].en} ${regimeWords[regime].zh}`, list(deciding, verdictOf(rules))];
    }),
    '## By law 按依据',
    ...[...laws].flatMap(([title, codes]) => [
      `### ${cell(title)}`,
      list(codes, ({ source }) => source.article),
    ]),
    '## All codes 全部代码',
    ...[...families].flatMap(([family, codes]) => [`### ${family}`, list(codes, ({ severity }) => severity)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function verdictOf(rules: ReadonlyMap<string, Rule>) {
  return ({ id }: Explained): string => {
    const decides = rules.get(id)?.decides ?? null;
    return decides === null ? '' : regimeVerdictWords[decides.verdict].en;
  };
}

function list(codes: readonly Explained[], note: (each: Explained) => string): string {
  return codes
    .map((each) => {
      const said = note(each);
      const { en, zh } = each.text;
      return `- [${each.id}](${each.id}.md) ${cell(en.title)} · ${cell(zh.title)}${said === '' ? '' : ` (${cell(said)})`}`;
    })
    .join('\n');
}

/** Text as it stands in a table, never markup. */
function cell(text: string): string {
  return text.replaceAll('\n', '; ').replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('_', '\\_');
}
