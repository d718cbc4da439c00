import type { FieldShape, GroupShape, Shape } from '../message/shape.ts';
import type { Deviation, DeviationKind } from './deviation.ts';
import { textOf, type XmlElement } from './node.ts';
import type { Part, Place, ReadDocument } from './part.ts';

const ONLY_SPACE = /^[ \t\r\n]*$/;
const XML_SPACES = new Set([
  'http://www.w3.org/2000/xmlns/',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2001/XMLSchema-instance',
]);

/** Takes deviations as they are found. */
export type Tell = (deviation: Deviation) => void;

/** Makes parts of elements as the table says, and tells what is not as it says. */
export class Builder {
  private readonly namespace: string;
  private readonly tell: Tell;

  constructor(namespace: string, tell: Tell) {
    this.namespace = namespace;
    this.tell = tell;
  }

  /** One business document. */
  document(element: XmlElement, shape: GroupShape, number: number): ReadDocument {
    const part = this.part(element, shape);
    const groups = shape.shapes.filter((inner) => inner.kind === 'group');
    const head = groups.find(({ occurs }) => occurs.max === 1);
    const list = groups.find(({ occurs }) => occurs.max > 1);
    return {
      ...part,
      number,
      header:
        (head === undefined ? part : part.parts.get(head.name)?.[0]) ?? empty(head?.name ?? '', element),
      rows: (list === undefined ? undefined : part.parts.get(list.name)) ?? [],
    };
  }

  /** An element that holds elements. */
  part(element: XmlElement, shape: GroupShape): Part {
    this.attributes(element, []);
    const order = this.order(element.name, shape.shapes);
    const texts = new Map<string, string>();
    const places = new Map<string, Place>();
    const parts = new Map<string, Part[]>();
    const unknown = new Map<string, string>();
    for (const node of element.nodes) {
      if (node.kind === 'text' && !ONLY_SPACE.test(node.text)) this.stray(element);
      if (node.kind !== 'element') continue;
      const inner = this.known(node) ? order.next(node) : this.foreign(node, element, shape.shapes);
      if (inner === null) unknown.set(node.name, textOf(node.nodes));
      else if (inner.kind === 'group') {
        const same = parts.get(inner.name);
        const read = this.part(node, inner);
        if (same === undefined) parts.set(inner.name, [read]);
        else same.push(read);
      } else if (inner.kind === 'field') {
        this.field(node);
        if (texts.has(inner.name)) continue;
        texts.set(inner.name, textOf(node.nodes));
        places.set(inner.name, { line: node.line, column: node.column });
      }
    }
    order.end(element);
    return { name: shape.name, line: element.line, column: element.column, texts, places, parts, unknown };
  }

  /** Attributes beyond those that may stand here; what XML itself gives a meaning is no deviation. */
  attributes(element: XmlElement, allowed: readonly FieldShape[]): void {
    for (const { name, local, uri } of element.attributes) {
      if (XML_SPACES.has(uri) || (uri === '' && allowed.some((field) => field.name === local))) continue;
      this.say('unknown-attribute', name, element.name, element);
    }
    for (const { name, required } of allowed) {
      const given = element.attributes.some(({ local, uri }) => uri === '' && local === name);
      if (required && !given) this.say('missing', name, element.name, element);
    }
  }

  /** Where elements stand among their siblings, compared with the table. */
  order(within: string, shapes: readonly Shape[]): Order {
    return new Order(shapes, (kind, name, place) => this.say(kind, name, within, place));
  }

  /** Whether an element is of the message's namespace. */
  known(element: XmlElement): boolean {
    return element.uri === this.namespace;
  }

  /** An element of another namespace: fine where the table has a place for such, told where it has none. */
  foreign(element: XmlElement, around: XmlElement, shapes: readonly Shape[]): Shape | null {
    const place = shapes.find(
      (shape) => shape.kind === 'slot' && (shape.namespace === '##any' || shape.namespace === element.uri),
    );
    if (place === undefined) this.say('other-namespace', element.name, around.name, element);
    return place ?? null;
  }

  /** Text between elements. */
  stray(around: XmlElement): void {
    this.say('stray-text', '', around.name, around);
  }

  private field(element: XmlElement): void {
    this.attributes(element, []);
    for (const node of element.nodes) {
      if (node.kind === 'element') this.say('unknown-element', node.name, element.name, node);
    }
  }

  private say(kind: DeviationKind, name: string, within: string, { line, column }: Place): void {
    this.tell({ kind, name, within, line, column });
  }
}

/** Follows the elements of one group through its table. */
class Order {
  private readonly shapes: readonly Shape[];
  private readonly tell: (kind: DeviationKind, name: string, place: Place) => void;
  private at = 0;
  private readonly counts: number[];

  constructor(shapes: readonly Shape[], tell: (kind: DeviationKind, name: string, place: Place) => void) {
    this.shapes = shapes;
    this.tell = tell;
    this.counts = shapes.map(() => 0);
  }

  /** The shape of the next element; `null`: the table does not know it. */
  next(element: XmlElement): Shape | null {
    const { shapes } = this;
    const { local, name } = element;
    let found = this.at;
    while (found < shapes.length && shapes[found]?.name !== local) found++;
    if (found === shapes.length) {
      found = shapes.findIndex((shape) => shape.name === local);
      if (found < 0) {
        const anything = shapes.find((shape) => shape.kind === 'slot' && shape.namespace === '##any');
        if (anything === undefined) this.tell('unknown-element', name, element);
        return anything ?? null;
      }
      this.tell('order', name, element);
    } else this.at = found;
    const shape = shapes[found];
    const count = (this.counts[found] ?? 0) + 1;
    this.counts[found] = count;
    if (shape !== undefined && count === mostOf(shape) + 1) this.tell('too-many', name, element);
    return shape ?? null;
  }

  /** Says that no more elements come. */
  end(place: Place): void {
    for (const [at, shape] of this.shapes.entries()) {
      if ((this.counts[at] ?? 0) < leastOf(shape)) this.tell('missing', shape.name, place);
    }
  }
}

function mostOf(shape: Shape): number {
  return shape.kind === 'group' ? shape.occurs.max : 1;
}

function leastOf(shape: Shape): number {
  if (shape.kind === 'group') return shape.occurs.min;
  return shape.kind === 'field' && shape.required ? 1 : 0;
}

function empty(name: string, { line, column }: Place): Part {
  const none = new Map<string, never>();
  return { name, line, column, texts: none, places: none, parts: none, unknown: none };
}
