import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Content, cebMessages, readMessage, schemaTexts } from '../../src/declaration/index.ts';
import { createVerifier, type Verifier } from '../../src/declaration/verify.ts';
import { messages, shapeOf } from '../support/contents.ts';

let verifier: Verifier;
beforeAll(async () => {
  verifier = await createVerifier(schemaTexts());
});
afterAll(() => verifier.dispose());

/** What of a part was read, as it was written. */
function contentOf({ texts, parts }: Content): Content {
  return {
    texts: new Map(texts),
    parts: new Map([...parts].map(([name, list]) => [name, list.map(contentOf)])),
  };
}

describe.each(Object.keys(cebMessages))('CEB%s', (number) => {
  it('is read as it was written, satisfies its schema and deviates in nothing', () => {
    fc.assert(
      fc.property(messages(number), ({ head, documents, xml }) => {
        expect(verifier.verify(`ceb${number}`, xml)).toEqual([]);
        const read = readMessage(Buffer.from(xml));
        expect(read.number).toBe(number);
        expect(read.guid).toBe(head.texts.get('guid'));
        expect(read.deviations).toEqual([]);
        expect(read.documents.map(contentOf)).toEqual(documents);
        expect(read.parts.map(contentOf)).toEqual([...head.parts.values()].flat());
      }),
      { numRuns: 20 },
    );
  });

  it('has its own name, a root of that name, and a document', () => {
    const { id, root, document } = shapeOf(number);
    expect([id, root, document.occurs]).toEqual([
      `ceb${number}`,
      `CEB${number}Message`,
      { min: 1, max: 100 },
    ]);
  });
});
