/**
 * How the bytes above ASCII stand in a text that is not UTF-8. Every encoding of one or two bytes accepts
 * nearly any text of the others, so it is the shape that tells them apart.
 */
export interface Shape {
  /** Runs of bytes above ASCII that are one byte long: a letter with an accent among plain ones. */
  readonly lone: number;
  /** All runs of bytes above ASCII. */
  readonly runs: number;
  /** Characters of cp932 that stand beside another and begin as kana and common kanji do (81–9F). */
  readonly japanese: number;
  /** Characters above ASCII, the text read as cp932. */
  readonly wide: number;
}

/** Takes the shape of a text. */
export function shapeOf(bytes: Buffer): Shape {
  return { ...runsOf(bytes), ...cp932Of(bytes) };
}

function runsOf(bytes: Buffer): Pick<Shape, 'lone' | 'runs'> {
  let lone = 0;
  let runs = 0;
  let length = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if ((bytes[at] ?? 0) >= 0x80) {
      length++;
    } else {
      if (length > 0) runs++;
      if (length === 1 && !isDigit(bytes[at] ?? 0)) lone++;
      length = 0;
    }
  }
  return { lone, runs };
}

/** A digit goes on with a character of four bytes in GB18030. */
function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function cp932Of(bytes: Buffer): Pick<Shape, 'japanese' | 'wide'> {
  let japanese = 0;
  let wide = 0;
  let beside = 0;
  const settle = (): void => {
    if (beside > 1) japanese += beside;
    beside = 0;
  };
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      settle();
      continue;
    }
    wide++;
    const trail = bytes[at + 1] ?? 0;
    const pair = trail >= 0x40 && trail !== 0x7f && trail < 0xfd;
    if (lead > 0x80 && lead < 0xa0 && pair) {
      beside++;
      at++;
      continue;
    }
    settle();
    if (lead >= 0xe0 && pair) at++;
  }
  settle();
  return { japanese, wide };
}

/** Whether most of it is letters with accents among plain ones, as in the languages of Western Europe. */
export function looksWestern({ lone, runs }: Shape): boolean {
  return 2 * lone > runs;
}

/** Whether most of it is kana and kanji as cp932 writes them. */
export function looksJapanese({ japanese, wide }: Shape): boolean {
  return 2 * japanese > wide;
}
