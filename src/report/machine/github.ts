import type { Finding, Severity } from '../../model/finding.ts';
import { grouped } from '../../text/numbers.ts';
import { advice, describe } from '../../text/render.ts';
import type { Format, FormatSetting } from './format.ts';
import { repositoryPath } from './place.ts';

/** GitHub shows at most ten annotations of a kind from one step. */
const MOST = 10;

/** Workflow commands of GitHub Actions: annotations on file, line and column, and a last line with the totals. */
export const github: Format = {
  id: 'github',
  start(setting) {
    const shown: Record<Severity, number> = { error: 0, warning: 0, notice: 0 };
    return {
      head: '',
      finding(finding) {
        if (shown[finding.severity] >= MOST) return '';
        shown[finding.severity]++;
        return annotation(finding, setting);
      },
      end: ({ totals: { findings } }) => {
        const counts = (['error', 'warning', 'notice'] as const)
          .map((severity) => counted(severity, shown[severity], findings[severity], setting))
          .join(setting.language === 'zh' ? '；' : '; ');
        return `xborder: ${counts}\n`;
      },
    };
  },
};

function annotation(finding: Finding, { catalogue, language, root }: FormatSetting): string {
  const { title } = describe(finding, catalogue, language);
  const { line, column } = finding.at;
  const properties = [
    ['file', repositoryPath(finding.at.file, root)],
    ['line', line === 0 ? '' : String(line)],
    ['col', line === 0 || column === 0 ? '' : String(column)],
    ['title', `${finding.code} ${title}`],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${property(value ?? '')}`)
    .join(',');
  return `::${finding.severity} ${properties}::${data(advice(finding, catalogue, language))}\n`;
}

function counted(severity: Severity, shown: number, all: number, { language }: FormatSetting): string {
  const words = {
    error: { zh: '错误', en: all === 1 ? 'error' : 'errors' },
    warning: { zh: '警告', en: all === 1 ? 'warning' : 'warnings' },
    notice: { zh: '提示', en: all === 1 ? 'notice' : 'notices' },
  }[severity][language];
  if (language === 'zh')
    return shown === all ? `${words} ${grouped(all)}` : `${words} ${grouped(all)}（只标注前 ${shown} 个）`;
  return shown === all
    ? `${grouped(all)} ${words}`
    : `${grouped(all)} ${words} (the first ${shown} annotated)`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
