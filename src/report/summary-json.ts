import type { Language } from '../model/explained.ts';
import type { Summary } from '../run/summary.ts';
import { type Catalogue, describe } from '../text/render.ts';
import { exampleOf } from './example.ts';
import { jsonDocument } from './json.ts';
import { totalsOf } from './totals.ts';

/**
 * What `--format json` prints on standard output, one document:
 *
 *     { "command": "declare" | "validate",
 *       "ruleBook": { "version", "on" },
 *       "language": "zh" | "en",                  of "title", "message" and "fix"
 *       "inputs": [ { "file", "profile", "encoding", "records" } ],
 *       "companions": { "filing": path | null, "catalogue", "waybills", "rates", "goods" },
 *       "found": [ path ],                        companions that nobody named
 *       "totals": { "records", "parcels", "lines", "lanes": { "green", "review", "inspection", "blocked" },
 *                   "held", "declared", "findings": { "error", "warning", "notice" }, "skipped" },
 *       "findings": [ { "code", "severity", "count", "title", "documentationUrl",
 *                       "example": { "file", "line", "column", "record", "order", "field", "value", "message", "fix" } } ],
 *       "configured": { "file", "waived", "off" } | null,   findings that xborder.config.yaml kept back
 *       "out": folder | null,
 *       "files": { "declarations", "clearance", "verified" },
 *       "ledger": { "same", "changed", "conflicts", "earlier": folder | null } | null,
 *       "seconds": number }
 *
 * Keys may be added, never renamed or taken away. Findings come most frequent first. `line`, `column`
 * and `record` are 0 where there is none.
 */
export function summaryJson(
  summary: Summary,
  catalogue: Catalogue,
  language: Language,
  documentation: (code: string) => string,
): string {
  const { ruleBook, companions, files } = summary;
  return jsonDocument({
    command: summary.command,
    ruleBook: { version: ruleBook.version, on: ruleBook.on },
    language,
    inputs: summary.inputs.map(({ file, profile, encoding, records }) => ({
      file,
      profile,
      encoding,
      records,
    })),
    companions: {
      filing: companions.filing,
      catalogue: companions.catalogue,
      waybills: companions.waybills,
      rates: companions.rates,
      goods: companions.goods,
    },
    found: summary.found,
    totals: totalsOf(summary.totals),
    findings: summary.findings.map(({ code, severity, count, example }) => ({
      code,
      severity,
      count,
      title: describe(example, catalogue, language).title,
      documentationUrl: documentation(code),
      example: exampleOf(example, catalogue, language),
    })),
    configured: summary.configured,
    out: summary.out,
    files: { declarations: files.declarations, clearance: files.clearance, verified: files.verified },
    ledger: summary.ledger,
    seconds: summary.seconds,
  });
}
