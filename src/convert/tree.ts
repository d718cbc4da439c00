import { XmlDecoder, type XmlElement, type XmlNode, XmlReader } from '../declaration/index.ts';

/** A whole XML file: its root with all that stands in it, and what stands outside. */
export interface XmlFile {
  readonly root: XmlElement;
  readonly prolog: readonly XmlNode[];
  readonly epilog: readonly XmlNode[];
  /** The decoded text, without byte order mark. */
  readonly text: string;
}

/** Reads an XML file that is in memory. Throws `UnreadableMessage`. */
export function readXml(bytes: Uint8Array): XmlFile {
  const prolog: XmlNode[] = [];
  const epilog: XmlNode[] = [];
  const nodes: XmlNode[] = [];
  const roots: XmlElement[] = [];
  const reader = new XmlReader({
    outside: (node) => (roots.length === 0 ? prolog : epilog).push(node),
    root: (root) => roots.push({ ...root, nodes }),
    child: (node) => nodes.push(node),
  });
  reader.push(bytes);
  reader.end();
  const [root] = roots;
  if (root === undefined) throw new RangeError('XML without a root');
  return { root, prolog, epilog, text: new XmlDecoder().decode(bytes, true) };
}
