/**
 * What a title says of things that come along, of shipping and of bundles. It is about the offer, not about the
 * goods: 带支架, 送收纳包, "with carrying case".
 */
const CHINESE =
  /(?<![不没未无])(?:赠送|附赠|附带|自带|标配|送|赠|附|含|带)(?!电池|锂电|无线)[^ ,()]{1,10}|包(?:邮|快递|税|退|换|装完好)|(?:礼盒|礼品|独立|精美|彩盒)装?/g;
const ENGLISH =
  /(?<!compatible|works|fits|use|used) (?:with|plus|includ(?:es|ing)|comes with|bonus|free) (?!batter|lithium)[^,()]{1,40}/g;

/** A folded name without what comes along; clauses are kept apart. */
export function withoutGifts(text: string): string {
  return text.replace(CHINESE, ',').replace(ENGLISH, ',');
}
