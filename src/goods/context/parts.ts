import { SET } from './patterns.ts';

/** What comes before an accessory that is given along: "crossbow with scope", 弩 带瞄准镜. */
const ALONG =
  /(?:^|[ ,(])(?:with|and|plus|w|includ\w*|comes|free|bonus)(?: [a-z0-9.]+){0,3} $|[带送配含附及和赠加与][^ ,()]{0,4} ?$/;
const REACH = 40;

/** Does a folded name say that the accessory at `start` comes along with other goods, or belongs to a set of them? */
export function comesAlong(text: string, start: number): boolean {
  return ALONG.test(text.slice(Math.max(0, start - REACH), start)) || SET.test(text);
}
