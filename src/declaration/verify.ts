import { describeProblem, type Problem } from './problem.ts';

/** Holds compiled schemas; they take memory outside JavaScript's, which only `dispose` gives back. */
export interface Verifier {
  /** Every problem of a file under the schema of that name; none: it is valid. Throws `RangeError` for a name without a schema. */
  verify(schema: string, xml: string | Uint8Array): readonly Problem[];
  /** Gives the memory back; the verifier cannot be used afterwards. */
  dispose(): void;
}

/** None of our messages has a document type, and one brings entities along. */
const DOCTYPE = 'DOCTYPE is not allowed';

/**
 * Compiles schemas, by name, each once and not before it is needed: a run writes few of the kinds there are. The validator (libxml2) is loaded only here. It reads nothing but
 * the text it is given: no file, no network, no entity from outside.
 */
export async function createVerifier(schemas: Readonly<Record<string, string>>): Promise<Verifier> {
  const { ParseOption, XmlDocument, XmlLibError, XsdValidator } = await import('libxml2-wasm');
  const option = ParseOption.XML_PARSE_NONET | ParseOption.XML_PARSE_NO_XXE | ParseOption.XML_PARSE_BIG_LINES;
  // As bytes always: the library takes an empty string for a valid document.
  const parse = (xml: string | Uint8Array) =>
    XmlDocument.fromBuffer(typeof xml === 'string' ? Buffer.from(xml) : xml, { option });
  const make = (text: string) => {
    const source = parse(text);
    return { source, validator: XsdValidator.fromDoc(source) };
  };
  const compiled = new Map<string, ReturnType<typeof make>>();
  const schemaOf = (name: string) => {
    const known = compiled.get(name);
    if (known !== undefined) return known;
    const text = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
    if (text === undefined) throw new RangeError(`no schema ${name}`);
    const made = make(text);
    compiled.set(name, made);
    return made;
  };
  return {
    verify(schema, xml) {
      const found = schemaOf(schema);
      let document: ReturnType<typeof parse> | null = null;
      try {
        document = parse(xml);
        if (document.dtd !== null) return [describeProblem(0, DOCTYPE, true)];
        found.validator.validate(document);
        return [];
      } catch (cause) {
        if (!(cause instanceof XmlLibError)) throw cause;
        return cause.details.map(({ line, message }) =>
          describeProblem(line, message.trim(), document !== null),
        );
      } finally {
        document?.dispose();
      }
    },
    dispose() {
      for (const { source, validator } of compiled.values()) {
        validator.dispose();
        source.dispose();
      }
      compiled.clear();
    },
  };
}
