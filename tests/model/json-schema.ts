/**
 * As much of JSON Schema (draft 2020-12) as the published schemas use. Any other keyword, and a keyword with
 * a value of the wrong kind, is a fault of the schema: a typo there would otherwise check nothing.
 */

const isText = (value: unknown) => typeof value === 'string';
const isCount = (value: unknown) => Number.isInteger(value);
const isNumber = (value: unknown) => typeof value === 'number';
const isList = (value: unknown) => Array.isArray(value);
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const KEYWORDS: Readonly<Record<string, (value: unknown) => boolean>> = {
  $schema: isText,
  $id: isText,
  title: isText,
  description: isText,
  format: isText,
  default: () => true,
  type: (value) => ['object', 'array', 'string', 'number', 'integer', 'boolean'].includes(String(value)),
  const: () => true,
  enum: isList,
  pattern: (value) => typeof value === 'string' && new RegExp(value, 'u') instanceof RegExp,
  minLength: isCount,
  maxLength: isCount,
  minItems: isCount,
  maxItems: isCount,
  minimum: isNumber,
  maximum: isNumber,
  exclusiveMinimum: isNumber,
  required: isList,
  properties: isObject,
  propertyNames: isObject,
  additionalProperties: (value) => typeof value === 'boolean' || isObject(value),
  items: isObject,
  anyOf: isList,
};

/** What is wrong with a schema itself, by path. */
export function schemaFaults(schema: unknown, path: string): string[] {
  if (!isObject(schema)) return [`${path}: no schema`];
  const faults = Object.entries(schema).flatMap(([key, value]) =>
    KEYWORDS[key]?.(value) === true ? [] : [`${path}: ${key}`],
  );
  const { properties, required } = schema;
  if (isObject(properties)) {
    faults.push(
      ...Object.entries(properties).flatMap(([key, inner]) => schemaFaults(inner, `${path}.${key}`)),
    );
    if (Array.isArray(required)) {
      faults.push(
        ...required.filter((key) => !Object.hasOwn(properties, String(key))).map((key) => `${path}: ${key}`),
      );
    }
  }
  for (const key of ['items', 'propertyNames', 'additionalProperties']) {
    if (isObject(schema[key])) faults.push(...schemaFaults(schema[key], `${path}/${key}`));
  }
  const { anyOf } = schema;
  const choices = Array.isArray(anyOf) ? anyOf : [];
  return faults.concat(choices.flatMap((inner, index) => schemaFaults(inner, `${path}/${index}`)));
}

/** Where a value does not satisfy a schema: `lines.0.refund enum`. */
export function valueFaults(schema: unknown, value: unknown, path: string): string[] {
  if (!isObject(schema)) return [`${path} schema`];
  const { anyOf } = schema;
  if (Array.isArray(anyOf)) {
    const fits = anyOf.some((inner) => valueFaults(inner, value, path).length === 0);
    return fits ? [] : [`${path} anyOf`];
  }
  return [...ownFaults(schema, value, path), ...innerFaults(schema, value, path)];
}

function ownFaults(schema: Record<string, unknown>, value: unknown, path: string): string[] {
  const length = isText(value) ? [...String(value)].length : Array.isArray(value) ? value.length : 0;
  const number = typeof value === 'number' ? value : Number.NaN;
  const broken: Readonly<Record<string, (limit: unknown) => boolean>> = {
    type: (type) => !isOfType(value, String(type)),
    const: (constant) => value !== constant,
    enum: (values) => !(Array.isArray(values) && values.includes(value)),
    pattern: (pattern) => typeof value === 'string' && !new RegExp(String(pattern), 'u').test(value),
    minLength: (least) => typeof value === 'string' && length < Number(least),
    maxLength: (most) => typeof value === 'string' && length > Number(most),
    minItems: (least) => Array.isArray(value) && length < Number(least),
    maxItems: (most) => Array.isArray(value) && length > Number(most),
    minimum: (least) => number < Number(least),
    maximum: (most) => number > Number(most),
    exclusiveMinimum: (least) => number <= Number(least),
    required: (keys) =>
      Array.isArray(keys) && isObject(value) && keys.some((key) => !Object.hasOwn(value, key)),
  };
  return Object.entries(schema).flatMap(([key, limit]) =>
    broken[key]?.(limit) === true ? [`${path} ${key}`] : [],
  );
}

function innerFaults(schema: Record<string, unknown>, value: unknown, path: string): string[] {
  const { items, properties, additionalProperties: others } = schema;
  if (Array.isArray(value))
    return value.flatMap((item, index) => valueFaults(items, item, `${path}.${index}`));
  if (!isObject(value)) return [];
  const known = isObject(properties) ? properties : {};
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (Object.hasOwn(known, key)) return valueFaults(known[key], inner, at);
    return others === false
      ? [`${at} additionalProperties`]
      : isObject(others)
        ? valueFaults(others, inner, at)
        : [];
  });
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
