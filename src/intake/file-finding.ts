import type { Finding } from '../model/finding.ts';

/** A finding about a file itself, or about a column of it. */
export function fileFinding(
  defect: { readonly id: string; readonly severity: Finding['severity'] },
  file: string,
  value: string,
  line: number,
  facts: Finding['facts'],
): Finding {
  const at = { file, line, column: 0, record: 0, field: value };
  return { code: defect.id, severity: defect.severity, at, order: '', value, facts };
}
