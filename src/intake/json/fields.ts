import { visit } from 'jsonc-parser';
import { BrokenJson, type Element } from './elements.ts';

/** A scalar of an order: its path (`lines`, 0, `sku`), its text as the file spells it, and where it stands. */
export interface Scalar {
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** Deepest nesting an order may have. */
const MAX_DEPTH = 8;

/**
 * The scalars of one JSON object in the order of the file, numbers as the file spells them (a JavaScript
 * number would lose digits), `null` as empty text. Keys that stand twice are told to `onDouble`.
 * Throws `BrokenJson` for anything that strict JSON does not allow.
 */
export function scalarsOf(
  element: Element,
  onDouble: (key: string, line: number, column: number) => void,
): Scalar[] {
  const scalars: Scalar[] = [];
  const path: (string | number)[] = [];
  const keys: Set<string>[] = [];
  const at = (line: number, character: number) => ({
    line: element.line + line,
    column: line === 0 ? element.column + character : character + 1,
  });
  const open = (line: number, character: number): void => {
    keys.push(new Set());
    if (keys.length > MAX_DEPTH) refuse(at(line, character));
  };
  const refuse = (place: { line: number; column: number }): never => {
    throw new BrokenJson('unexpected', place.line, place.column);
  };
  visit(
    element.text,
    {
      onObjectBegin: (_offset, _length, line, character) => open(line, character),
      onObjectProperty(name, _offset, _length, line, character) {
        const place = at(line, character);
        const seen = keys[keys.length - 1];
        if (seen?.has(name)) onDouble(name, place.line, place.column);
        seen?.add(name);
        path.push(name);
      },
      onObjectEnd() {
        keys.pop();
        valueEnds(path);
      },
      onArrayBegin(_offset, _length, line, character) {
        open(line, character);
        path.push(0);
      },
      onArrayEnd() {
        keys.pop();
        path.pop();
        valueEnds(path);
      },
      onLiteralValue(value, offset, length, line, character) {
        const text =
          typeof value === 'string'
            ? value
            : value === null
              ? ''
              : element.text.slice(offset, offset + length);
        scalars.push({ path: [...path], text, ...at(line, character) });
        valueEnds(path);
      },
      onError: (_error, _offset, _length, line, character) => refuse(at(line, character)),
    },
    { disallowComments: true, allowTrailingComma: false },
  );
  return scalars;
}

/** Behind a value: its key goes, or the next place in the array comes. */
function valueEnds(path: (string | number)[]): void {
  const last = path[path.length - 1];
  if (typeof last === 'string') path.pop();
  else if (last !== undefined) path[path.length - 1] = last + 1;
}
