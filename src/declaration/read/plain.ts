import { isUtf8 } from 'node:buffer';
import type { XmlAttribute, XmlElement, XmlNode } from './node.ts';
import { DEPTH } from './refusal.ts';

/** A file that was read: its root without content, and what stands in the root. */
export interface PlainXml {
  readonly root: XmlElement;
  readonly children: readonly XmlNode[];
}

/** Above this the limits of the whole reader are asked, not these. */
const MOST = 4 << 20;

const XMLNS = 'http://www.w3.org/2000/xmlns/';

/** What may mean something that is not looked at here: references, CDATA, comments, other line ends, rare characters. */
const UNSURE = /[\0-\x08\x0b-\x1f&\ud800-\udfff\ufeff\ufffe\uffff]|\]\]>|<!|<\?(?!xml )/;
const DECLARATION = /^<\?xml version="1\.0" encoding="(?:UTF|utf)-8"(?: standalone="(?:yes|no)")?\?>\s*/;
const ROOT = /<([A-Za-z_]\w*):([A-Za-z_]\w*)((?: [A-Za-z_][\w:]*="[^"<\t\n]*")*)>/y;
const ATTRIBUTE = / (?:([A-Za-z_]\w*):)?([A-Za-z_]\w*)="([^"]*)"/g;
const TAG = /^(\/?)([A-Za-z_]\w*):([A-Za-z_]\w*)$/;

/** An element that is not closed yet. */
interface Open extends XmlElement {
  readonly nodes: XmlNode[];
  end: number;
}

/**
 * Reads XML that is as plain as receipts are: UTF-8, one prefix, attributes on the root only, no references. What it
 * gives is what the whole reader gives; `null` only says that this one is not sure.
 */
export function readPlain(bytes: Uint8Array): PlainXml | null {
  if (bytes.length > MOST || !isUtf8(bytes)) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  if (UNSURE.test(text)) return null;
  const begun = DECLARATION.exec(text)?.[0].length ?? 0;
  ROOT.lastIndex = begun;
  const [tag, prefix = '', local = '', attributes = ''] = ROOT.exec(text) ?? [];
  if (tag === undefined) return null;
  const scope = scopeOf(attributes);
  const uri = scope?.get(prefix);
  if (scope === null || uri === undefined) return null;
  const lines = new Lines(text);
  lines.moveTo(begun);
  const root: Open = {
    kind: 'element',
    name: `${prefix}:${local}`,
    local,
    uri,
    attributes: attributesIn(attributes),
    nodes: [],
    line: lines.line,
    column: lines.column,
    start: begun,
    end: 0,
  };
  const children = contentOf(text, begun + tag.length, root, lines, prefix);
  return children === null ? null : { root, children };
}

/** What stands in the root, up to the end of the text; `null`: not sure. */
function contentOf(
  text: string,
  from: number,
  root: XmlElement,
  lines: Lines,
  prefix: string,
): readonly XmlNode[] | null {
  const tags = new Tags(prefix);
  const children: XmlNode[] = [];
  const open: Open[] = [];
  let nodes = children;
  for (let at = from; ; ) {
    const next = text.indexOf('<', at);
    const end = text.indexOf('>', next) + 1;
    if (next < 0 || end === 0) return null;
    if (next > at) nodes.push({ kind: 'text', text: text.slice(at, next) });
    const tag = tags.of(text.slice(next + 1, end - 1));
    if (tag === null) return null;
    at = end;
    const { name, local, closes } = tag;
    if (!closes) {
      if (open.length + 1 >= DEPTH) return null;
      lines.moveTo(next);
      const { line, column } = lines;
      const element: Open = {
        kind: 'element',
        name,
        local,
        uri: root.uri,
        attributes: NONE,
        nodes: [],
        line,
        column,
        start: next,
        end: 0,
      };
      nodes.push(element);
      open.push(element);
      nodes = element.nodes;
      continue;
    }
    const element = open.pop();
    if (element === undefined) return name === root.name && text.slice(at).trim() === '' ? children : null;
    if (element.name !== name) return null;
    element.end = at;
    nodes = open.at(-1)?.nodes ?? children;
  }
}

/** A tag without attributes. */
interface Tag {
  readonly name: string;
  readonly local: string;
  readonly closes: boolean;
}

/** The tags of a file: it has few kinds of them, and each is looked at once. `null`: not sure. */
class Tags {
  private readonly prefix: string;
  private readonly known = new Map<string, Tag | null>();

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  of(written: string): Tag | null {
    let tag = this.known.get(written);
    if (tag === undefined) {
      const [, slash, prefix, local = ''] = TAG.exec(written) ?? [];
      tag = prefix === this.prefix ? { name: `${prefix}:${local}`, local, closes: slash === '/' } : null;
      this.known.set(written, tag);
    }
    return tag;
  }
}

const NONE: readonly XmlAttribute[] = [];

/** Prefixes with their namespaces; `null`: not sure. */
function scopeOf(attributes: string): ReadonlyMap<string, string> | null {
  const scope = new Map([['', '']]);
  const names = new Set<string>();
  for (const [, prefix = '', local = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    const name = `${prefix}:${local}`;
    if (names.has(name) || (prefix !== '' && prefix !== 'xmlns')) return null;
    names.add(name);
    if (prefix === 'xmlns' && /^xml/i.test(local)) return null;
    if ((prefix === 'xmlns' || name === ':xmlns') && value === '') return null;
    if (prefix === 'xmlns') scope.set(local, value);
    else if (name === ':xmlns') scope.set('', value);
  }
  return scope;
}

function attributesIn(attributes: string): readonly XmlAttribute[] {
  return [...attributes.matchAll(ATTRIBUTE)].map(([, prefix = '', local = '', value = '']) => {
    const isDeclaration = prefix === 'xmlns' || local === 'xmlns';
    const uri = isDeclaration ? XMLNS : '';
    return { name: prefix === '' ? local : `${prefix}:${local}`, local, uri, value };
  });
}

/** Lines and columns of places that are asked for in ascending order. */
class Lines {
  line = 1;
  column = 1;
  private readonly text: string;
  private begun = 0;
  private next: number;

  constructor(text: string) {
    this.text = text;
    this.next = text.indexOf('\n');
  }

  moveTo(at: number): void {
    while (this.next >= 0 && this.next < at) {
      this.line++;
      this.begun = this.next + 1;
      this.next = this.text.indexOf('\n', this.begun);
    }
    this.column = at - this.begun + 1;
  }
}
