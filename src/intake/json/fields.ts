import { visit } from 'jsonc-parser';
import { headerKey } from '../header-key.ts';
import { BrokenJson } from './broken.ts';
import type { Element } from './elements.ts';
import { MAX_DEPTH, STRICT } from './strict.ts';

/** A scalar of an order: its path, its text as the file spells it, and where it stands. */
export interface Scalar {
  /** `shipping_address.zip`, `line_items[].sku`. */
  readonly name: string;
  /** Which line of the order it belongs to, from 0; -1: the order as a whole. */
  readonly index: number;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** One level of nesting. */
interface Level {
  /** The path of what stands on it. */
  name: string;
  /** The keys it has had; `null`: it is an array. */
  readonly keys: Set<string> | null;
  readonly base: string;
  readonly isLines: boolean;
  index: number;
}

/**
 * The scalars of one order in the order of the file, numbers as the file spells them (a JavaScript number
 * would lose digits), `null` as empty text. `lines` is the key of the list of lines. Keys that stand twice
 * are told to `onDouble`. Throws `BrokenJson` for anything that strict JSON does not allow.
 */
export function scalarsOf(
  element: Element,
  lines: string,
  onDouble: (key: string, line: number, column: number) => void,
): Scalar[] {
  const scalars: Scalar[] = [];
  const levels: Level[] = [];
  const linesKey = headerKey(lines);
  let index = -1;
  const at = (line: number, character: number) => ({
    line: element.line + line,
    column: line === 0 ? element.column + character : character + 1,
  });
  const refuse = (kind: BrokenJson['kind'], line: number, character: number): never => {
    const place = at(line, character);
    throw new BrokenJson(kind, place.line, place.column);
  };
  const open = (isArray: boolean, line: number, character: number): void => {
    if (levels.length >= MAX_DEPTH) refuse('too-deep', line, character);
    const name = levels[levels.length - 1]?.name ?? '';
    const base = isArray ? `${name}[]` : name;
    const isLines = isArray && levels.length === 1 && headerKey(name) === linesKey;
    levels.push({ name: base, keys: isArray ? null : new Set(), base, isLines, index: 0 });
    if (isLines) index = 0;
  };
  const close = (): void => {
    if (levels.pop()?.isLines) index = -1;
    valueEnds();
  };
  const valueEnds = (): void => {
    const level = levels[levels.length - 1];
    if (level === undefined || !level.isLines) return;
    level.index++;
    index = level.index;
  };
  visit(
    element.text,
    {
      onObjectBegin: (_offset, _length, line, character) => open(false, line, character),
      onArrayBegin: (_offset, _length, line, character) => open(true, line, character),
      onObjectProperty(key, _offset, _length, line, character) {
        const level = levels[levels.length - 1];
        if (level === undefined || level.keys === null) return;
        if (level.keys.has(key)) {
          const place = at(line, character);
          onDouble(key, place.line, place.column);
        }
        level.keys.add(key);
        level.name = levels.length === 1 ? key : `${level.base}.${key}`;
      },
      onObjectEnd: close,
      onArrayEnd: close,
      onLiteralValue(value, offset, length, line, character) {
        const raw = () => element.text.slice(offset, offset + length);
        const text = typeof value === 'string' ? value : value === null ? '' : raw();
        const name = levels[levels.length - 1]?.name ?? '';
        scalars.push({ name, index, text, ...at(line, character) });
        valueEnds();
      },
      onError: (_error, _offset, _length, line, character) => refuse('unexpected', line, character),
    },
    STRICT,
  );
  return scalars;
}
