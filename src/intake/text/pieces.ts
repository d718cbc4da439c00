import type { InputError } from '../../model/errors.ts';
import { type Decode, decoderOf, WrongBytes, wholeLength } from './decode.ts';
import { markLength } from './marks.ts';
import type { EncodingName } from './names.ts';

/** Says where a wrong byte stands: line and byte count from 1. */
export type Refuse = (line: number, byte: number) => InputError;

/** Turns chunks of bytes into pieces of text, whatever the chunks cut in two. The byte order mark is left out. */
export class PieceDecoder {
  private readonly name: EncodingName;
  private readonly decode: Decode;
  private readonly refuse: Refuse;
  private rest: Buffer = Buffer.alloc(0);
  private begun: boolean;
  private offset = 0;
  private line = 1;

  /** `begun`: the text does not begin here, so a byte order mark is a part of it. */
  constructor(name: EncodingName, refuse: Refuse, begun = false) {
    this.begun = begun;
    this.name = name;
    this.decode = decoderOf(name);
    this.refuse = refuse;
  }

  /** Text that the chunk completes. Throws what `refuse` makes of a wrong byte. */
  push(chunk: Buffer): string {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    // A mark may itself come in parts; none is longer than four bytes.
    if (!this.begun && bytes.length < 4) {
      this.rest = Buffer.from(bytes);
      return '';
    }
    const whole = wholeLength(bytes, this.name);
    this.rest = Buffer.from(bytes.subarray(whole));
    return this.take(bytes.subarray(0, whole));
  }

  /** What is left at the end. Throws what `refuse` makes of a character that was cut off. */
  end(): string {
    const bytes = this.rest;
    this.rest = Buffer.alloc(0);
    return this.take(bytes);
  }

  private take(bytes: Buffer): string {
    const skip = this.begun ? 0 : markLength(bytes, this.name);
    this.begun = true;
    const own = bytes.subarray(skip);
    const text = this.textOf(own, this.offset + skip);
    this.offset += bytes.length;
    this.line += newlines(text);
    return text;
  }

  private textOf(bytes: Buffer, offset: number): string {
    try {
      return this.decode(bytes);
    } catch (cause) {
      if (!(cause instanceof WrongBytes)) throw cause;
      const before = this.decode(bytes.subarray(0, cause.at));
      throw this.refuse(this.line + newlines(before), offset + cause.at + 1);
    }
  }
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
