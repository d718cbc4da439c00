import { TextDecoder } from 'node:util';
import { refusalWords, UnreadableMessage } from './refusal.ts';

/** Bytes to wait for before the encoding is looked for. */
const HEAD = 256;

const DECLARED = /^(?:\xef\xbb\xbf)?<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/;

/**
 * Turns the bytes of an XML file into text, piece by piece: UTF-8, UTF-16 by its byte order mark, or what the
 * XML declaration names. The mark is taken away. Throws `UnreadableMessage` where bytes are not of the encoding.
 */
export class XmlDecoder {
  /** Name of the encoding; empty until it is known. */
  encoding = '';
  private decoder: TextDecoder | null = null;
  private held: Uint8Array[] = [];
  private length = 0;

  decode(bytes: Uint8Array, last: boolean): string {
    if (this.decoder === null) {
      if (bytes.length > 0) this.held.push(bytes);
      this.length += bytes.length;
      if (this.length < HEAD && !last) return '';
      const head = Buffer.concat(this.held);
      this.held = [];
      this.decoder = this.decoderFor(head);
      return this.text(this.decoder, head, last);
    }
    return this.text(this.decoder, bytes, last);
  }

  private text(decoder: TextDecoder, bytes: Uint8Array, last: boolean): string {
    try {
      return decoder.decode(bytes, { stream: !last });
    } catch {
      throw this.refused();
    }
  }

  private decoderFor(head: Buffer): TextDecoder {
    this.encoding = encodingOf(head);
    try {
      return new TextDecoder(this.encoding, { fatal: true });
    } catch {
      throw this.refused();
    }
  }

  private refused(): UnreadableMessage {
    return new UnreadableMessage('encoding', refusalWords('encoding', this.encoding), 0, 0);
  }
}

function encodingOf(head: Buffer): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'UTF-16LE';
  if (head[0] === 0xfe && head[1] === 0xff) return 'UTF-16BE';
  return DECLARED.exec(head.toString('latin1', 0, HEAD))?.[1] ?? 'UTF-8';
}
