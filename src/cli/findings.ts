import type { Finding } from '../model/finding.ts';
import { visible } from '../text/escape.ts';
import { advice, type Catalogue } from '../text/render.ts';
import { severityWords } from '../text/words.ts';
import { type Context, printedLooks } from './context.ts';
import { say } from './outcome.ts';

/** Findings of a kind that are told one by one. */
const TOLD = 10;

/** Prints findings, one a line: the first of each kind, then how many more there are. */
export function printFindings(findings: readonly Finding[], catalogue: Catalogue, context: Context): void {
  const { language, print } = context;
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding]);
  for (const same of byCode.values()) {
    for (const finding of same.slice(0, TOLD)) print(`  ${line(finding, catalogue, context)}\n`);
    const rest = same.length - TOLD;
    if (rest > 0)
      print(
        say(
          language,
          `  ……同类另有 ${rest} 条，用 --format json 看全部\n`,
          `  … and ${rest} more of this kind; --format json has them\n`,
        ),
      );
  }
}

function line(finding: Finding, catalogue: Catalogue, { language }: Context): string {
  const { at, severity, code } = finding;
  const place = visible(
    [at.file, ...(at.line > 0 ? [at.line] : []), ...(at.column > 0 ? [at.column] : [])].join(':'),
  );
  const label = printedLooks().severity(severity, severityWords[severity][language]);
  return `${place === '' ? '' : `${place}  `}${label} ${code} ${advice(finding, catalogue, language)}`;
}
