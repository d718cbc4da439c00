import { exampleOf } from '../example.ts';
import { jsonLine } from '../json.ts';
import { totalsOf } from '../totals.ts';
import type { Format } from './format.ts';

/**
 * One JSON object a line, every finding in the order it was met, the totals last:
 *
 *     { "type": "finding", "code", "severity", "file", "line", "column", "record", "order", "field", "value",
 *       "message", "fix", "documentationUrl" }
 *     { "type": "summary", "command", "ruleBook": { "version", "on" }, "totals", "out" }
 */
export const ndjson: Format = {
  id: 'ndjson',
  start: ({ catalogue, language, documentation }) => ({
    head: '',
    finding: (finding) =>
      jsonLine({
        type: 'finding',
        code: finding.code,
        severity: finding.severity,
        ...exampleOf(finding, catalogue, language),
        documentationUrl: documentation(finding.code),
      }),
    end: ({ command, ruleBook, totals, out }) =>
      jsonLine({ type: 'summary', command, ruleBook, totals: totalsOf(totals), out }),
  }),
};
