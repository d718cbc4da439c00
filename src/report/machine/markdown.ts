import { severities } from '../../model/finding.ts';
import { lanes } from '../../model/regime.ts';
import type { Summary } from '../../run/summary.ts';
import { grouped, share } from '../../text/numbers.ts';
import { describe } from '../../text/render.ts';
import { laneWords, severityWords } from '../../text/words.ts';
import { exampleOf, placeText } from '../example.ts';
import { type FormatSetting, summaryFormat } from './format.ts';
import { repositoryPath } from './place.ts';

/** Kinds of findings in the table. */
const MOST = 20;

const words = {
  zh: {
    heading: '通关核对',
    lane: '通道',
    parcels: '包裹',
    share: '占比',
    columns: '| 级别 | 规则 | 次数 | 例如 | 说明 |',
    clean: '没有发现问题。',
    totals: (counts: string, kinds: number) => `${counts}，共 ${kinds} 种。`,
    more: (more: number) => `表中未列出另外 ${more} 种。`,
    book: (version: string, on: string) => `规则手册 ${version}，按 ${on} 的规则。`,
  },
  en: {
    heading: 'Customs check',
    lane: 'Lane',
    parcels: 'Parcels',
    share: 'Share',
    columns: '| Severity | Rule | Count | For example | What |',
    clean: 'Nothing found.',
    totals: (counts: string, kinds: number) => `${counts}, of ${kinds} ${kinds === 1 ? 'kind' : 'kinds'}.`,
    more: (more: number) => `${more} more ${more === 1 ? 'kind is' : 'kinds are'} not in the table.`,
    book: (version: string, on: string) => `Rule book ${version}, as in force on ${on}.`,
  },
} as const;

/** A comment for a pull request: the lanes, and the findings by rule with one example each. */
export const markdown = summaryFormat('markdown', (summary, setting) => {
  const say = words[setting.language];
  const { ruleBook } = summary;
  return `${[
    `### xborder: ${say.heading}`,
    laneTable(summary, setting),
    ...findingsPart(summary, setting),
    `_${say.book(ruleBook.version, ruleBook.on)}_`,
  ].join('\n\n')}\n`;
});

function laneTable({ totals }: Summary, { language }: FormatSetting): string {
  const say = words[language];
  const counts = [
    ...lanes.map((lane) => [lane, totals.lanes[lane]] as const),
    ...(totals.held > 0 ? ([['held', totals.held]] as const) : []),
  ];
  const rows = counts.map(
    ([lane, count]) =>
      `| ${laneWords[lane][language]} | ${grouped(count)} | ${share(count, totals.parcels)} |`,
  );
  return [`| ${say.lane} | ${say.parcels} | ${say.share} |`, '| --- | ---: | ---: |', ...rows].join('\n');
}

function findingsPart({ findings, totals }: Summary, setting: FormatSetting): string[] {
  const { catalogue, language, documentation, root } = setting;
  const say = words[language];
  if (findings.length === 0) return [say.clean];
  const rows = findings.slice(0, MOST).map(({ code, severity, count, example }) => {
    const { title } = describe(example, catalogue, language);
    const { message, ...place } = exampleOf(example, catalogue, language);
    const at = placeText({ ...place, file: repositoryPath(example.at.file, root) });
    const page = documentation(code);
    const rule = page === '' ? plain(code) : `[${plain(code)}](${page})`;
    const cells = [severityWords[severity][language], `${rule} ${plain(title)}`, grouped(count)];
    return `| ${[...cells, plain(at), plain(message)].join(' | ')} |`;
  });
  const counts = severities
    .filter((severity) => totals.findings[severity] > 0)
    .map((severity) => `${severityWords[severity][language]} ${grouped(totals.findings[severity])}`)
    .join(language === 'zh' ? '，' : ', ');
  const more = findings.length - rows.length;
  return [
    say.totals(counts, findings.length) + (more > 0 ? ` ${say.more(more)}` : ''),
    [say.columns, '| --- | --- | ---: | --- | --- |', ...rows].join('\n'),
  ];
}

/** Text from a file as itself: no markup, no link, nobody mentioned, no issue referred to. */
function plain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('#', '&#35;')
    .replaceAll('@', '&#64;')
    .replaceAll('://', '&#58;//')
    .replaceAll('www.', 'www&#46;')
    .replace(/[\\`*_{}[\]~|!]/g, (character) => `\\${character}`);
}
