import type { Evidence } from '../model/tag.ts';
import type { UnEntry } from './evidence/un-table.ts';
import type { NameField } from './read-name.ts';
import type { GoodsRule } from './rule.ts';

/** A rule that applies, and what says so most plainly. */
export interface Charge {
  readonly rule: GoodsRule;
  readonly evidence: Evidence;
  readonly matched: string;
  readonly start: number;
  readonly end: number;
  /** The name the span is in; `null` for a code or an attribute. */
  readonly field: NameField | null;
  /** May attributes clear it? */
  readonly open: boolean;
  /** The table's entry, when a UN number says so. */
  readonly un: UnEntry | null;
}

/** A rule that something spoke for and that does not apply after all. */
export interface Dropped {
  readonly rule: GoodsRule;
  readonly evidence: Evidence;
  readonly matched: string;
  /** `day`: not in the book on the day; `unless`, `beside`: its own words; `cleared`: an attribute; `replaced`: a rule that says more. */
  readonly why: 'day' | 'unless' | 'beside' | 'cleared' | 'replaced';
}
