import type { FieldShape, Occurs, Shape } from './shape.ts';
import type { MessageShape } from './table.ts';
import type { FieldType } from './types.ts';

const SIGNATURES: Readonly<Record<'required' | 'optional' | 'none', string>> = {
  required: 'required by the specification (必填); written unsigned, to be signed before or while it is sent',
  optional: 'allowed, not required (非必填)',
  none: 'none',
};

/** The page of documentation of a message, in Markdown: every element in order, with type, occurrence and origin. */
export function pageOf(table: MessageShape): string {
  const { id, title, source, document } = table;
  const rows: string[] = [];
  for (const shape of [...table.head, document, ...table.tail]) addRows(shape, 0, rows);
  const [, uri] = table.namespaces[0] ?? ['', ''];
  return `${[
    `# ${table.root} — ${title.zh} (${title.en})`,
    '',
    'Generated from the message table; do not edit.',
    '',
    `- Source: ${source.title}${source.article === '' ? '' : `, ${source.article}`}`,
    `- Schema: [schemas/xsd/${id}.xsd](../../schemas/xsd/${id}.xsd), namespace \`${uri}\``,
    `- Documents in one message: ${range(document.occurs)} × \`${document.name}\``,
    `- Signature: ${SIGNATURES[table.signature]}`,
    ...table.remarks.map((remark) => `- ${remark}`),
    '',
    'Lengths count characters. Elements without a value are left out, never written empty.',
    '',
    '## Attributes of the root',
    '',
    '| attribute | 中文名 | type | where the value comes from |',
    '|---|---|---|---|',
    ...table.attributes.map(({ name, zh, type, value }) => row([`\`${name}\``, zh, typeText(type), value])),
    '',
    '## Elements, in order',
    '',
    '| element | 中文名 | type | occurs | where the value comes from |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')}\n`;
}

function addRows(shape: Shape, depth: number, rows: string[]): void {
  const pad = '&nbsp;&nbsp;'.repeat(depth);
  if (shape.kind === 'field') rows.push(fieldRow(shape, pad));
  else if (shape.kind === 'slot') {
    const name = shape.name === '' ? 'any element' : `\`${shape.name}\``;
    rows.push(row([pad + name, shape.zh, `namespace ${shape.namespace}`, '0..1', 'not written by xborder']));
  } else {
    rows.push(row([`${pad}**${shape.name}**`, shape.zh, '', range(shape.occurs), '']));
    for (const inner of shape.shapes) addRows(inner, depth + 1, rows);
  }
}

function fieldRow({ name, zh, type, required, value }: FieldShape, pad: string): string {
  return row([`${pad}\`${name}\``, zh, typeText(type), required ? '1' : '0..1', value]);
}

function typeText(type: FieldType): string {
  switch (type.kind) {
    case 'text':
      return type.min === type.max ? `text, ${type.max}` : `text, ${type.min}..${type.max}`;
    case 'digits':
      return `${type.length} digits`;
    case 'exact':
      return `exactly ${type.length} characters`;
    case 'decimal':
      return 'decimal, 19 digits, 5 after the point';
    case 'integer':
      return `whole number, ${type.digits} digits`;
    case 'boolean':
      return 'true or false';
    case 'code':
      return Object.entries(type.codes)
        .map(([value, meaning]) => `\`${value}\` ${meaning}`)
        .join('; ');
  }
}

function range({ min, max }: Occurs): string {
  return min === max ? String(min) : `${min}..${max === Number.POSITIVE_INFINITY ? '*' : max}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
