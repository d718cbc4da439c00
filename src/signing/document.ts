import { InputError } from '../model/errors.ts';

/** No message of 100 documents comes near; what is larger is none. */
export const MOST_BYTES = 64 << 20;

/** Why bytes are no message that can be signed or verified. */
export type Refusal = { readonly kind: 'large' | 'doctype' | 'malformed'; readonly detail: string; readonly line: number };

/** Bytes that are none of ours to work on. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.detail);
    this.name = 'RefusedError';
    this.refusal = refusal;
  }

  /** The same as a mistake that the user can mend. */
  told(file: string): InputError {
    const { kind, detail, line } = this.refusal;
    const words = {
      large: { zh: '文件超过 64 MB，不是海关报文', en: 'more than 64 MB: no customs message' },
      doctype: { zh: '报文不得含 DOCTYPE', en: 'DOCTYPE is not allowed' },
      malformed: { zh: `不是格式良好的 XML（${detail}）`, en: `is not well-formed XML (${detail})` },
    };
    return new InputError(words[kind], { file, line, column: 0 });
  }
}

/** The XML library, loaded when the first message needs it. */
async function library() {
  return import('libxml2-wasm');
}

type Library = Awaited<ReturnType<typeof library>>;
/** A message as a tree. */
export type Tree = InstanceType<Library['XmlDocument']>;

/**
 * Reads a message and gives what `use` makes of it; the tree lives only so long. Nothing is read but the
 * bytes: no file, no network, no entity. Throws `RefusedError` for what is no message.
 */
export async function withDocument<T>(bytes: Uint8Array, use: (tree: Tree) => T): Promise<T> {
  if (bytes.length > MOST_BYTES) throw new RefusedError({ kind: 'large', detail: '', line: 0 });
  const { ParseOption, XmlDocument, XmlError, XmlLibError } = await library();
  const option = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_BIG_LINES;
  let tree: Tree | null = null;
  try {
    tree = XmlDocument.fromBuffer(bytes, { option });
    if (tree.dtd !== null) throw new RefusedError({ kind: 'doctype', detail: '', line: 1 });
    return use(tree);
  } catch (cause) {
    if (cause instanceof XmlLibError) {
      const [first] = cause.details;
      throw new RefusedError({ kind: 'malformed', detail: (first?.message ?? '').trim(), line: first?.line ?? 0 });
    }
    if (cause instanceof XmlError) throw new RefusedError({ kind: 'malformed', detail: cause.message, line: 0 });
    throw cause;
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
