import { XmlDocument } from 'libxml2-wasm';

/** A file in canonical form (C14N 1.0, comments kept), made by a program that is not ours. */
export function canonical(xml: string | Uint8Array): string {
  const document = XmlDocument.fromBuffer(typeof xml === 'string' ? Buffer.from(xml) : xml);
  try {
    return document.canonicalizeToString({ withComments: true });
  } finally {
    document.dispose();
  }
}
