/**
 * What stands in an element: its text where it holds nothing else, else what it holds by name. Names that
 * begin with `#` are no elements: see docs/convert.md.
 */
export type Value = string | Members;
export type Members = Map<string, Entry>;
export type Entry = Value | readonly Entry[];

/** A message as it is converted: the same whether it stands as XML, JSON or CSV. */
export interface Sheet {
  /** Three digits. */
  readonly number: string;
  /** Attributes of the root without namespace declarations. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Prefix → namespace, as declared on the root; null: as this program declares them. */
  readonly namespaces: ReadonlyMap<string, string> | null;
  readonly documents: readonly Value[];
  /** What stands beside the documents. */
  readonly envelope: Members;
  readonly layout: Layout;
}

/** How the file was written, as far as this program would write it otherwise. */
export interface Layout {
  /** Name of the root with its prefix; empty: as usual. */
  readonly root: string;
  /** White space before an element and before the end of one, by depth, from the root’s children on. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** What stands between the children of the root, where it is not such white space. */
  readonly between: Members | null;
  /** Names of the root's children in order, where the documents do not come first. */
  readonly order: readonly string[] | null;
  /** Comments and instructions outside the root. */
  readonly prolog: readonly Entry[];
  readonly epilog: readonly Entry[];
  /** What the content was when it was signed; empty: it was not. */
  readonly signed: string;
}

/** White space where nothing is said. */
export const USUAL = '\n';
