import { defects } from '../intake/defects/index.ts';
import { runLints } from '../lint/index.ts';
import type { Explained } from '../model/explained.ts';
import { rulesOn } from '../rules/book.ts';

/** Everything that a run on a day (yyyy-MM-dd) looks for: the defects of files, the rules in force, the signs in a run as a whole. */
export function checkedOn(day: string): readonly Explained[] {
  return [...defects, ...rulesOn(day), ...runLints];
}
