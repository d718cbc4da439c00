import type { GroupShape, MessageShape, Shape, XmlElement, XmlNode } from '../declaration/index.ts';
import { messageOf } from '../declaration/index.ts';
import { listAt } from './members.ts';
import { sealOf } from './seal.ts';
import type { XmlFile } from './tree.ts';
import type { Entry, Members, Sheet, Value } from './value.ts';

const SPACE = /^[ \t\r\n]*$/;

/** Turns a file into a sheet; nothing that canonical XML keeps is lost. Throws `UnreadableMessage`. */
export function encode(file: XmlFile): Sheet {
  const { root } = file;
  const { number, shape } = messageOf(root);
  return new Encoder(file, shape).sheet(number, shape);
}

class Encoder {
  private readonly file: XmlFile;
  private readonly prefix: string;
  private readonly documentKey: string;
  private readonly before: string[] = [];
  private readonly after: string[] = [];

  constructor(file: XmlFile, shape: MessageShape) {
    this.file = file;
    const { name, local } = file.root;
    this.prefix = name.slice(0, name.length - local.length);
    this.documentKey = shape.document.name;
  }

  sheet(number: string, shape: MessageShape): Sheet {
    const { root, prolog, epilog } = this.file;
    const around: GroupShape = {
      ...shape.document,
      shapes: [...shape.head, shape.document, ...shape.tail],
    };
    const members = this.members(root.nodes, around, 0, this.documentKey);
    const found = members.get(this.documentKey);
    const documents = found === undefined ? [] : listAt(found, []).filter(isValue);
    members.delete(this.documentKey);
    const { between, order } = taken(members);
    const usual = root.name === `ceb:${shape.root}`;
    const sheet: Sheet = {
      number,
      attributes: new Map(
        root.attributes.filter(({ name }) => !isDeclaration(name)).map(({ name, value }) => [name, value]),
      ),
      namespaces: new Map(
        root.attributes
          .filter(({ name }) => isDeclaration(name))
          .map(({ name, value }) => [name.slice('xmlns:'.length), value]),
      ),
      documents,
      envelope: members,
      layout: {
        root: usual ? '' : root.name,
        before: this.before,
        after: this.after,
        between,
        order,
        prolog: prolog.map(entryOf),
        epilog: epilog.map(entryOf),
        signed: '',
      },
    };
    return { ...sheet, layout: { ...sheet.layout, signed: sealOf(sheet) } };
  }

  private value(element: XmlElement, shape: Shape | null, depth: number): Value {
    if (shape?.kind === 'slot') return new Map([['#xml', this.file.text.slice(element.start, element.end)]]);
    const { attributes, nodes } = element;
    const given = new Map(attributes.map(({ name, value }) => [name, value]));
    const [first] = nodes;
    if (nodes.length === 0 || (nodes.length === 1 && first?.kind === 'text')) {
      const text = first?.kind === 'text' ? first.text : '';
      if (attributes.length === 0) return text;
      return new Map<string, Entry>([
        ['#attributes', given],
        ['#text', text],
      ]);
    }
    const members = this.members(nodes, shape?.kind === 'group' ? shape : null, depth);
    return attributes.length === 0 ? members : new Map<string, Entry>([['#attributes', given], ...members]);
  }

  /** The elements among nodes by name; what is not told by that in `#order` and `#between`. */
  private members(nodes: readonly XmlNode[], shape: GroupShape | null, depth: number, leading = ''): Members {
    const byKey = new Map<string, Entry[]>();
    const order: string[] = [];
    const between: Members = new Map();
    let held: XmlNode[] = [];
    const note = (spaces: string[]) => {
      const index = order.length;
      const [first] = held;
      const text = held.length === 0 ? '' : held.length === 1 && first?.kind === 'text' ? first.text : null;
      const alone = index === 0 && spaces === this.after;
      if (text !== null && SPACE.test(text) && !alone) spaces[depth] ??= text;
      if (text === null || text !== (alone ? '' : spaces[depth]))
        between.set(String(index), text ?? held.map((node) => entryOf(node)));
      held = [];
    };
    for (const node of nodes) {
      if (node.kind !== 'element') {
        held.push(node);
        continue;
      }
      note(this.before);
      const key = this.key(node.name);
      const inner = shapeIn(shape, node);
      const same = byKey.get(key);
      const value = this.value(node, inner, depth + 1);
      if (same === undefined) byKey.set(key, [value]);
      else same.push(value);
      order.push(key);
    }
    note(this.after);
    const members: Members = new Map();
    for (const [key, values] of byKey) {
      const [only] = values;
      const several = values.length > 1 || only === undefined || isList(shape, key);
      members.set(key, several ? values : only);
    }
    if (!isGrouped(order, byKey) || (byKey.has(leading) && order[0] !== leading))
      members.set('#order', order);
    if (between.size > 0) members.set('#between', between);
    return members;
  }

  /** Names of the message's own elements stand without their prefix. */
  private key(name: string): string {
    if (this.prefix === '') return name;
    if (name.startsWith(this.prefix)) return name.slice(this.prefix.length);
    return name.includes(':') ? name : `:${name}`;
  }
}

/** Takes what is said of a group's layout out of its members. */
function taken(members: Members): { between: Members | null; order: readonly string[] | null } {
  const between = members.get('#between');
  const order = members.get('#order');
  members.delete('#between');
  members.delete('#order');
  return {
    between: between instanceof Map ? between : null,
    order: order === undefined ? null : listAt(order, []).filter((name) => typeof name === 'string'),
  };
}

function shapeIn(shape: GroupShape | null, element: XmlElement): Shape | null {
  for (const inner of shape?.shapes ?? []) {
    if (inner.kind === 'slot' ? isOf(inner.namespace, element.uri) : inner.name === element.local)
      return inner;
  }
  return null;
}

function isOf(namespace: string, uri: string): boolean {
  return namespace === '##any' || namespace === uri;
}

function isList(shape: GroupShape | null, key: string): boolean {
  return (
    shape?.shapes.some((inner) => inner.kind === 'group' && inner.name === key && inner.occurs.max > 1) ??
    false
  );
}

/** Whether names come in the order in which they first stand, each in one run. */
function isGrouped(order: readonly string[], byKey: ReadonlyMap<string, readonly Entry[]>): boolean {
  let at = 0;
  for (const [key, values] of byKey) {
    for (let count = 0; count < values.length; count++) if (order[at++] !== key) return false;
  }
  return true;
}

/** A text, comment or instruction between elements. */
function entryOf(node: XmlNode): Entry {
  if (node.kind === 'comment') return new Map([['#comment', node.text]]);
  if (node.kind === 'instruction') return new Map([['#instruction', [node.target, node.body]]]);
  return node.kind === 'text' ? node.text : '';
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

function isValue(entry: Entry): entry is Value {
  return typeof entry === 'string' || entry instanceof Map;
}
