import type {
  AirLimit,
  Evidence,
  Goods,
  Layer,
  LayeredScreening,
  MeasureStatus,
  TagCategory,
} from '../model/tag.ts';
import { layerAnswers } from './layer-answers.ts';

/** One row of a screening list: `id`, `name`, and what the file has besides; empty text where it has not. */
export interface FeedRecord {
  readonly id: string;
  readonly name: string;
  readonly hs_code: string;
  readonly attributes: string;
}

/** The answer to one row, as it is written. Keys may be added, none is taken away. */
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
    readonly layer: Layer;
    readonly status: MeasureStatus;
    readonly since: string;
    /** The document that lifts a restriction, in Chinese; empty: none is known. */
    readonly lifts: string;
    readonly un: string;
    readonly packing: string;
  }[];
  readonly needs: readonly string[];
  /** What each layer that has something to say says. */
  readonly layers: Readonly<Partial<Record<Layer, string>>>;
  readonly waived?: readonly { readonly code: string; readonly reason: string; readonly expires: string }[];
}

/** Screens one row. Never throws. */
export function feedAnswer(record: FeedRecord, screen: (goods: Goods) => LayeredScreening): FeedAnswer {
  const answer = screen({
    name: record.name,
    nameZh: '',
    nameEn: '',
    hsCode: record.hs_code,
    attributes: record.attributes,
  });
  const layers = layerAnswers(answer)
    .filter(({ verdict }) => verdict !== 'clear')
    .map(({ layer, verdict }) => [layer, verdict] as const);
  return {
    id: record.id,
    tags: answer.tags.map((tag) => ({
      category: tag.category,
      code: tag.code,
      matched: tag.matched,
      start: tag.start,
      end: tag.end,
      rule: tag.rule,
      source: tag.source,
      evidence: tag.evidence,
      air: tag.air,
      layer: tag.layer,
      status: tag.status,
      since: tag.since,
      lifts: tag.lifts?.zh ?? '',
      un: tag.un,
      packing: tag.packing,
    })),
    needs: answer.needs,
    layers: Object.fromEntries(layers),
    ...(answer.waived === undefined ? {} : { waived: answer.waived }),
  };
}
