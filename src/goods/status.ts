import type { MeasureStatus, TagCategory } from '../model/tag.ts';
import type { GoodsRule } from './rule.ts';

/** Is the rule in the book on a day (yyyy-MM-dd)? A suspended one is. */
export function isKnownOn(rule: GoodsRule, on: string): boolean {
  return on >= rule.since && (rule.until === null || on <= rule.until);
}

/**
 * How the rule's measure stands on a day. When the last day of a suspension has passed, nobody can say from the
 * book alone whether the measure is back or the suspension was prolonged: the status is `unknown`.
 */
export function statusOn(rule: GoodsRule, on: string): MeasureStatus {
  const { suspended } = rule;
  if (suspended === null || on < suspended.since) return rule.status;
  return on <= suspended.until ? 'suspended' : 'unknown';
}

/** What a measure weighs in its status: a ban that is not surely in force is an observation. */
export function weightOf(category: TagCategory, status: MeasureStatus): TagCategory {
  return status === 'in-force' || category === 'aviation' ? category : 'observation';
}
