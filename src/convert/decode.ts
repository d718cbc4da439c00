import { cebMessages, escapeAttribute, escapeText } from '../declaration/index.ts';
import { ConvertError } from './convert-error.ts';
import { isOneElement } from './fragment.ts';
import { isSignature, listAt, membersAt, type Path, textAt, textsAt, valueAt } from './members.ts';
import { sealOf } from './seal.ts';
import { type Entry, type Members, type Sheet, USUAL, type Value } from './value.ts';

const NAME = /^(?:[\p{L}_][\p{L}\p{N}\p{M}._·-]*:)?[\p{L}_][\p{L}\p{N}\p{M}._·-]*$/u;

const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['ceb', 'http://www.chinaport.gov.cn/ceb'],
  ['xsi', 'http://www.w3.org/2001/XMLSchema-instance'],
]);

/** A message made of a sheet. */
export interface Decoded {
  readonly xml: string;
  /** Whether a signature was left out, because what it signs was changed. */
  readonly unsigned: boolean;
}

/** Writes a sheet as XML. Throws `ConvertError` with the path to what cannot be written. */
export function decode(sheet: Sheet): Decoded {
  const shape = cebMessages[sheet.number];
  if (shape === undefined || !Object.hasOwn(cebMessages, sheet.number))
    throw new ConvertError(
      ['message'],
      `统一版没有出口报文 CEB${sheet.number}`,
      `the unified edition has no export message CEB${sheet.number}`,
    );
  const signed = [...sheet.envelope.keys()].some(isSignature);
  const unsigned = signed && sealOf(sheet) !== sheet.layout.signed;
  return { xml: new Decoder(sheet, shape.root, shape.document.name, unsigned).xml(), unsigned };
}

/** One child, and what stands before it. */
interface Child {
  readonly key: string;
  readonly value: Value;
  readonly path: Path;
  before: string;
}

class Decoder {
  private readonly sheet: Sheet;
  private readonly root: string;
  private readonly prefix: string;
  private readonly documentKey: string;
  private readonly unsigned: boolean;
  private readonly pieces: string[] = [];

  constructor(sheet: Sheet, root: string, documentKey: string, unsigned: boolean) {
    this.sheet = sheet;
    this.root = sheet.layout.root === '' ? `ceb:${root}` : named(sheet.layout.root, ['layout', 'root']);
    this.prefix = this.root.slice(0, this.root.indexOf(':') + 1);
    this.documentKey = documentKey;
    this.unsigned = unsigned;
  }

  xml(): string {
    const { attributes, namespaces, documents, envelope, layout } = this.sheet;
    this.pieces.push('<?xml version="1.0" encoding="UTF-8"?>\n');
    this.outside(layout.prolog, ['layout', 'prolog']);
    const declared = [...(namespaces ?? NAMESPACES)].map(([prefix, uri]): [string, string] => [
      prefix === '' ? 'xmlns' : `xmlns:${prefix}`,
      uri,
    ]);
    this.pieces.push(`<${this.root}`);
    this.attributes(declared, ['namespaces']);
    this.attributes(attributes, ['attributes']);
    const members: Members = new Map<string, Entry>();
    if (documents.length > 0) members.set(this.documentKey, documents);
    for (const [key, value] of envelope) members.set(key, value);
    const pathOf = (key: string): Path => (key === this.documentKey ? ['documents'] : ['envelope', key]);
    const { children, end } = this.children(members, layout.order, layout.between, 0, pathOf, ['layout']);
    this.pieces.push('>');
    for (const child of children) {
      if (!this.unsigned || !isSignature(child.key)) this.child(child, 1);
    }
    this.pieces.push(end, `</${this.root}>\n`);
    this.outside(layout.epilog, ['layout', 'epilog']);
    return this.pieces.join('');
  }

  private child({ key, value, path, before }: Child, depth: number): void {
    this.pieces.push(before);
    const raw = value instanceof Map ? value.get('#xml') : undefined;
    if (raw !== undefined) {
      const xml = textAt(raw, [...path, '#xml']);
      if (!isOneElement(xml))
        throw new ConvertError(
          [...path, '#xml'],
          '#xml 须为一个完整的元素',
          '#xml must be one whole element',
        );
      this.pieces.push(xml);
      return;
    }
    const name = named(this.nameOf(key), path);
    this.pieces.push(`<${name}`);
    if (typeof value === 'string') this.pieces.push('>', legal(value, path, escapeText));
    else this.content(value, depth, path);
    this.pieces.push(`</${name}>`);
  }

  private content(value: Members, depth: number, path: Path): void {
    const given = value.get('#attributes');
    if (given !== undefined)
      this.attributes(textsAt(given, [...path, '#attributes']), [...path, '#attributes']);
    this.pieces.push('>');
    const text = value.get('#text');
    if (text !== undefined) {
      if ([...value.keys()].some((key) => key !== '#text' && key !== '#attributes'))
        throw new ConvertError(path, '#text 不能与元素并用', '#text cannot stand beside elements');
      this.pieces.push(legal(textAt(text, [...path, '#text']), path, escapeText));
      return;
    }
    const order = value.get('#order');
    const between = value.get('#between');
    const { children, end } = this.children(
      value,
      order === undefined
        ? null
        : listAt(order, path).map((name, at) => textAt(name, [...path, '#order', at])),
      between === undefined ? null : membersAt(between, [...path, '#between']),
      depth,
      (key) => [...path, key],
      path,
    );
    for (const child of children) this.child(child, depth + 1);
    this.pieces.push(end);
  }

  /** The children of an element in order, each with what stands before it, and what stands after the last. */
  private children(
    members: Members,
    order: readonly string[] | null,
    between: Members | null,
    depth: number,
    pathOf: (key: string) => Path,
    path: Path,
  ): { readonly children: readonly Child[]; readonly end: string } {
    const { layout } = this.sheet;
    const queues = new Map<string, Child[]>();
    for (const [key, entry] of members) {
      if (key.startsWith('#')) {
        if (!KNOWN.has(key))
          throw new ConvertError(pathOf(key), `不认识的键 "${key}"`, `unknown key "${key}"`);
        continue;
      }
      const one = typeof entry === 'string' || entry instanceof Map;
      const list = one ? [entry] : entry;
      queues.set(
        key,
        list.map((inner, at) => {
          const innerPath = one ? pathOf(key) : [...pathOf(key), at];
          return { key, value: valueAt(inner, innerPath), path: innerPath, before: '' };
        }),
      );
    }
    const children: Child[] = [];
    for (const key of order ?? []) {
      const next = queues.get(key)?.shift();
      if (next !== undefined) children.push(next);
    }
    for (const rest of queues.values()) for (const child of rest) children.push(child);
    const spaceAt = (index: number, usual: string): string => {
      const entry = between?.get(String(index));
      return entry === undefined
        ? usual
        : this.mixed(entry, [...path, depth === 0 ? 'between' : '#between', String(index)]);
    };
    for (const [index, child] of children.entries())
      child.before = spaceAt(index, layout.before[depth] ?? USUAL);
    const usual = children.length === 0 ? '' : (layout.after[depth] ?? USUAL);
    return { children, end: spaceAt(children.length, usual) };
  }

  private attributes(attributes: Iterable<readonly [string, string]>, path: Path): void {
    for (const [name, value] of attributes) {
      const at = [...path, name];
      this.pieces.push(` ${named(name, at)}="${legal(value, at, escapeAttribute)}"`);
    }
  }

  private outside(entries: readonly Entry[], path: Path): void {
    for (const [at, entry] of entries.entries()) this.pieces.push(this.mixed([entry], [...path, at]), '\n');
  }

  /** Texts, comments and instructions. */
  private mixed(entry: Entry, path: Path): string {
    if (typeof entry === 'string') return legal(entry, path, escapeText);
    if (!(entry instanceof Map)) return entry.map((inner, at) => this.mixed(inner, [...path, at])).join('');
    const comment = entry.get('#comment');
    const instruction = entry.get('#instruction');
    if (comment !== undefined) return `<!--${commentText(textAt(comment, path), path)}-->`;
    if (instruction !== undefined) {
      const [target = '', body = ''] = listAt(instruction, path).map((inner) => textAt(inner, path));
      if (body.includes('?>') || target.toLowerCase() === 'xml' || target.includes(':')) throw unfit(path);
      return `<?${named(target, path)}${body === '' ? '' : ` ${legal(body, path, (text) => text)}`}?>`;
    }
    throw unfit(path);
  }

  private nameOf(key: string): string {
    if (key.startsWith(':')) return key.slice(1);
    return key.includes(':') ? key : this.prefix + key;
  }
}

const KNOWN = new Set(['#attributes', '#order', '#between']);

function commentText(text: string, path: Path): string {
  if (text.includes('--') || text.endsWith('-')) throw unfit(path);
  return legal(text, path, (same) => same);
}

function named(name: string, path: Path): string {
  if (NAME.test(name)) return name;
  throw new ConvertError(path, `"${name}" 不能作为 XML 的名称`, `"${name}" cannot be a name in XML`);
}

/** Escapes what XML can hold. */
function legal(text: string, path: Path, written: (text: string) => string): string {
  try {
    escapeText(text);
    return written(text);
  } catch {
    throw new ConvertError(path, '含有 XML 不能容纳的字符', 'it holds a character that XML cannot hold');
  }
}

function unfit(path: Path): ConvertError {
  return new ConvertError(
    path,
    '此处只能是文字、#comment 或 #instruction',
    'only text, #comment or #instruction can stand here',
  );
}
