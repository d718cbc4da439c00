import type { Severity } from '../model/finding.ts';
import type { LaneOrHeld } from '../text/words.ts';

/** How a text report looks where it is printed; `cli/terminal/` has the only implementation. */
export interface Looks {
  /** A heading, or whatever the eye should meet first. */
  strong(text: string): string;
  /** What matters less. */
  faint(text: string): string;
  /** The code of a finding, as a link to its page where the terminal knows links; not for tables. */
  code(code: string): string;
  /** Something said with the weight of a severity. */
  severity(severity: Severity, text: string): string;
  /** The name of a lane. */
  lane(lane: LaneOrHeld, text: string): string;
  /** Columns set flush by the width of their characters; a table without rows is empty text. No line end. */
  table(rows: readonly (readonly string[])[], alignments: readonly ('left' | 'right')[]): string;
}
