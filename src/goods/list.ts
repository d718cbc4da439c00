import type { Layer, MeasureStatus, TagCategory } from '../model/tag.ts';
import { layerOf, liftedBy } from './layers.ts';
import type { GoodsRule } from './rule.ts';
import { sourceText } from './sources.ts';
import { isKnownOn, statusOn } from './status.ts';

/** A goods rule as it is listed. */
export interface ListedRule {
  readonly id: string;
  readonly code: string;
  readonly title: GoodsRule['title'];
  readonly since: string;
  readonly until: string | null;
  readonly status: MeasureStatus;
  readonly nature: GoodsRule['nature'];
  readonly effects: readonly {
    readonly category: TagCategory;
    readonly layer: Layer;
    readonly air: string | null;
    readonly source: string;
    readonly lifts: GoodsRule['title'] | null;
  }[];
  readonly needs: readonly string[];
  readonly samples: GoodsRule['samples'];
}

/** The rules that are in the book on a day, suspended ones with their status. */
export function listed(rules: readonly GoodsRule[], on: string): readonly ListedRule[] {
  return rules
    .filter((rule) => isKnownOn(rule, on))
    .map((rule) => {
      const { id, code, title, since, until, nature, needs, samples } = rule;
      const effects = rule.effects.map((effect) => ({
        category: effect.category,
        layer: layerOf(effect),
        air: effect.air,
        source: sourceText(effect.source),
        lifts: liftedBy(effect),
      }));
      return { id, code, title, since, until, status: statusOn(rule, on), nature, effects, needs, samples };
    });
}
