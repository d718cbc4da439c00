import { XMLParser } from 'fast-xml-parser';

/** Reads XML with a reader that has nothing to do with the project's own tables; every value stays text. */
export function readXml(xml: string, lists: readonly string[]): unknown {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
    htmlEntities: true,
    removeNSPrefix: true,
    processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 10_000_000 },
    isArray: (name) => lists.includes(name),
  });
  return withoutSpace(parser.parse(xml));
}

/** Line ends between elements are not content. */
function withoutSpace(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSpace);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== '#text')
      .map(([key, inner]) => [key, withoutSpace(inner)]),
  );
}
