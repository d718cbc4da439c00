/** Where an element begins. */
export interface Place {
  /** From 1. */
  readonly line: number;
  /** In characters, from 1; 0: not known. */
  readonly column: number;
}

/**
 * An element that holds elements, as it was read: texts by the name of their element, and parts by theirs.
 * Elements that the table does not know are here too, in `unknown`, when they hold nothing but text.
 */
export interface Part extends Place {
  readonly name: string;
  /** Texts of the elements the table knows, exactly as they stand; of one that stands twice the first. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where they begin. */
  readonly places: ReadonlyMap<string, Place>;
  /** What holds elements again, by name, in order. */
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  /** Texts of elements that the table does not know, by their name with its prefix. */
  readonly unknown: ReadonlyMap<string, string>;
}

/** One business document. */
export interface ReadDocument extends Part {
  /** Number of the document in its message, from 1. */
  readonly number: number;
  /** What says who, what and when: the document's head, or the document itself where it has none. */
  readonly header: Part;
  /** Its rows; empty where it has no list. */
  readonly rows: readonly Part[];
}
