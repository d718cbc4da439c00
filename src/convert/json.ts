import { findNodeAtLocation, type ParseError, parseTree } from 'jsonc-parser';
import { ConvertError } from './convert-error.ts';
import type { Entry, Members } from './value.ts';

/** Levels that a tree may have. */
const DEPTH = 80;

/** A tree as JSON; `indent` is what one level adds, empty for a single line. Keys keep their order. */
export function jsonText(entry: Entry, indent: string): string {
  const pieces: string[] = [];
  put(entry, indent, indent === '' ? '' : '\n', pieces);
  return pieces.join('');
}

function put(entry: Entry, indent: string, lineEnd: string, pieces: string[]): void {
  if (typeof entry === 'string') {
    pieces.push(JSON.stringify(entry));
    return;
  }
  const inner = lineEnd + indent;
  const object = entry instanceof Map;
  const size = object ? entry.size : entry.length;
  if (size === 0) {
    pieces.push(object ? '{}' : '[]');
    return;
  }
  let separator = inner;
  pieces.push(object ? '{' : '[');
  const between = indent === '' ? ':' : ': ';
  for (const [key, value] of entry.entries()) {
    pieces.push(separator);
    if (object) pieces.push(JSON.stringify(key), between);
    put(value, indent, inner, pieces);
    separator = `,${inner}`;
  }
  pieces.push(lineEnd, object ? '}' : ']');
}

/** A tree from JSON. Throws `SyntaxError` where it is none, `ConvertError` where it holds what a message cannot. */
export function jsonTree(text: string): Entry {
  const parsed: unknown = JSON.parse(text);
  return entryOf(parsed, []);
}

function entryOf(value: unknown, path: readonly (string | number)[]): Entry {
  if (typeof value === 'string') return value;
  if (path.length > DEPTH)
    throw new ConvertError(path, `嵌套超过 ${DEPTH} 层`, `nested more than ${DEPTH} deep`);
  if (Array.isArray(value)) return value.map((inner: unknown, at) => entryOf(inner, [...path, at]));
  if (typeof value !== 'object' || value === null)
    throw new ConvertError(
      path,
      `值须写成文字，加引号："${String(value)}"`,
      `values are text, in quotes: "${String(value)}"`,
    );
  const members: Members = new Map();
  for (const [key, inner] of Object.entries(value)) members.set(key, entryOf(inner, [...path, key]));
  return members;
}

/** Line and column, from 1, of what stands at a path of JSON; 0: not found. */
export function placeInJson(
  text: string,
  path: readonly (string | number)[],
): { line: number; column: number } {
  const root = treeOf(text, []);
  for (let length = path.length; root !== undefined && length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return placeAt(text, node.offset);
  }
  return { line: 0, column: 0 };
}

/** Line and column, from 1, of where text stops being JSON; 0: not known. */
export function placeOfMistake(text: string): { line: number; column: number } {
  const errors: ParseError[] = [];
  treeOf(text, errors);
  const [first] = errors;
  return first === undefined ? { line: 0, column: 0 } : placeAt(text, first.offset);
}

function treeOf(text: string, errors: ParseError[]) {
  try {
    return parseTree(text, errors, { disallowComments: true });
  } catch (cause) {
    // Nested deeper than the parser can follow.
    if (cause instanceof RangeError) return undefined;
    throw cause;
  }
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: Array.from(before.slice(lineStart)).length + 1 };
}
