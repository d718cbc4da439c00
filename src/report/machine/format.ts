import type { Explained, Language } from '../../model/explained.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import type { Summary } from '../../run/summary.ts';
import type { Catalogue } from '../../text/render.ts';
import type { Looks } from '../looks.ts';
import type { PageAssets, PageParcel } from '../page/index.ts';

/** What the writers of all formats may need. */
export interface FormatSetting {
  readonly catalogue: Catalogue;
  readonly language: Language;
  /** Without colour: what is written goes into files. */
  readonly looks: Looks;
  /** Everything that the run checks, in the order of the book. */
  readonly checked: readonly Explained[];
  /** The least severity that fails a run. */
  readonly failOn: Severity;
  readonly version: string;
  readonly project: string;
  /** The folder that paths are told from, absolute, with `/` at its end. */
  readonly root: string;
  /** Address of the page of a code; empty where there is none. */
  readonly documentation: (code: string) => string;
  /** The script and the looks of a page. */
  readonly page: () => PageAssets;
}

/** Writes one run in one format, piece by piece, in bounded memory. What it returns is appended to the file. */
export interface FormatWriter {
  readonly head: string;
  /** Takes a finding; empty where it is told at the end. */
  finding(finding: Finding): string;
  /** Takes a parcel, after its findings; absent where a format tells no parcels. */
  parcel?(parcel: PageParcel): string;
  end(summary: Summary): string;
}

/** A form in which a run can be told. Adding one: its file and its line in `index.ts`. */
export interface Format {
  readonly id: string;
  start(setting: FormatSetting): FormatWriter;
}

/** A format that only tells the summary. */
export function summaryFormat(
  id: string,
  write: (summary: Summary, setting: FormatSetting) => string,
): Format {
  return {
    id,
    start: (setting) => ({ head: '', finding: () => '', end: (summary) => write(summary, setting) }),
  };
}
