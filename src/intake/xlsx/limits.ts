/** What Excel itself allows (Excel specifications and limits). */
export const ROWS = 1_048_576;
export const COLUMNS = 16_384;
export const CELL_CHARACTERS = 32_767;

/** Entries of the ZIP: a picture a row makes many, but not this many. */
export const ENTRIES = 100_000;

/** Bytes that all parts read may inflate to; the largest sheet of 40 filled columns stays under it. */
export const INFLATED = 4 * 2 ** 30;

/** How many times its packed size a part may inflate to, once it is larger than `RATIO_FROM` bytes. */
export const RATIO = 250;
export const RATIO_FROM = 16 * 2 ** 20;

/** Elements within elements. */
export const DEPTH = 100;

/** Bytes of one tag or of one run of text: a full cell, every character written as a reference. */
export const TOKEN_BYTES = 2 ** 20;

/** Attributes of one element. */
export const ATTRIBUTES = 256;

/** Cells, gaps before filled ones included: a bomb puts one cell at the far end of every row. */
export const CELLS = 100_000_000;

/** Shared strings, and what their text may take in bytes. */
export const STRINGS = 10_000_000;
export const STRING_BYTES = 2 ** 30;

/** Bytes of shared text kept in memory; what is beyond goes to a temporary file. */
export const STRING_BYTES_IN_MEMORY = 24 * 2 ** 20;

/** Entries of a list in the small parts: sheets, styles, number formats, relationships. */
export const LISTED = 100_000;
