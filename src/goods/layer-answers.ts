import type { Bilingual } from '../model/explained.ts';
import { type AirLimit, type Layer, type LayeredScreening, layers, type TagCategory } from '../model/tag.ts';

/** What one layer says: its heaviest tag, or that it must ask, or nothing. `review`: a measure of unknown status. */
export type LayerVerdict = TagCategory | 'review' | 'needs-information' | 'clear';

/** The answer of one layer. */
export interface LayerAnswer {
  readonly layer: Layer;
  readonly verdict: LayerVerdict;
  /** The strictest limit of the `air` layer; `null`: none, or it depends on what is not known. */
  readonly air: AirLimit | null;
  /** UN entries and packing instructions: `UN3481 PI967`. */
  readonly entries: readonly string[];
  /** The documents that would lift its restrictions. */
  readonly lifts: readonly Bilingual[];
  readonly needs: readonly string[];
}

const STRICTEST: readonly AirLimit[] = ['forbidden', 'cargo-only', 'packing-instruction'];

/** Every layer's own answer: what one forbids, another may well allow. */
export function layerAnswers({ tags, asks }: LayeredScreening): readonly LayerAnswer[] {
  return layers.map((layer) => {
    const own = tags.filter((tag) => tag.layer === layer);
    const needs = asks.filter((ask) => ask.layer === layer).map(({ attribute }) => attribute);
    const lifts = new Map(own.flatMap(({ lifts }) => (lifts === null ? [] : [[lifts.zh, lifts] as const])));
    const entries = own.map(({ un, packing }) => [un, packing].filter((part) => part !== '').join(' '));
    return {
      layer,
      verdict: verdictOf(own, needs.length > 0),
      air: STRICTEST.find((limit) => own.some(({ air }) => air === limit)) ?? null,
      entries: [...new Set(entries)].filter((entry) => entry !== ''),
      lifts: [...lifts.values()],
      needs,
    };
  });
}

function verdictOf(tags: LayeredScreening['tags'], asks: boolean): LayerVerdict {
  const says = (category: TagCategory): boolean => tags.some((tag) => tag.category === category);
  if (says('prohibited')) return 'prohibited';
  if (says('restricted')) return 'restricted';
  if (says('aviation')) return 'aviation';
  if (tags.some(({ status }) => status === 'unknown')) return 'review';
  if (asks) return 'needs-information';
  return tags.length > 0 ? 'observation' : 'clear';
}
