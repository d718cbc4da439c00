import type { Environment } from '../../text/language.ts';

/** Whether to use colour: only on a terminal that can, and never against `NO_COLOR` (no-color.org: set and not empty). */
export function colourWanted(env: Environment, stream: { readonly isTTY?: boolean }): boolean {
  const { NO_COLOR, TERM } = env;
  return stream.isTTY === true && TERM !== 'dumb' && (NO_COLOR === undefined || NO_COLOR === '');
}
