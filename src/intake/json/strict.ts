/** Deepest nesting an order may have; the parser calls itself for every level. */
export const MAX_DEPTH = 32;

/** How jsonc-parser reads JSON as RFC 8259 has it. */
export const STRICT = { disallowComments: true, allowTrailingComma: false } as const;
