import type { Language } from '../model/explained.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { Row } from '../model/parcel.ts';
import { visible } from '../text/escape.ts';
import { advice, type Catalogue } from '../text/render.ts';

/** Why a row stands in `orders.invalid.csv`: the codes, separated by spaces, and the words. */
export interface RowNotes {
  readonly codes: string;
  readonly words: string;
}

/** Most findings that one cell tells in words; `findings.csv` has them all. */
const TOLD = 20;
const SEPARATOR = ' | ';

/**
 * Says for each row of a parcel why it cannot be declared. A row is told its own findings and those of
 * the parcel as a whole; a row with nothing wrong of its own is told which rows of its order hold it back.
 * `file` is the order file of the rows, `found` is what was found of the parcel; errors
 * come first, notices are left out: they call for nothing.
 */
export function rowNotes(
  found: readonly Finding[],
  file: string,
  catalogue: Catalogue,
  language: Language,
): (row: Row) => RowNotes {
  const findings = [...ofSeverity(found, 'error'), ...ofSeverity(found, 'warning')];
  const whole: Finding[] = [];
  const byRecord = new Map<number, Finding[]>();
  for (const finding of findings) {
    const { record } = finding.at;
    const own = finding.at.file === file && record > 0;
    const known = own ? byRecord.get(record) : whole;
    if (known === undefined) byRecord.set(record, [finding]);
    else known.push(finding);
  }
  const others = elsewhere(byRecord, language);
  const all = codesOf(findings);
  return (row) => {
    const told = [...(byRecord.get(row.record) ?? []), ...whole];
    if (told.length === 0) return { codes: all, words: others };
    return { codes: codesOf(told), words: wordsOf(told, file, catalogue, language) };
  };
}

function ofSeverity(findings: readonly Finding[], severity: Severity): Finding[] {
  return findings.filter((finding) => finding.severity === severity);
}

function codesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map((finding) => finding.code))].join(' ');
}

function wordsOf(
  findings: readonly Finding[],
  file: string,
  catalogue: Catalogue,
  language: Language,
): string {
  const words = findings.slice(0, TOLD).map((finding) => placed(finding, file, catalogue, language));
  const more = findings.length - words.length;
  if (more > 0)
    words.push(language === 'zh' ? `另有 ${more} 条，见 findings.csv` : `${more} more in findings.csv`);
  return words.join(SEPARATOR);
}

function placed(finding: Finding, file: string, catalogue: Catalogue, language: Language): string {
  const said = advice(finding, catalogue, language);
  const { line } = finding.at;
  const name = finding.at.file === file ? '' : visible(finding.at.file);
  if (language === 'zh') {
    const where = [name, line === 0 ? '' : `第 ${line} 行`].filter((part) => part !== '').join(' ');
    return where === '' ? said : `${where}：${said}`;
  }
  const where = [name, line === 0 ? '' : `line ${line}`].filter((part) => part !== '').join(' ');
  return where === '' ? said : `${where}: ${said}`;
}

function elsewhere(byRecord: ReadonlyMap<number, readonly Finding[]>, language: Language): string {
  const lines = [...byRecord.values()].map((own) => own[0]?.at.line ?? 0);
  const list = lines.slice(0, TOLD).join(language === 'zh' ? '、' : ', ');
  if (list === '') return '';
  const more = lines.length > TOLD ? (language === 'zh' ? ' 等' : ' and more') : '';
  return language === 'zh'
    ? `本行没有问题，但同一订单的第 ${list}${more} 行有问题`
    : `nothing wrong here, but with this order's line ${list}${more}`;
}
