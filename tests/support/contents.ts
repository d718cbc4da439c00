import fc from 'fast-check';
import {
  type Content,
  cebMessages,
  contentTable,
  type MessageShape,
  type Shape,
} from '../../src/declaration/index.ts';
import { messageWriter } from '../../src/declaration/message/message.ts';
import type { FieldType } from '../../src/declaration/message/types.ts';
import { ByteGatherer } from '../../src/model/bytes.ts';

/** The table of a message. */
export function shapeOf(number: string): MessageShape {
  const shape = cebMessages[number];
  if (shape === undefined) throw new Error(`no CEB${number}`);
  return shape;
}

/** Content of a document as its table allows it. */
export function contents(shapes: readonly Shape[]): fc.Arbitrary<Content> {
  const fields = shapes.filter((shape) => shape.kind === 'field');
  const groups = shapes.filter((shape) => shape.kind === 'group');
  const texts = fields.map(({ name, type, required }) => {
    const value = values(type);
    const pair = value.map((text): [string, string][] => (text === '' ? [] : [[name, text]]));
    return required ? pair.filter((pairs) => pairs.length > 0) : fc.oneof(fc.constant([]), pair);
  });
  const parts = groups.map(({ name, occurs, shapes: inner }) =>
    fc
      .array(contents(inner), { minLength: occurs.min, maxLength: Math.min(occurs.max, 3) })
      .map((list): [string, Content[]][] => (list.length === 0 ? [] : [[name, list]])),
  );
  return fc
    .tuple(fc.tuple(...texts), fc.tuple(...parts))
    .map(([pairs, lists]) => ({ texts: new Map(pairs.flat()), parts: new Map(lists.flat()) }));
}

const CHARACTERS = ['a', 'Z', '7', '.', '报', '关', '𠮷', '<', '>', '&', '"', "'", '-', '='];

function values(type: FieldType): fc.Arbitrary<string> {
  switch (type.kind) {
    case 'text':
      return fc
        .array(fc.constantFrom(...CHARACTERS), {
          minLength: type.min,
          maxLength: Math.min(type.max, Math.max(type.min, 12)),
        })
        .map((characters) => characters.join(''));
    case 'digits':
      return fc.stringMatching(new RegExp(`^[0-9]{${type.length}}$`));
    case 'exact':
      return fc.stringMatching(new RegExp(`^[0-9A-Z-]{${type.length}}$`));
    case 'decimal':
      return fc.tuple(fc.nat(), fc.nat(99_999)).map(([whole, part]) => `${whole}.${part}`);
    case 'integer':
      return fc.nat(10 ** type.digits - 1).map(String);
    case 'boolean':
      return fc.constantFrom('true', 'false');
    case 'code':
      return fc.constantFrom(...Object.keys(type.codes));
  }
}

/** A message of these documents, as a file. */
export function messageFile(shape: MessageShape, head: Content, documents: readonly Content[]): string {
  const writer = messageWriter(contentTable(shape));
  const into = new ByteGatherer(1 << 16);
  writer.open(into, head);
  for (const document of documents) writer.document(into, document);
  writer.close(into, head);
  return Buffer.from(into.take()).toString('utf8');
}

/** A whole message of a kind: its head, its documents, and the file they make. */
export function messages(number: string): fc.Arbitrary<{ head: Content; documents: Content[]; xml: string }> {
  const shape = shapeOf(number);
  return fc
    .tuple(
      contents([...shape.attributes, ...shape.tail]),
      fc.array(contents(shape.document.shapes), { minLength: 1, maxLength: 3 }),
    )
    .map(([head, documents]) => ({ head, documents, xml: messageFile(shape, head, documents) }));
}
