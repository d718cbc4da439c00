import type { Explained } from '../../model/explained.ts';
import { type Finding, type Severity, severities } from '../../model/finding.ts';
import { visible } from '../../text/escape.ts';
import { grouped } from '../../text/numbers.ts';
import { advice } from '../../text/render.ts';
import { placeText } from '../example.ts';
import type { Format, FormatSetting } from './format.ts';
import { repositoryPath } from './place.ts';

/** Findings quoted in one case; their number is exact. */
const MOST = 20;

interface Case {
  readonly severity: Severity;
  readonly lines: string[];
  count: number;
}

/** JUnit XML: a suite for every file, a case for every rule that was checked; the cases with findings at or above the fail level fail, lesser ones pass and tell. */
export const junit: Format = {
  id: 'junit',
  start(setting) {
    const suites = new Map<string, Map<string, Case>>();
    return {
      head: '',
      finding(finding) {
        add(suites, finding, setting);
        return '';
      },
      end({ inputs, ruleBook }) {
        const files = [...new Set([...inputs.map(({ file }) => file), ...suites.keys()])];
        const made = files.map((file) => suite(file, suites.get(file) ?? new Map(), setting));
        const tests = made.reduce((sum, each) => sum + each.tests, 0);
        const failures = made.reduce((sum, each) => sum + each.failures, 0);
        return (
          `<?xml version="1.0" encoding="UTF-8"?>\n` +
          `<testsuites name="xborder ${xml(ruleBook.version)}" tests="${tests}" failures="${failures}" errors="0">\n` +
          `${made.map(({ text }) => text).join('')}</testsuites>\n`
        );
      },
    };
  },
};

function add(suites: Map<string, Map<string, Case>>, finding: Finding, setting: FormatSetting): void {
  const cases = suites.get(finding.at.file) ?? new Map<string, Case>();
  suites.set(finding.at.file, cases);
  const known = cases.get(finding.code) ?? { severity: finding.severity, lines: [], count: 0 };
  cases.set(finding.code, known);
  known.count++;
  if (known.lines.length >= MOST) return;
  const place = placeText({ ...finding.at, file: repositoryPath(finding.at.file, setting.root) });
  known.lines.push(`${place}: ${advice(finding, setting.catalogue, setting.language)}`);
}

function suite(file: string, cases: ReadonlyMap<string, Case>, setting: FormatSetting) {
  const path = repositoryPath(file, setting.root);
  const checked = new Map(setting.checked.map((rule) => [rule.id, rule]));
  const ids = [...checked.keys(), ...[...cases.keys()].filter((id) => !checked.has(id))];
  const failing = severities.slice(0, severities.indexOf(setting.failOn) + 1);
  let failures = 0;
  let text = '';
  for (const id of ids) {
    const rule = checked.get(id) ?? setting.catalogue.get(id);
    const name = `<testcase classname="${xml(path)}" name="${xml(nameOf(id, rule, setting))}" file="${xml(path)}"`;
    const found = cases.get(id);
    if (found === undefined) {
      text += `    ${name}/>\n`;
      continue;
    }
    const fails = failing.includes(found.severity);
    if (fails) failures++;
    const body = xml([...found.lines, ...cap(found, setting)].join('\n'));
    text += fails
      ? `    ${name}><failure type="${found.severity}" message="${xml(message(found, rule, setting))}">${body}</failure></testcase>\n`
      : `    ${name}><system-out>${body}</system-out></testcase>\n`;
  }
  const head = `  <testsuite name="${xml(path)}" tests="${ids.length}" failures="${failures}" errors="0" skipped="0">\n`;
  return { tests: ids.length, failures, text: `${head}${text}  </testsuite>\n` };
}

function nameOf(id: string, rule: Explained | undefined, { language }: FormatSetting): string {
  return rule === undefined ? id : `${id} ${rule.text[language].title}`;
}

function message({ count }: Case, rule: Explained | undefined, { language }: FormatSetting): string {
  return `${rule === undefined ? '' : rule.text[language].title} (${grouped(count)}×)`;
}

function cap({ count, lines }: Case, { language }: FormatSetting): string[] {
  const more = count - lines.length;
  if (more === 0) return [];
  return [
    language === 'zh'
      ? `共 ${grouped(count)} 个，此处未列出 ${grouped(more)} 个`
      : `${grouped(count)} in all, ${grouped(more)} of them not listed`,
  ];
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an element or an attribute: what XML cannot hold is named, lines stay lines. */
function xml(text: string): string {
  return text
    .split('\n')
    .map((line) => visible(line).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? ''))
    .join('\n');
}
