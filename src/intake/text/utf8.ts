import { isAscii, isUtf8 } from 'node:buffer';
import { wholeLength } from './decode.ts';

/** Characters of more than one byte that are written as UTF-8 writes them, and bytes that are not. */
export interface Evidence {
  readonly good: number;
  readonly bad: number;
}

/** What a look at every byte of a file says of it as UTF-8. */
export interface Utf8Scan {
  /** Whether the whole file is UTF-8. */
  readonly valid: boolean;
  /** What speaks for UTF-8 and against it, where it is not valid: at the first wide characters, at the first wrong byte, and beyond. */
  readonly evidence: Evidence;
  /** Bytes around the first that is not UTF-8, to tell other encodings by. */
  readonly sample: Buffer;
}

/** Looks through a file in chunks, each of which is done with when the next one is asked for. */
export function scanUtf8(chunks: Iterable<Buffer>): Utf8Scan {
  let rest = Buffer.alloc(0);
  let firstWide: Buffer | null = null;
  const iterator = chunks[Symbol.iterator]();
  for (;;) {
    const next = iterator.next();
    if (next.done === true) break;
    const bytes = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    const end = wholeLength(bytes, 'utf-8');
    const part = bytes.subarray(0, end);
    if (!isUtf8(part)) {
      const first = Buffer.from(bytes);
      const beyond = iterator.next();
      return doubted(firstWide, beyond.done === true ? first : Buffer.concat([first, beyond.value]));
    }
    if (firstWide === null && !isAscii(part)) firstWide = Buffer.from(part);
    rest = Buffer.from(bytes.subarray(end));
  }
  // A file that was cut off in the middle of a character is no less UTF-8 for it.
  if (rest.length > 0)
    return { valid: false, evidence: evidenceIn(firstWide ?? Buffer.alloc(0)), sample: rest };
  return { valid: true, evidence: { good: 0, bad: 0 }, sample: rest };
}

function doubted(before: Buffer | null, sample: Buffer): Utf8Scan {
  const earlier = before === null ? { good: 0, bad: 0 } : evidenceIn(before);
  const here = evidenceIn(sample);
  const evidence = { good: earlier.good + here.good, bad: earlier.bad + here.bad };
  return { valid: false, evidence, sample };
}

/** Counts the characters of more than one byte that are right, and the bytes that belong to none. */
export function evidenceIn(bytes: Buffer): Evidence {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      at++;
      continue;
    }
    const length = sequenceLength(bytes, at);
    if (length > 0) good++;
    else bad++;
    at += Math.max(length, 1);
  }
  return { good, bad };
}

/** Length of the UTF-8 character of more than one byte that begins there; 0: none does. */
function sequenceLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (length === 0 || at + length > bytes.length) return 0;
  return isUtf8(bytes.subarray(at, at + length)) ? length : 0;
}
