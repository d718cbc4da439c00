import { InputError } from '../model/errors.ts';

/** No message of 100 documents comes near; what is larger is none. */
export const MOST_BYTES = 64 << 20;

/** The XML library, loaded when the first message needs it. */
async function library() {
  return import('libxml2-wasm');
}

type Library = Awaited<ReturnType<typeof library>>;
/** A message as a tree. */
export type Tree = InstanceType<Library['XmlDocument']>;

/**
 * Reads a message and gives what `use` makes of it; the tree lives only so long. Nothing is read but the
 * bytes: no file, no network, no entity. Throws `InputError` for what is no message.
 */
export async function withDocument<T>(file: string, bytes: Uint8Array, use: (tree: Tree) => T): Promise<T> {
  const refused = (zh: string, en: string, line = 0) => new InputError({ zh, en }, { file, line, column: 0 });
  if (bytes.length > MOST_BYTES)
    throw refused('超过 64 MB，不是海关报文', 'more than 64 MB: no customs message');
  const { ParseOption, XmlDocument, XmlError, XmlLibError } = await library();
  const option = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_BIG_LINES;
  let tree: Tree | null = null;
  try {
    tree = XmlDocument.fromBuffer(bytes, { option });
    if (tree.dtd !== null) throw refused('报文不得含 DOCTYPE', 'DOCTYPE is not allowed', 1);
    return use(tree);
  } catch (cause) {
    if (!(cause instanceof XmlError)) throw cause;
    const [first] = cause instanceof XmlLibError ? cause.details : [];
    const detail = (first?.message ?? cause.message).trim();
    throw refused(`不是格式良好的 XML（${detail}）`, `is not well-formed XML (${detail})`, first?.line);
  } finally {
    tree?.dispose();
  }
}

/** What can be canonicalised: a whole tree, or an element with what it inherits. */
interface Canonicalisable {
  canonicalize(handler: { write(piece: Uint8Array): number; close(): boolean }): void;
}

/** Canonical XML 1.0, inclusive, without comments. */
export function canonical(node: Canonicalisable): Buffer {
  const pieces: Buffer[] = [];
  node.canonicalize({
    write: (piece) => {
      pieces.push(Buffer.from(piece));
      return piece.byteLength;
    },
    close: () => true,
  });
  return Buffer.concat(pieces);
}
