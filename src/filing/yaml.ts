import { readFileSync } from 'node:fs';
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { ConfigurationError } from '../model/errors.ts';

/** A YAML value as data, every number as the file spells it: `0100` is a code, not 64. */
export type YamlValue = string | boolean | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** A configuration file that has been read: its data, and where each key stands. */
export interface YamlFile {
  readonly data: YamlValue;
  /** Place of the value at a path, or of the nearest thing above it. */
  placeOf(path: readonly PropertyKey[]): { readonly file: string; readonly line: number; readonly column: number };
}

/** Largest configuration file in bytes. */
const MOST_BYTES = 1_000_000;

/** Reads a YAML file. Throws `ConfigurationError` with line and column; aliases are refused, keys may not stand twice. */
export function readYaml(file: string): YamlFile {
  const text = textOf(file);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, version: '1.2', schema: 'core' });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const [problem] = document.errors;
  if (problem !== undefined) {
    const twice = problem.code === 'DUPLICATE_KEY';
    throw new ConfigurationError(
      twice
        ? { zh: '同一个键出现了两次', en: 'the same key stands twice' }
        : { zh: '这里不符合 YAML 语法；检查缩进、冒号后的空格和引号', en: 'this is not YAML; check the indentation, the space after colons, the quotes' },
      at(problem.pos[0]),
    );
  }
  const root = document.contents;
  return {
    data: root === null ? null : plain(root, at),
    placeOf(path) {
      let node: Node | null = root;
      let offset = root?.range?.[0] ?? 0;
      for (const key of path) {
        if (isMap(node)) {
          const pair = node.items.find((item) => isScalar(item.key) && sourceOf(item.key) === String(key));
          if (pair === undefined) break;
          offset = (isScalar(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
          node = isNode(pair.value) ? pair.value : null;
        } else if (isSeq(node)) {
          const item: unknown = node.items[Number(key)];
          node = isNode(item) ? item : null;
        }
        if (node === null) break;
        if (isScalar(node)) offset = node.range?.[0] ?? offset;
      }
      return at(offset);
    },
  };
}

function textOf(file: string): string {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > MOST_BYTES) {
      throw new ConfigurationError({ zh: '配置文件超过 1 MB', en: 'a configuration file of over 1 MB' }, { file, line: 0, column: 0 });
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    if (cause instanceof ConfigurationError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    const words =
      code === 'ENOENT'
        ? { zh: '找不到文件', en: 'no such file' }
        : code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? { zh: '不是 UTF-8 文字', en: 'this is not UTF-8 text' }
          : { zh: `无法读取（${code}）`, en: `cannot be read (${code})` };
    throw new ConfigurationError(words, { file, line: 0, column: 0 });
  }
}

function plain(node: Node, at: (offset: number) => { file: string; line: number; column: number }): YamlValue {
  if (isAlias(node)) {
    throw new ConfigurationError({ zh: '不支持 YAML 别名（*）', en: 'YAML aliases (*) are not taken' }, at(node.range?.[0] ?? 0));
  }
  if (isScalar(node)) {
    const { value } = node;
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    return sourceOf(node);
  }
  if (isSeq(node)) return node.items.map((item) => (isNode(item) ? plain(item, at) : null));
  if (isMap(node)) {
    const entries = node.items.map((pair): [string, YamlValue] => [
      isScalar(pair.key) ? sourceOf(pair.key) : '',
      isNode(pair.value) ? plain(pair.value, at) : null,
    ]);
    return Object.fromEntries(entries);
  }
  return null;
}

/** A scalar as the file spells it. */
function sourceOf(node: { readonly value: unknown; readonly source?: string | undefined }): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}
