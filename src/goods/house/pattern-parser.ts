/** A set of characters. */
export type Test = (code: number) => boolean;

/** A pattern as a tree. */
export type Tree =
  | { readonly kind: 'one'; readonly test: Test }
  | { readonly kind: 'begin' | 'end' }
  | { readonly kind: 'all'; readonly parts: readonly Tree[] }
  | { readonly kind: 'any'; readonly choices: readonly Tree[] }
  | { readonly kind: 'times'; readonly inner: Tree; readonly least: number; readonly most: number };

/** What a pattern may repeat at most; `Infinity` for `*` and `+`. */
const MOST_TIMES = 50;
const MOST_DEPTH = 10;

/** Reads a pattern. `null`: it is none, or asks for what is not taken (back references, look-around, `\b`). */
export function parsePattern(source: string): Tree | null {
  const parser = new Parser([...source]);
  const tree = parser.choice(0);
  return parser.done() ? tree : null;
}

const CLASSES: Readonly<Record<string, Test>> = {
  d: (code) => code >= 48 && code <= 57,
  w: (code) => (code >= 48 && code <= 57) || (code >= 97 && code <= 122) || code >= 0x3400,
  s: (code) => code === 32,
};

class Parser {
  private readonly signs: readonly string[];
  private at = 0;
  private failed = false;

  constructor(signs: readonly string[]) {
    this.signs = signs;
  }

  done(): boolean {
    return !this.failed && this.at === this.signs.length;
  }

  choice(depth: number): Tree {
    const choices = [this.sequence(depth)];
    while (this.taken('|')) choices.push(this.sequence(depth));
    return choices.length === 1 ? (choices[0] ?? this.fail()) : { kind: 'any', choices };
  }

  private sequence(depth: number): Tree {
    const parts: Tree[] = [];
    while (this.at < this.signs.length && !this.failed && this.sees() !== '|' && this.sees() !== ')')
      parts.push(this.repeated(depth));
    return { kind: 'all', parts };
  }

  private repeated(depth: number): Tree {
    const inner = this.single(depth);
    const [least, most] = this.times();
    if (least === 1 && most === 1) return inner;
    if ('?*+{'.includes(this.sees() || ' ')) return this.fail();
    return { kind: 'times', inner, least, most };
  }

  private times(): readonly [number, number] {
    if (this.taken('?')) return [0, 1];
    if (this.taken('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.taken('+')) return [1, Number.POSITIVE_INFINITY];
    if (!this.taken('{')) return [1, 1];
    const text = this.until('}');
    const found = /^(\d{1,2})(?:(,)(\d{1,2})?)?$/.exec(text);
    const least = Number(found?.[1] ?? -1);
    const most = found?.[2] === undefined ? least : Number(found[3] ?? Number.POSITIVE_INFINITY);
    const wrong =
      least < 0 || least > most || least > MOST_TIMES || (Number.isFinite(most) && most > MOST_TIMES);
    if (wrong) this.fail();
    return [least, most];
  }

  private single(depth: number): Tree {
    const sign = this.next();
    if (sign === '(') {
      if (this.taken('?') && !this.taken(':')) return this.fail();
      const inner = depth < MOST_DEPTH ? this.choice(depth + 1) : this.fail();
      return this.taken(')') ? inner : this.fail();
    }
    if (sign === '[') return { kind: 'one', test: this.set() };
    if (sign === '.') return { kind: 'one', test: () => true };
    if (sign === '^') return { kind: 'begin' };
    if (sign === '$') return { kind: 'end' };
    if (sign === '' || '?*+{})]'.includes(sign)) return this.fail();
    return { kind: 'one', test: sign === '\\' ? this.escaped() : same(sign) };
  }

  private escaped(): Test {
    const sign = this.next();
    const known = CLASSES[sign];
    if (known !== undefined) return known;
    if (sign === '' || /[a-z0-9]/i.test(sign)) this.fail();
    return same(sign);
  }

  private set(): Test {
    const negated = this.taken('^');
    const tests: Test[] = [];
    while (!this.failed && this.sees() !== ']') {
      const sign = this.next();
      if (sign === '') this.fail();
      else if (sign === '\\') tests.push(this.escaped());
      else if (this.sees() === '-' && (this.signs[this.at + 1] ?? ']') !== ']') {
        this.at++;
        tests.push(between(sign, this.next()));
      } else tests.push(same(sign));
    }
    this.at++;
    return (code) => tests.some((test) => test(code)) !== negated;
  }

  private sees(): string {
    return this.signs[this.at] ?? '';
  }

  private next(): string {
    return this.signs[this.at++] ?? '';
  }

  private taken(sign: string): boolean {
    if (this.sees() !== sign) return false;
    this.at++;
    return true;
  }

  private until(sign: string): string {
    const end = this.signs.indexOf(sign, this.at);
    if (end < 0) {
      this.fail();
      return '';
    }
    const text = this.signs.slice(this.at, end).join('');
    this.at = end + 1;
    return text;
  }

  private fail(): Tree {
    this.failed = true;
    return { kind: 'all', parts: [] };
  }
}

/** Folded names are lower case, so that a capital letter stands for its small one. */
function same(sign: string): Test {
  const wanted = sign.toLowerCase().charCodeAt(0);
  return (code) => code === wanted;
}

function between(first: string, last: string): Test {
  const [least, most] = [first.toLowerCase().charCodeAt(0), last.toLowerCase().charCodeAt(0)];
  return (code) => code >= least && code <= most;
}
