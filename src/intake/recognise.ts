import { InputError } from '../model/errors.ts';
import type { Bilingual } from '../model/explained.ts';
import { begin } from './beginning.ts';
import { BrokenJson, brokenJson } from './json/broken.ts';
import { ElementScanner } from './json/elements.ts';
import { FirstOrders } from './json/first-orders.ts';
import { jsonCandidates, wrappersOf } from './json/read.ts';
import { headerAmong } from './orders.ts';
import { chooseProfile, type Recognised, recognise, tableCandidates } from './profiles/choose.ts';
import type { Profile } from './profiles/profile.ts';
import { readRows } from './rows.ts';
import type { TextInput } from './text.ts';

/** What the beginning of an order file says of it. */
export interface RecognisedFile extends Recognised {
  /** Its header, or the paths of its first orders. */
  readonly headers: readonly string[];
  readonly isJson: boolean;
  /** Why it cannot be declared as it is; `null`: it can. */
  readonly reason: Bilingual | null;
}

/** Enough of the file has been read. */
class Enough extends Error {}

/**
 * Recognises an order file by its beginning; nothing further down is read. Throws `InputError` for what cannot be read
 * at all.
 */
export async function recogniseOrders(input: TextInput): Promise<RecognisedFile> {
  const { isJson, pieces } = await begin(input);
  return isJson ? recogniseJson(input.file, pieces) : recogniseTable(input, pieces);
}

async function recogniseTable(input: TextInput, pieces: AsyncIterable<string>): Promise<RecognisedFile> {
  let headers: readonly string[] = [];
  let line = 1;
  await untilEnough(() =>
    readRows(input, pieces, {
      choose(openings) {
        const opening = openings[headerAmong(openings, null)];
        headers = opening?.cells ?? [];
        line = opening?.line ?? 1;
        throw new Enough();
      },
      header: () => undefined,
      row: () => undefined,
      drained: () => null,
    }),
  );
  return judged(headers, tableCandidates(headers), false, input.file, line);
}

async function recogniseJson(file: string, pieces: AsyncIterable<string>): Promise<RecognisedFile> {
  const among = jsonCandidates();
  const first = new FirstOrders(among);
  const scanner = new ElementScanner(wrappersOf(among), (element) => {
    if (first.take(element)) throw new Enough();
  });
  try {
    await untilEnough(async () => {
      for await (const piece of pieces) scanner.push(piece);
      scanner.end();
    });
  } catch (cause) {
    throw cause instanceof BrokenJson ? brokenJson(cause, file) : cause;
  }
  return judged([...first.paths], among, true, file, first.elements[0]?.line ?? 1);
}

async function untilEnough(read: () => Promise<unknown>): Promise<void> {
  try {
    await read();
  } catch (cause) {
    if (!(cause instanceof Enough)) throw cause;
  }
}

function judged(
  headers: readonly string[],
  among: readonly Profile[],
  isJson: boolean,
  file: string,
  line: number,
): RecognisedFile {
  return { ...recognise(headers, among), headers, isJson, reason: reasonOf(headers, among, file, line) };
}

/** Why the file is refused, in the words of the run that would refuse it. */
function reasonOf(
  headers: readonly string[],
  among: readonly Profile[],
  file: string,
  line: number,
): Bilingual | null {
  try {
    chooseProfile(headers, null, file, line, among);
    return null;
  } catch (cause) {
    if (cause instanceof InputError) return cause.words;
    throw cause;
  }
}
