import { visit } from 'jsonc-parser';
import { BrokenJson } from './broken.ts';
import type { Place } from './places.ts';
import { MAX_DEPTH, STRICT } from './strict.ts';

interface Stretch extends Place {
  readonly offset: number;
}

/** What lies around a list of orders: `{"orders": …, "next": null}`, the orders themselves left out of it. */
export class Surroundings {
  private readonly stretches: Stretch[];

  constructor(line: number, column: number) {
    this.stretches = [{ offset: 0, line, column }];
  }

  /** Says where its text from `offset` on stands in the file: orders stood between. */
  goesOn(offset: number, line: number, column: number): void {
    this.stretches.push({ offset, line, column });
  }

  /** Throws `BrokenJson` for what strict JSON does not allow. */
  judge(text: string): void {
    let depth = 0;
    const deeper = (offset: number): void => {
      depth++;
      if (depth > MAX_DEPTH) this.refuse('too-deep', text, offset);
    };
    const higher = (): void => {
      depth--;
    };
    visit(
      text,
      {
        onObjectBegin: deeper,
        onArrayBegin: deeper,
        onObjectEnd: higher,
        onArrayEnd: higher,
        onError: (_error, offset) => this.refuse('unexpected', text, offset),
      },
      STRICT,
    );
  }

  private refuse(kind: BrokenJson['kind'], text: string, offset: number): never {
    const stretch = this.stretches.findLast((each) => each.offset <= offset);
    const { line, column } = stretch ?? { line: 1, column: 1 };
    const before = text.slice(stretch?.offset ?? 0, offset).split('\n');
    const last = before[before.length - 1]?.length ?? 0;
    const first = before.length === 1 ? column : 1;
    throw new BrokenJson(kind, line + before.length - 1, first + last);
  }
}
