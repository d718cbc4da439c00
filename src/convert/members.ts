import { ConvertError } from './convert-error.ts';
import type { Entry, Layout, Members, Sheet, Value } from './value.ts';

/** What the JSON of a message is known by. */
const FORMAT = 'xborder-message/1';

/** Whether a child of the root, by its key, is the signature. */
export function isSignature(key: string): boolean {
  return key === 'Signature' || key.endsWith(':Signature');
}

/** A sheet as one tree, in the order in which people read it; what is as usual is left out. */
export function sheetMembers(sheet: Sheet): Members {
  const { number, attributes, namespaces, documents, envelope } = sheet;
  const members: Members = new Map<string, Entry>([
    ['format', FORMAT],
    ['message', `CEB${number}`],
    ['attributes', new Map(attributes)],
  ]);
  if (namespaces !== null) members.set('namespaces', new Map(namespaces));
  members.set('documents', documents);
  if (envelope.size > 0) members.set('envelope', envelope);
  const layout = layoutMembers(sheet.layout);
  if (layout.size > 0) members.set('layout', layout);
  return members;
}

function layoutMembers(layout: Layout): Members {
  const members: Members = new Map();
  if (layout.root !== '') members.set('root', layout.root);
  for (const name of ['before', 'after'] as const) {
    const spaces = Array.from(layout[name], (space) => space ?? '\n');
    if (spaces.some((space) => space !== '\n')) members.set(name, spaces);
  }
  if (layout.between !== null) members.set('between', layout.between);
  if (layout.order !== null) members.set('order', layout.order);
  if (layout.prolog.length > 0) members.set('prolog', layout.prolog);
  if (layout.epilog.length > 0) members.set('epilog', layout.epilog);
  if (layout.signed !== '') members.set('signed', layout.signed);
  return members;
}

/** A sheet from its tree. Throws `ConvertError` with the path to what is wrong. */
export function sheetOf(tree: Entry): Sheet {
  const members = membersAt(tree, []);
  const known = ['format', 'message', 'attributes', 'namespaces', 'documents', 'envelope', 'layout'];
  if (members.get('format') !== FORMAT)
    throw new ConvertError(['format'], `format 须为 "${FORMAT}"`, `format must be "${FORMAT}"`);
  for (const key of members.keys()) if (!known.includes(key)) throw unknownKey(key, [key]);
  const number = /^CEB(\d{3})$/.exec(textAt(members.get('message') ?? '', ['message']))?.[1];
  if (number === undefined)
    throw new ConvertError(
      ['message'],
      'message 须为报文名，例如 "CEB303"',
      'message must name one, such as "CEB303"',
    );
  const documents = listAt(members.get('documents') ?? [], ['documents']);
  const namespaces = members.get('namespaces');
  return {
    number,
    attributes: textsAt(members.get('attributes') ?? new Map(), ['attributes']),
    namespaces: namespaces === undefined ? null : textsAt(namespaces, ['namespaces']),
    documents: documents.map((document, at) => valueAt(document, ['documents', at])),
    envelope: membersAt(members.get('envelope') ?? new Map(), ['envelope']),
    layout: layoutOf(membersAt(members.get('layout') ?? new Map(), ['layout'])),
  };
}

function layoutOf(members: Members): Layout {
  const known = ['root', 'before', 'after', 'between', 'order', 'prolog', 'epilog', 'signed'];
  for (const key of members.keys()) if (!known.includes(key)) throw unknownKey(key, ['layout', key]);
  const text = (key: string) => textAt(members.get(key) ?? '', ['layout', key]);
  const list = (key: string) => listAt(members.get(key) ?? [], ['layout', key]);
  const texts = (key: string) => list(key).map((entry, at) => textAt(entry, ['layout', key, at]));
  const between = members.get('between');
  return {
    root: text('root'),
    before: texts('before'),
    after: texts('after'),
    between: between === undefined ? null : membersAt(between, ['layout', 'between']),
    order: members.has('order') ? texts('order') : null,
    prolog: list('prolog'),
    epilog: list('epilog'),
    signed: text('signed'),
  };
}

export type Path = readonly (string | number)[];

/** An entry that must be an object. */
export function membersAt(entry: Entry, path: Path): Members {
  if (entry instanceof Map) return entry;
  throw new ConvertError(path, '此处须为对象 {…}', 'this must be an object {…}');
}

/** An entry that must be text. */
export function textAt(entry: Entry, path: Path): string {
  if (typeof entry === 'string') return entry;
  throw new ConvertError(path, '此处须为文字', 'this must be text');
}

/** An entry that must be a list. */
export function listAt(entry: Entry, path: Path): readonly Entry[] {
  if (typeof entry !== 'string' && !(entry instanceof Map)) return entry;
  throw new ConvertError(path, '此处须为列表 […]', 'this must be a list […]');
}

/** An entry that must be the content of one element. */
export function valueAt(entry: Entry, path: Path): Value {
  if (typeof entry === 'string' || entry instanceof Map) return entry;
  throw new ConvertError(path, '此处须为文字或对象', 'this must be text or an object');
}

/** An object that holds nothing but texts. */
export function textsAt(entry: Entry, path: Path): ReadonlyMap<string, string> {
  return new Map([...membersAt(entry, path)].map(([key, inner]) => [key, textAt(inner, [...path, key])]));
}

function unknownKey(key: string, path: Path): ConvertError {
  return new ConvertError(path, `不认识的键 "${key}"`, `unknown key "${key}"`);
}
