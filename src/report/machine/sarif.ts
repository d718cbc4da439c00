import type { Explained, Language } from '../../model/explained.ts';
import { type Finding, type Severity, severities } from '../../model/finding.ts';
import { shown } from '../../text/escape.ts';
import { grouped } from '../../text/numbers.ts';
import { advice, unfilled } from '../../text/render.ts';
import { jsonCompact } from '../json.ts';
import { sourceText } from '../source-text.ts';
import type { Format, FormatSetting } from './format.ts';
import { Ordinals, repositoryPath } from './place.ts';

/** The most results of a run that GitHub code scanning takes. */
const MOST = 25_000;

const LEVEL = { error: 'error', warning: 'warning', notice: 'note' } as const satisfies Record<
  Severity,
  string
>;

const HEAD = `{
"$schema":"https://json.schemastore.org/sarif-2.1.0.json",
"version":"2.1.0",
"runs":[{
"columnKind":"unicodeCodePoints",
"results":[`;

/**
 * SARIF 2.1.0, one run. Results stand before the tool: they are written as they are met, and the rules listed
 * are those that had findings. Totals are exact under `properties`; a capped list is told as a notification.
 */
export const sarif: Format = {
  id: 'sarif',
  start(setting) {
    const ordinals = new Ordinals();
    const rules = new Map<string, number>();
    let listed = 0;
    return {
      head: HEAD,
      finding(finding) {
        if (listed >= MOST) return '';
        const index = rules.get(finding.code) ?? rules.size;
        rules.set(finding.code, index);
        return `${listed++ === 0 ? '\n' : ',\n'}${jsonCompact(result(finding, index, ordinals, setting))}`;
      },
      end({ totals, ruleBook }) {
        const all = severities.reduce((sum, severity) => sum + totals.findings[severity], 0);
        const descriptors = [...rules.keys()].map((code) => descriptor(code, setting));
        const driver = {
          name: 'xborder',
          semanticVersion: setting.version,
          informationUri: setting.project,
          language: setting.language === 'zh' ? 'zh-CN' : 'en-US',
          rules: descriptors,
          properties: { ruleBook },
        };
        return (
          `${listed === 0 ? '' : '\n'}],\n"tool":${jsonCompact({ driver })},\n` +
          `"invocations":[${jsonCompact(invocation(listed, all, setting.language))}],\n` +
          `"properties":${jsonCompact({ findings: totals.findings, listed })}\n}]\n}\n`
        );
      },
    };
  },
};

function result(finding: Finding, ruleIndex: number, ordinals: Ordinals, setting: FormatSetting): object {
  const { at, code, severity, order } = finding;
  const path = repositoryPath(at.file, setting.root);
  const region = {
    startLine: Math.max(1, at.line),
    ...(at.line > 0 && at.column > 0 ? { startColumn: at.column } : {}),
  };
  const location = {
    physicalLocation: { artifactLocation: artifact(path), region },
    logicalLocations: [{ name: shown(at.field), fullyQualifiedName: shown(`${order}/${at.field}`) }],
  };
  return {
    ruleId: code,
    ruleIndex,
    level: LEVEL[severity],
    message: { text: unlinked(advice(finding, setting.catalogue, setting.language)) },
    locations: [location],
    partialFingerprints: { 'xborder/v1': ordinals.of(finding, path) },
    properties: {
      order: shown(order),
      field: shown(at.field),
      value: shown(finding.value),
      record: at.record,
    },
  };
}

function artifact(path: string): object {
  const uri = path
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  return { uri, uriBaseId: '%SRCROOT%' };
}

function descriptor(code: string, setting: FormatSetting): object {
  const explained = setting.catalogue.get(code);
  if (explained === undefined) return { id: code };
  const words = explained.text[setting.language];
  const page = setting.documentation(code);
  return {
    id: code,
    shortDescription: { text: words.title },
    fullDescription: { text: `${unfilled(words.message)}\n${words.why}` },
    help: help(explained, setting.language),
    ...(page === '' ? {} : { helpUri: page }),
    defaultConfiguration: { level: LEVEL[explained.severity] },
  };
}

function help(explained: Explained, language: Language): { text: string; markdown: string } {
  const words = explained.text[language];
  const names = language === 'zh' ? ['为什么', '怎么办', '依据'] : ['Why', 'What to do', 'Law'];
  const texts = [words.why, words.fix, sourceText(explained.source, language)].map(unfilled);
  const colon = language === 'zh' ? '：' : ': ';
  return {
    text: names.map((name, index) => `${name}${colon}${texts[index]}`).join('\n'),
    markdown: names.map((name, index) => `**${name}**\n\n${texts[index]}`).join('\n\n'),
  };
}

function invocation(listed: number, all: number, language: Language): object {
  if (listed === all) return { executionSuccessful: true };
  const text =
    language === 'zh'
      ? `共 ${grouped(all)} 个问题，只列出前 ${grouped(listed)} 个`
      : `${grouped(all)} findings in all; the first ${grouped(listed)} are listed`;
  return {
    executionSuccessful: true,
    toolExecutionNotifications: [{ level: 'warning', message: { text } }],
  };
}

/** SARIF takes `[text](target)` in a message for a link; what a file says is none. */
function unlinked(text: string): string {
  return /\]\(/.test(text) ? text.replace(/[\\[\]]/g, (character) => `\\${character}`) : text;
}
