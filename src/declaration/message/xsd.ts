import type { FieldShape, Occurs, Shape } from './shape.ts';
import type { MessageShape } from './table.ts';
import type { FieldType } from './types.ts';

/**
 * The XML schema of a message, stricter than the official one where the specification is: required text
 * is not empty, codes are of their list, digits are digits. It needs no other file: a signature or an
 * extension may stand in its place and is not looked into.
 */
export function schemaOf(table: MessageShape): string {
  const uri = table.namespaces[0]?.[1] ?? '';
  const { document } = table;
  const body = [...table.head, document, ...table.tail].flatMap((shape) => elementOf(shape, 4));
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${uri}" elementFormDefault="qualified">`,
    `  <xs:element name="${table.root}">`,
    ...documentation(`${table.title.zh} (${table.title.en})`, 2),
    '    <xs:complexType>',
    '      <xs:sequence>',
    ...body,
    '      </xs:sequence>',
    ...table.attributes.flatMap((field) => attributeOf(field)),
    '    </xs:complexType>',
    '  </xs:element>',
    '</xs:schema>',
  ].join('\n')}\n`;
}

function elementOf(shape: Shape, depth: number): readonly string[] {
  const pad = indent(depth);
  if (shape.kind === 'slot') {
    return [`${pad}<xs:any namespace="${shape.namespace}" processContents="skip" minOccurs="0"/>`];
  }
  if (shape.kind === 'field') {
    const occurs = occursOf({ min: shape.required ? 1 : 0, max: 1 });
    return [
      `${pad}<xs:element name="${shape.name}"${occurs}>`,
      ...documentation(shape.zh, depth + 1),
      ...simpleType(shape.type, depth + 1),
      `${pad}</xs:element>`,
    ];
  }
  return [
    `${pad}<xs:element name="${shape.name}"${occursOf(shape.occurs)}>`,
    ...documentation(shape.zh, depth + 1),
    `${pad}  <xs:complexType>`,
    `${pad}    <xs:sequence>`,
    ...shape.shapes.flatMap((inner) => elementOf(inner, depth + 3)),
    `${pad}    </xs:sequence>`,
    `${pad}  </xs:complexType>`,
    `${pad}</xs:element>`,
  ];
}

function attributeOf({ name, zh, type }: FieldShape): readonly string[] {
  return [
    `      <xs:attribute name="${name}" use="required">`,
    ...documentation(zh, 4),
    ...simpleType(type, 4),
    '      </xs:attribute>',
  ];
}

function simpleType(type: FieldType, depth: number): readonly string[] {
  const pad = indent(depth);
  const { base, facets } = facetsOf(type);
  return [
    `${pad}<xs:simpleType>`,
    `${pad}  <xs:restriction base="xs:${base}">`,
    ...facets.map(([name, value]) => `${pad}    <xs:${name} value="${value}"/>`),
    `${pad}  </xs:restriction>`,
    `${pad}</xs:simpleType>`,
  ];
}

type Facet = readonly [name: string, value: string | number];

function facetsOf(type: FieldType): { base: string; facets: readonly Facet[] } {
  switch (type.kind) {
    case 'text': {
      const least: readonly Facet[] = type.min === 0 ? [] : [['minLength', type.min]];
      const space: readonly Facet[] = type.collapse ? [['whiteSpace', 'collapse']] : [];
      return { base: 'string', facets: [...least, ['maxLength', type.max], ...space] };
    }
    case 'digits':
      return { base: 'string', facets: [['pattern', `[0-9]{${type.length}}`]] };
    case 'exact':
      return {
        base: 'string',
        facets: [
          ['length', type.length],
          ['pattern', '[^a-z]*'],
        ],
      };
    case 'decimal':
      return {
        base: 'decimal',
        facets: [
          ['totalDigits', 19],
          ['fractionDigits', 5],
        ],
      };
    case 'integer':
      return {
        base: 'int',
        facets: [
          ['minInclusive', 0],
          ['totalDigits', type.digits],
        ],
      };
    case 'boolean':
      return { base: 'boolean', facets: [] };
    case 'code':
      return {
        base: 'string',
        facets: Object.keys(type.codes).map((value): Facet => ['enumeration', value]),
      };
  }
}

function occursOf({ min, max }: Occurs): string {
  const most = max === Number.POSITIVE_INFINITY ? 'unbounded' : max;
  return `${min === 1 ? '' : ` minOccurs="${min}"`}${max === 1 ? '' : ` maxOccurs="${most}"`}`;
}

function documentation(text: string, depth: number): readonly string[] {
  if (text === '') return [];
  const pad = indent(depth);
  return [
    `${pad}<xs:annotation>`,
    `${pad}  <xs:documentation>${text}</xs:documentation>`,
    `${pad}</xs:annotation>`,
  ];
}

function indent(depth: number): string {
  return '  '.repeat(depth);
}
