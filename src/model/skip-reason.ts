/** Why a record makes no line although nothing is wrong with it. */
export const skipReasons = ['cancelled', 'refunded', 'not-shipped', 'description', 'footer'] as const;
export type SkipReason = (typeof skipReasons)[number];
