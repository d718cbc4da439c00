/** An attribute as it is written, namespace declarations among them. */
export interface XmlAttribute {
  /** Name with its prefix. */
  readonly name: string;
  readonly local: string;
  /** Namespace; empty: none. */
  readonly uri: string;
  readonly value: string;
}

/** An element; its name as written, what it is, and where it begins. */
export interface XmlElement {
  readonly kind: 'element';
  /** Name with its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly XmlAttribute[];
  readonly nodes: readonly XmlNode[];
  /** From 1. */
  readonly line: number;
  /** In characters, from 1; 0: not known. */
  readonly column: number;
  /** Where it begins and ends in the decoded text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** What stands in an element: elements, texts (never two in a row), comments, processing instructions. */
export type XmlNode =
  | XmlElement
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'instruction'; readonly target: string; readonly body: string };

/** The texts among nodes, joined. */
export function textOf(nodes: readonly XmlNode[]): string {
  const [first] = nodes;
  if (nodes.length === 1 && first?.kind === 'text') return first.text;
  return nodes.map((node) => (node.kind === 'text' ? node.text : '')).join('');
}
