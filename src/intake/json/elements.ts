import { BrokenJson } from './broken.ts';
import { Places } from './places.ts';
import { Surroundings } from './surroundings.ts';

/** One order of a JSON document, as text. */
export interface Element {
  readonly text: string;
  /** Line and column of its first character, from 1. */
  readonly line: number;
  readonly column: number;
}

/** Longest single order in characters, and the longest text around a list of orders. */
const MAX_LENGTH = 8_000_000;
/** No key around orders is longer. */
const LONGEST_KEY = 64;

/** An object that has begun: an order, or what lies around orders. */
interface ObjectFrame {
  readonly kind: 'object';
  /** Keys above it, joined by points; `null`: it is an order whatever it holds. */
  readonly path: string | null;
  readonly line: number;
  readonly column: number;
  /** Its text up to the present piece; orders in it stand as `0`. */
  kept: string;
  /** What lies around orders; `null` as long as it may be an order itself. */
  around: Surroundings | null;
  depth: number;
  /** Where the last string at its own level begins and ends in its text. */
  keyStart: number;
  keyEnd: number;
}

/** A list of orders that has begun. */
interface ListFrame {
  readonly kind: 'list';
  /** Path of the objects in it; `null`: they are orders whatever they hold. */
  readonly path: string | null;
  empty: boolean;
  expectsElement: boolean;
}

/**
 * Cuts JSON into its orders, piece by piece, without reading them: only strings and brackets are followed.
 * Takes an array, NDJSON, objects one behind the other, and documents that wrap their orders, such as
 * `{"orders": […]}`. `wrappers` are the keys that may lie around orders, as paths: `payload`, `payload.Orders`.
 * An object without such a key is an order. What an order holds is the parser's to judge.
 */
export class ElementScanner {
  private readonly onElement: (element: Element) => void;
  private readonly wrappers: ReadonlySet<string>;
  private readonly stack: (ObjectFrame | ListFrame)[] = [];
  private readonly places = new Places();
  private text = '';
  /** Where the text of the innermost object goes on in the present piece. */
  private from = 0;
  private inString = false;
  private escaped = false;
  private begun: 'nothing' | 'objects' | 'array' = 'nothing';

  constructor(wrappers: Iterable<string>, onElement: (element: Element) => void) {
    this.onElement = onElement;
    this.wrappers = withParents(wrappers);
  }

  /** Takes the next piece; pieces may end anywhere. Throws `BrokenJson`. */
  push(text: string): void {
    this.text = text;
    this.from = 0;
    this.places.begin(text);
    let at = 0;
    while (at < text.length) {
      const frame = this.stack[this.stack.length - 1];
      if (this.inString) at = this.goOn(frame, at);
      else if (frame?.kind === 'object') at = this.walk(frame, at);
      else at = this.between(frame, at);
    }
    const frame = this.stack[this.stack.length - 1];
    if (frame?.kind === 'object') {
      frame.kept += text.slice(this.from);
      if (frame.kept.length > MAX_LENGTH) throw new BrokenJson('too-long', frame.line, frame.column);
    }
    this.places.end();
  }

  /** Says that no more text comes. Throws `BrokenJson` when something is still open. */
  end(): void {
    if (this.stack.length === 0) return;
    const { line, column } = this.places.last();
    throw new BrokenJson('cut-off', line, Math.max(column, 1));
  }

  /** Follows an object; returns where to go on. */
  private walk(frame: ObjectFrame, start: number): number {
    const { text } = this;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 0x22) {
        if (frame.depth === 1) frame.keyStart = this.offset(frame, at + 1);
        const end = this.closing(at + 1);
        if (end < 0) return text.length;
        if (frame.depth === 1) frame.keyEnd = this.offset(frame, end);
        at = end;
      } else if (code === 0x7b || code === 0x5b) {
        const path = frame.depth === 1 ? this.wrapperPath(frame) : null;
        if (path !== null) return this.open(frame, path, at, code === 0x5b);
        frame.depth++;
      } else if (code === 0x7d || code === 0x5d) {
        frame.depth--;
        if (frame.depth === 0) return this.close(frame, at);
      }
    }
    return text.length;
  }

  /** Goes on in a string that the last piece cut. */
  private goOn(frame: ObjectFrame | ListFrame | undefined, at: number): number {
    const end = this.closing(at);
    if (end < 0) return this.text.length;
    if (frame?.kind === 'object' && frame.depth === 1) frame.keyEnd = this.offset(frame, end);
    return end + 1;
  }

  /** The quote that closes a string whose text goes on at `start`; -1: the piece ends before it. */
  private closing(start: number): number {
    const { text } = this;
    let from = this.escaped ? start + 1 : start;
    this.escaped = false;
    for (;;) {
      const quote = text.indexOf('"', from);
      const end = quote < 0 ? text.length : quote;
      let backslashes = 0;
      while (end - backslashes > from && text.charCodeAt(end - backslashes - 1) === 0x5c) backslashes++;
      const escaped = backslashes % 2 === 1;
      this.inString = quote < 0;
      if (quote < 0) {
        this.escaped = escaped || from > text.length;
        return -1;
      }
      if (!escaped) return quote;
      from = quote + 1;
    }
  }

  /** What stands in a list of orders, or outside everything. */
  private between(list: ListFrame | undefined, at: number): number {
    const code = this.text.charCodeAt(at);
    if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09) return at + 1;
    if (list === undefined) {
      if (code === 0x5b && this.begun === 'nothing') {
        this.begun = 'array';
        this.stack.push({ kind: 'list', path: '', empty: true, expectsElement: true });
        return at + 1;
      }
      if (code !== 0x7b || this.begun === 'array') this.refuse(at);
      this.begun = 'objects';
      return this.begin('', at);
    }
    if (code === 0x7b && list.expectsElement) {
      list.expectsElement = false;
      list.empty = false;
      return this.begin(list.path, at);
    }
    if (code === 0x2c && !list.expectsElement) {
      list.expectsElement = true;
      return at + 1;
    }
    if (code !== 0x5d || (list.expectsElement && !list.empty)) this.refuse(at);
    this.stack.pop();
    return this.resume(at + 1);
  }

  /** Begins an object. */
  private begin(path: string | null, at: number): number {
    const { line, column } = this.places.of(at);
    const around = null;
    this.stack.push({
      kind: 'object',
      path,
      line,
      column,
      kept: '',
      around,
      depth: 1,
      keyStart: 0,
      keyEnd: 0,
    });
    this.from = at;
    return at + 1;
  }

  /** Begins what a wrapper's key holds; the wrapper can then be no order. */
  private open(frame: ObjectFrame, path: string, at: number, isList: boolean): number {
    frame.around ??= new Surroundings(frame.line, frame.column);
    frame.kept += `${this.text.slice(this.from, at)}0`;
    if (!isList) return this.begin(path, at);
    this.stack.push({ kind: 'list', path: null, empty: true, expectsElement: true });
    return at + 1;
  }

  /** Ends an object: an order is handed out, what lay around orders is judged. */
  private close(frame: ObjectFrame, at: number): number {
    const text = frame.kept + this.text.slice(this.from, at + 1);
    if (text.length > MAX_LENGTH) throw new BrokenJson('too-long', frame.line, frame.column);
    this.stack.pop();
    if (frame.around === null) this.onElement({ text, line: frame.line, column: frame.column });
    else frame.around.judge(text);
    return this.resume(at + 1);
  }

  /** Goes on in what holds the thing that has just ended. */
  private resume(at: number): number {
    const frame = this.stack[this.stack.length - 1];
    if (frame?.kind === 'object') {
      this.from = at;
      const { line, column } = this.places.of(at);
      frame.around?.goesOn(frame.kept.length, line, column);
    }
    return at;
  }

  /** The path of the value that begins now, when its key is one that may lie around orders. */
  private wrapperPath({ path, keyStart, keyEnd, kept }: ObjectFrame): string | null {
    if (path === null || keyEnd <= keyStart || keyEnd - keyStart > LONGEST_KEY) return null;
    const start = this.from + keyStart - kept.length;
    const key =
      keyStart >= kept.length
        ? this.text.slice(start, start + keyEnd - keyStart)
        : (kept.slice(keyStart) + this.text.slice(this.from, this.from + LONGEST_KEY)).slice(
            0,
            keyEnd - keyStart,
          );
    const inner = path === '' ? key : `${path}.${key}`;
    return this.wrappers.has(inner) ? inner : null;
  }

  private offset({ kept }: ObjectFrame, at: number): number {
    return kept.length + at - this.from;
  }

  private refuse(at: number): never {
    const { line, column } = this.places.of(at);
    throw new BrokenJson('unexpected', line, column);
  }
}

/** `payload.Orders` stands below `payload`. */
function withParents(paths: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const path of paths) {
    const keys = path.split('.');
    for (let length = 1; length <= keys.length; length++) all.add(keys.slice(0, length).join('.'));
  }
  return all;
}
