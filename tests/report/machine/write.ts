import { terminalLooks } from '../../../src/cli/terminal/looks.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { type FormatSetting, formats } from '../../../src/report/machine/index.ts';
import type { Summary } from '../../../src/run/summary.ts';
import { catalogue, summary, unsure, weight } from '../fixture.ts';

/** What every format is told in these tests. */
export const setting: FormatSetting = {
  catalogue,
  language: 'en',
  looks: terminalLooks(false),
  checked: [weight, unsure],
  failOn: 'error',
  version: '1.2.3',
  project: 'https://example.org/p',
  root: '/work/',
  documentation: (code) => `https://example.org/p/${code}`,
  page: () => ({ script: 'start()', style: 'body{}' }),
};

/** The summary of a run with these findings. */
export function summaryOf(findings: readonly Finding[]): Summary {
  const count = (severity: Finding['severity']) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    ...summary,
    inputs: [{ file: 'orders.csv', profile: 'native', encoding: 'utf-8', records: 3 }],
    totals: {
      ...summary.totals,
      findings: { error: count('error'), warning: count('warning'), notice: count('notice') },
    },
  };
}

/** A run in one format. */
export async function written(
  id: string,
  findings: readonly Finding[],
  change: Partial<FormatSetting> = {},
): Promise<string> {
  const load = formats.get(id);
  if (load === undefined) throw new Error(`no format ${id}`);
  const writer = (await load()).start({ ...setting, ...change });
  const pieces = [writer.head, ...findings.map((each) => writer.finding(each))];
  return pieces.join('') + writer.end(summaryOf(findings));
}
