import type { GroupShape, MessageShape, Shape } from '../declaration/index.ts';

/** The columns of a message as a table, from its message table. */
export interface Columns {
  /** `@guid`: an attribute of the root. */
  readonly attributes: readonly string[];
  /** `BaseTransfer/copCode`: group and field beside the documents. */
  readonly envelope: readonly (readonly [group: string, field: string])[];
  /** `guid` or `OrderHead/guid`: of a document. The group is empty where the document itself holds the field. */
  readonly header: readonly (readonly [group: string, field: string])[];
  /** `OrderList/gnum`: of a row of a document. */
  readonly list: GroupShape | null;
  readonly fields: readonly string[];
}

/** What tells which message and which of its documents a record belongs to. */
export const LEADING = ['message', 'document'] as const;
/** What does not fit into columns, as JSON: of the message, of the document, of the row. */
export const REST = ['#message', '#document', '#row'] as const;

export function columnsOf({ attributes, document, tail }: MessageShape): Columns {
  const list = document.shapes.find((shape) => shape.kind === 'group' && shape.occurs.max > 1);
  const group = list?.kind === 'group' ? list : null;
  return {
    attributes: attributes.map(({ name }) => name),
    envelope: pathsOf(tail).filter(([name]) => name !== ''),
    header: pathsOf(document.shapes),
    list: group,
    fields: group === null ? [] : group.shapes.map(({ name }) => name),
  };
}

/** The header record. */
export function headerOf(columns: Columns): readonly string[] {
  const { attributes, envelope, header, list, fields } = columns;
  return [
    ...LEADING,
    ...header.map(nameOf),
    ...fields.map((field) => `${list?.name ?? ''}/${field}`),
    ...attributes.map((name) => `@${name}`),
    ...envelope.map(nameOf),
    ...REST,
  ];
}

export function nameOf([group, field]: readonly [string, string]): string {
  return group === '' ? field : `${group}/${field}`;
}

/** Fields, and those of groups that stand once. */
function pathsOf(shapes: readonly Shape[]): readonly (readonly [string, string])[] {
  return shapes.flatMap((shape): readonly (readonly [string, string])[] => {
    if (shape.kind === 'field') return [['', shape.name]];
    if (shape.kind === 'slot' || shape.occurs.max > 1) return [];
    return shape.shapes.flatMap((inner): readonly (readonly [string, string])[] =>
      inner.kind === 'field' ? [[shape.name, inner.name]] : [],
    );
  });
}
