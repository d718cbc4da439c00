/** What the start tag of a root says. */
export interface RootTag {
  /** Prefix of the root's own name with its colon, or nothing. */
  readonly prefix: string;
  /** Namespaces by prefix. */
  readonly namespaces: Readonly<Record<string, string>>;
}

const SHAPE =
  /^<([a-z]+:)[A-Za-z][A-Za-z0-9]*((?: xmlns:[a-z]+="http:\/\/[^"&<>\s\x7f]*")+)((?: [A-Za-z]+="[^"&<>\0-\x1f\x7f]*")*)>$/;
const ONE = / (?:xmlns:)?([A-Za-z]+)="([^"]*)"/g;

/**
 * The start tag of a root when it is its own canonical form for sure: namespaces by prefix, then attributes
 * by name, one space before each, double quotes, nothing that needs escaping. `null`: not sure.
 */
export function canonicalRoot(tag: string): RootTag | null {
  const shape = SHAPE.exec(tag);
  if (shape === null || /[\ufffe\uffff]/.test(tag)) return null;
  const [, prefix = '', spaces = '', attributes = ''] = shape;
  const declared = pairs(spaces);
  const named = pairs(attributes).map(([name]) => name);
  if (!ascends(declared.map(([name]) => name)) || !ascends(named)) return null;
  if (named.includes('xmlns') || declared.some(([name]) => name.startsWith('xml'))) return null;
  if (!declared.some(([name]) => `${name}:` === prefix)) return null;
  return { prefix, namespaces: Object.fromEntries(declared) };
}

function pairs(text: string): (readonly [string, string])[] {
  return [...text.matchAll(ONE)].map((match) => [match[1] ?? '', match[2] ?? ''] as const);
}

/** Whether names are sorted and none comes twice. */
function ascends(names: readonly string[]): boolean {
  return names.every((name, index) => index === 0 || (names[index - 1] ?? '') < name);
}
