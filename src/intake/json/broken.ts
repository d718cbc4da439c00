import { InputError } from '../../model/errors.ts';

/** The JSON ends or goes wrong here; nothing after it can be read. */
export class BrokenJson extends Error {
  readonly line: number;
  readonly column: number;
  readonly kind: 'cut-off' | 'unexpected' | 'too-long' | 'too-deep';

  constructor(kind: BrokenJson['kind'], line: number, column: number) {
    super(`${kind} at line ${line}, column ${column}`);
    this.kind = kind;
    this.line = line;
    this.column = column;
  }
}

const WORDS = {
  'cut-off': {
    zh: 'JSON 到这里中断了，文件不完整',
    en: 'the JSON breaks off here; the file is not complete',
  },
  unexpected: { zh: '这里不符合 JSON 语法', en: 'this is not JSON' },
  'too-long': {
    zh: '从这里开始的一个订单超过八百万字',
    en: 'the order that begins here is over eight million characters long',
  },
  'too-deep': { zh: '这里的 JSON 嵌套超过 32 层', en: 'the JSON is nested more than 32 deep here' },
} as const;

/** The same, as the user is told. */
export function brokenJson({ kind, line, column }: BrokenJson, file: string): InputError {
  return new InputError(WORDS[kind], { file, line, column });
}
