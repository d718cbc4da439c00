import type { Field, FieldShape, Group, GroupShape, Member, Shape } from './shape.ts';
import { list, type MessageShape, type MessageTable, repeated } from './table.ts';

/** What a document or a part of it says, by the names of its elements; a part that was read is one too. */
export interface Content {
  readonly texts: ReadonlyMap<string, string>;
  readonly parts: ReadonlyMap<string, readonly Content[]>;
}

/**
 * Any message, written from content by the names of its elements. The head is content too: the attributes of
 * the root are its texts, what stands around the documents its parts.
 */
export function contentTable(shape: MessageShape): MessageTable<Content, Content> {
  const { document } = shape;
  return {
    ...shape,
    attributes: shape.attributes.map(field),
    head: shape.head.map(member),
    document: repeated(document.name, document.zh, document.occurs, document.shapes.map(member)),
    tail: shape.tail.map(member),
  };
}

function member(shape: Shape): Member<Content, Content> {
  if (shape.kind === 'slot') return shape;
  return shape.kind === 'field' ? field(shape) : group(shape);
}

function field(shape: FieldShape): Field<Content, Content> {
  return { ...shape, key: null, from: ({ texts }) => texts.get(shape.name) ?? '' };
}

function group({ name, zh, occurs, shapes }: GroupShape): Group<Content, Content> {
  return list(name, zh, occurs, ({ parts }) => parts.get(name) ?? [], shapes.map(member));
}
