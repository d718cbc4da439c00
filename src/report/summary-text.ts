import type { Language } from '../model/explained.ts';
import { severities } from '../model/finding.ts';
import { lanes } from '../model/regime.ts';
import { skipReasons } from '../model/skip-reason.ts';
import type { Summary, Totals } from '../run/summary.ts';
import { visible } from '../text/escape.ts';
import { fieldLabel } from '../text/fields.ts';
import { grouped, share } from '../text/numbers.ts';
import { type Catalogue, describe } from '../text/render.ts';
import { type LaneOrHeld, laneMeaning, laneWords, severityWords } from '../text/words.ts';
import { exampleOf, placeText } from './example.ts';
import type { Looks } from './looks.ts';
import { phrases, type SummaryPhrases } from './summary-phrases.ts';

/** How many kinds of findings the terminal tells; `findings.csv` has them all. */
const TOLD = 10;

/**
 * The summary that a person acts on: what was read and with which companion files, parcels by lane, the
 * most frequent findings with an example and what to do, where the files are, and what a clean verdict
 * does not promise. Ends with a line end.
 */
export function summaryText(
  summary: Summary,
  catalogue: Catalogue,
  language: Language,
  looks: Looks,
): string {
  const say = phrases[language];
  const parts = [
    intake(summary, say, looks),
    companions(summary, say, looks),
    lanesTable(summary, language, say, looks),
    findings(summary, catalogue, language, say, looks),
    files(summary, say, looks),
    looks.faint(say.caveat(summary.ruleBook.version, summary.ruleBook.on)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function intake({ command, inputs, totals, skipped }: Summary, say: SummaryPhrases, looks: Looks): string {
  const heading = looks.strong(
    say.read(grouped(totals.records), grouped(totals.parcels), grouped(totals.lines)),
  );
  const rows = inputs.map(({ file, profile, encoding, records }) => [
    visible(file),
    encoding === 'utf-8' ? visible(profile) : `${visible(profile)} (${encoding})`,
    say.rows(grouped(records)),
  ]);
  const lines = [heading, looks.table(rows, ['left', 'left', 'right'])];
  const kinds = skipReasons.filter((reason) => (skipped[reason] ?? 0) > 0);
  const told = kinds.map((reason) => say.skip(reason, grouped(skipped[reason] ?? 0)));
  if (told.length > 0) lines.push(`  ${say.skipped(grouped(totals.skipped), told)}`);
  if (command === 'validate') lines.push(`  ${say.onlyValidated}`);
  return lines.filter((line) => line !== '').join('\n');
}

function companions({ companions, found, configured }: Summary, say: SummaryPhrases, looks: Looks): string {
  const row = (kind: keyof Summary['companions']): string[] => {
    const path = companions[kind];
    if (path === null) return [say.companion[kind], kind === 'rates' ? say.filingRates : say.none, ''];
    return [say.companion[kind], visible(path), found.includes(path) ? say.foundBeside : ''];
  };
  const rows = [row('filing'), row('catalogue'), row('waybills'), row('rates')];
  if (companions.goods !== null) rows.push(row('goods'));
  if (configured !== null) {
    const { file, waived, off } = configured;
    rows.push([say.configuration, visible(file), say.keptBack(grouped(waived), grouped(off))]);
  }
  return `${looks.strong(say.companions)}\n${looks.table(rows, ['left', 'left', 'left'])}`;
}

function lanesTable(
  { command, totals, ledger }: Summary,
  language: Language,
  say: SummaryPhrases,
  looks: Looks,
): string {
  const row = (lane: LaneOrHeld, count: number): string[] => [
    looks.lane(lane, laneWords[lane][language]),
    grouped(count),
    share(count, totals.parcels),
    looks.faint(laneMeaning[lane][language]),
  ];
  const rows = [
    ...lanes.map((lane) => row(lane, totals.lanes[lane])),
    ...(totals.held > 0 ? [row('held', totals.held)] : []),
  ];
  const table = looks.table(rows, ['left', 'right', 'right', 'left']);
  const declared =
    command === 'declare' ? [say.declared(grouped(totals.declared)), ...known(ledger, say)] : [];
  return [`${looks.strong(say.lanes)}\n${table}`, ...declared].join('\n  ');
}

/** What the ledger knew of the parcels. */
function known(ledger: Summary['ledger'], say: SummaryPhrases): readonly string[] {
  if (ledger === null) return [];
  const { same, changed, conflicts } = ledger;
  return [
    ...(changed > 0 ? [say.changed(grouped(changed))] : []),
    ...(same > 0 ? [say.same(grouped(same))] : []),
    ...(conflicts > 0 ? [say.conflicts(grouped(conflicts))] : []),
  ];
}

function findings(
  { findings, totals, out }: Summary,
  catalogue: Catalogue,
  language: Language,
  say: SummaryPhrases,
  looks: Looks,
): string {
  if (findings.length === 0) return looks.strong(say.clean);
  const told = findings.slice(0, TOLD).map(({ code, severity, count, example }) => {
    const { title } = describe(example, catalogue, language);
    const { value, order, field, message, fix, ...place } = exampleOf(example, catalogue, language);
    const label = looks.severity(severity, severityWords[severity][language]);
    const what = say.example(placeText(place), fieldLabel(field, language), value, order);
    const lines = [
      `  ${label} ${looks.strong(title)}  ${say.times(grouped(count))}  ${looks.code(visible(code))}`,
      `    ${what}`,
      `    ${message}`,
      ...(fix === '' ? [] : [`    ${say.todo}${fix}`]),
    ];
    return lines.join('\n');
  });
  const more = findings.length - told.length;
  if (more > 0) told.push(`  ${out === null ? say.moreKinds(more) : say.moreKindsIn(more)}`);
  const counts = severities
    .filter((severity) => totals.findings[severity] > 0)
    .map((severity) => `${severityWords[severity][language]} ${grouped(totals.findings[severity])}`);
  return [looks.strong(say.findings(counts)), ...told].join('\n');
}

function files({ out, files, totals, ledger }: Summary, say: SummaryPhrases, looks: Looks): string {
  if (out === null) return '';
  const rows: string[][] = [];
  if (files.declarations > 0) rows.push(['declarations/', say.declarationFiles(grouped(files.declarations))]);
  if (files.clearance > 0) rows.push(['clearance/', say.clearanceFiles(grouped(files.clearance))]);
  rows.push(['green-lane.csv', say.greenLaneFile]);
  if (anyFindings(totals)) rows.push(['findings.csv', say.findingsFile]);
  if (totals.held + totals.lanes.blocked > 0) rows.push(['orders.invalid.csv', say.invalidFile]);
  const verified = files.verified > 0 ? `\n  ${say.verified(grouped(files.verified))}` : '';
  const earlier = typeof ledger?.earlier === 'string' ? `\n  ${say.earlier(visible(ledger.earlier))}` : '';
  return `${looks.strong(say.files(visible(out)))}\n${looks.table(rows, ['left', 'left'])}${verified}${earlier}`;
}

function anyFindings({ findings }: Totals): boolean {
  return severities.some((severity) => findings[severity] > 0);
}
