import type { Source } from '../model/explained.ts';
import type { AirLimit } from '../model/tag.ts';
import type { Effect } from './rule.ts';
import { airRules, note } from './sources.ts';

/** May not be exported or sent. */
export function prohibited(source: Source): Effect {
  return { category: 'prohibited', source, air: null };
}

/** May go with a permit, within a limit or to some places only. */
export function restricted(source: Source): Effect {
  return { category: 'restricted', source, air: null };
}

/** Dangerous goods by air. `entry`: UN number and packing instruction; `air`: the limit, `null` where it depends on what is not known. */
export function aviation(entry: string, air: AirLimit | null): Effect {
  return { category: 'aviation', source: airRules(entry), air };
}

/** Worth knowing, no measure by itself. */
export function observation(subject: string): Effect {
  return { category: 'observation', source: note(subject), air: null };
}
