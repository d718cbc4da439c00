import type { AirLimit, Evidence, TagCategory } from '../model/tag.ts';
import { screen } from './screen.ts';

/** One row of a screening list: `id`, `name`, and what the file has besides; empty text where it has not. */
export interface FeedRecord {
  readonly id: string;
  readonly name: string;
  readonly hs_code: string;
  readonly attributes: string;
}

/** The answer to one row, as it is written. */
export interface FeedAnswer {
  readonly id: string;
  readonly tags: readonly {
    readonly category: TagCategory;
    readonly code: string;
    readonly matched: string;
    readonly start: number;
    readonly end: number;
    readonly rule: string;
    readonly source: string;
    readonly evidence: Evidence;
    readonly air: AirLimit | null;
  }[];
  readonly needs: readonly string[];
}

/** Screens one row by the rules of a day (yyyy-MM-dd). Never throws. */
export function screenRecord(record: FeedRecord, on: string): FeedAnswer {
  const goods = {
    name: record.name,
    nameZh: '',
    nameEn: '',
    hsCode: record.hs_code,
    attributes: record.attributes,
  };
  const { tags, needs } = screen(goods, on);
  return {
    id: record.id,
    tags: tags.map(({ category, code, matched, start, end, rule, source, evidence, air }) => ({
      category,
      code,
      matched,
      start,
      end,
      rule,
      source,
      evidence,
      air,
    })),
    needs,
  };
}
