import type { Language } from '../model/explained.ts';
import type { Finding } from '../model/finding.ts';
import { shown, visible } from '../text/escape.ts';
import { type Catalogue, describe } from '../text/render.ts';

/** A finding with its words, as summaries show it: safe to print, a buyer's data masked. */
export interface Example {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly record: number;
  readonly order: string;
  readonly field: string;
  readonly value: string;
  readonly message: string;
  readonly fix: string;
}

/** The words of a finding beside its place and value. */
export function exampleOf(finding: Finding, catalogue: Catalogue, language: Language): Example {
  const { file, line, column, record, field } = finding.at;
  const { message, fix } = describe(finding, catalogue, language);
  const value = shown(finding.value);
  return {
    file: visible(file),
    line,
    column,
    record,
    order: shown(finding.order),
    field: shown(field),
    value,
    message,
    fix,
  };
}

/** `file:line:column`, as far as it is known: editors and terminals take it for a link. */
export function placeText({ file, line, column }: { file: string; line: number; column: number }): string {
  if (line === 0) return file;
  return column === 0 ? `${file}:${line}` : `${file}:${line}:${column}`;
}
