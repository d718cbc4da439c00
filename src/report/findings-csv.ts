import type { Language } from '../model/explained.ts';
import type { Finding } from '../model/finding.ts';
import { shorten, visible } from '../text/escape.ts';
import { advice, type Catalogue } from '../text/render.ts';
import { CSV_MARK, csvCell, guardFormula } from './csv.ts';

/** Longest value quoted in `findings.csv`, in characters. */
const VALUE_LENGTH = 500;

/** First line of `findings.csv`. */
export const findingsHead = `${CSV_MARK}severity,code,file,line,column,record,order,field,value,message\n`;

/**
 * One finding as one physical line of `findings.csv`, with its line end.
 *
 * `severity` and `code` are the same in every language; `line`, `column` and `record` are empty where
 * there is none; `message` says what is the case and, after `→`, what to do. Text from outside is
 * made visible, guarded against formulas and cut to 500 characters; a buyer's data is masked.
 */
export function findingRow(finding: Finding, catalogue: Catalogue, language: Language): string {
  const { at } = finding;
  return (
    `${finding.severity},${text(finding.code)},${text(at.file)},${number(at.line)},${number(at.column)},` +
    `${number(at.record)},${text(finding.order)},${text(at.field)},${text(finding.value)},` +
    `${csvCell(guardFormula(advice(finding, catalogue, language)), ',')}\n`
  );
}

function text(value: string): string {
  return value === '' ? '' : csvCell(guardFormula(visible(shorten(value, VALUE_LENGTH))), ',');
}

function number(value: number): string {
  return value === 0 ? '' : String(value);
}
