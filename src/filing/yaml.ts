import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Scalar,
} from 'yaml';
import { ConfigurationError, type ErrorPlace } from '../model/errors.ts';
import type { Bilingual } from '../model/explained.ts';
import { readText } from './text.ts';

/**
 * A YAML value as data. Every scalar is the text that the file spells: `0100` is a code, not 64, and `NO`
 * is a word; what is a number or an answer is for the reader to say. `null`: nothing stands there.
 */
export type YamlValue = string | null | readonly YamlValue[] | { readonly [key: string]: YamlValue };

/** A configuration file that has been read: its data, and where each key stands. */
export interface YamlFile {
  readonly data: YamlValue;
  /** Where the value at a path stands; where there is none, its key, or the nearest thing above it. */
  placeOf(path: readonly PropertyKey[]): ErrorPlace;
}

/** Deepest nesting a configuration may have. */
const MAX_DEPTH = 20;

/**
 * Reads a YAML file. Throws `ConfigurationError` with line and column for text that is not YAML, for keys
 * that stand twice, and for what no configuration needs: aliases, tags, further documents, deep nesting.
 */
export function readYaml(file: string): YamlFile {
  const text = readText(file);
  const lines = new LineCounter();
  const place = (offset: number): ErrorPlace => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const document = parsed(text, lines, file);
  const [problem] = [...document.errors, ...document.warnings];
  if (problem !== undefined) {
    throw new ConfigurationError(PROBLEMS[problem.code] ?? NOT_YAML, place(problem.pos[0]));
  }
  const found = new Places();
  const data = document.contents === null ? null : plain(document.contents, [], found, place);
  return {
    data,
    placeOf(path) {
      for (let length = path.length; length > 0; length--) {
        const offset = found.of(path.slice(0, length));
        if (offset !== undefined) return place(offset);
      }
      return place(0);
    },
  };
}

const NOT_YAML: Bilingual = {
  zh: '这里不符合 YAML 语法；检查缩进、冒号后的空格和引号',
  en: 'this is not YAML; check the indentation, the space after colons, the quotes',
};
const TWICE: Bilingual = { zh: '同一个键出现了两次', en: 'the same key stands twice' };
const TOO_DEEP: Bilingual = { zh: '嵌套太深', en: 'nested too deep' };
const PROBLEMS: Readonly<Record<string, Bilingual>> = {
  DUPLICATE_KEY: TWICE,
  MULTIPLE_DOCS: {
    zh: '只能有一份文档，请删去“---”之后的内容',
    en: 'one document only; remove what follows ---',
  },
  TAB_AS_INDENT: { zh: '缩进用了制表符；请改用空格', en: 'indented with a tab; use spaces' },
  TAG_RESOLVE_FAILED: { zh: '不支持 YAML 标签（!）', en: 'YAML tags (!) are not taken' },
};

function parsed(text: string, lineCounter: LineCounter, file: string): Document {
  if (looksBottomless(text)) throw new ConfigurationError(TOO_DEEP, { file, line: 0, column: 0 });
  return parseDocument(text, { lineCounter, uniqueKeys: true, version: '1.2', schema: 'core' });
}

/** Far more than any configuration has, far less than exhausts the stack. */
const MOST_OPEN = 100;
const FAR_INDENTED = /^ {200}/m;
const CHAINED = /^(?:[ \t]*[-?:][ \t]){20}/m;

/** Whether text is made to exhaust the parser, which calls itself for every level; told without parsing. */
function looksBottomless(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '[' || character === '{') open++;
    else if ((character === ']' || character === '}') && open > 0) open--;
    if (open > MOST_OPEN) return true;
  }
  return FAR_INDENTED.test(text) || CHAINED.test(text);
}

/** Offsets in the text, by path. */
class Places {
  private readonly offsets = new Map<string, number>();

  at(path: readonly PropertyKey[], offset: number): void {
    this.offsets.set(JSON.stringify(path.map(String)), offset);
  }

  of(path: readonly PropertyKey[]): number | undefined {
    return this.offsets.get(JSON.stringify(path.map(String)));
  }
}

type Placed = (offset: number) => ErrorPlace;

function plain(node: unknown, path: readonly PropertyKey[], found: Places, place: Placed): YamlValue {
  if (isAlias(node))
    refuse({ zh: '不支持 YAML 别名（*）', en: 'YAML aliases (*) are not taken' }, node, place);
  if (isScalar(node)) {
    if (node.value === null) return null;
    found.at(path, startOf(node));
    return textOf(node);
  }
  if (path.length > MAX_DEPTH) refuse(TOO_DEEP, node, place);
  if (isSeq(node)) {
    return node.items.map((item, index) => plain(item, [...path, index], found, place));
  }
  if (!isMap(node)) return null;
  const data = new Map<string, YamlValue>();
  for (const { key, value } of node.items) {
    if (!isScalar(key)) refuse({ zh: '键必须是文字', en: 'a key must be a word' }, key, place);
    const name = key.value === null ? '' : textOf(key);
    if (name === '__proto__')
      refuse({ zh: '没有“__proto__”这个键', en: 'there is no key __proto__' }, key, place);
    if (data.has(name)) throw new ConfigurationError(TWICE, place(startOf(key)));
    const inner = [...path, name];
    found.at(inner, startOf(key));
    data.set(name, plain(value, inner, found, place));
  }
  return Object.fromEntries(data);
}

/** A scalar as the file spells it. */
function textOf(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
}

function startOf(node: unknown): number {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0;
}

function refuse(words: Bilingual, node: unknown, place: Placed): never {
  throw new ConfigurationError(words, place(startOf(node)));
}
