import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copNoFor, digestFor, guidFor, messageGuidFor } from '../../src/declaration/identity.ts';

const APP_TIME = '20261123120000';
const text = fc.string({ unit: 'grapheme', maxLength: 60 });

it('a guid is an upper-case UUID of version 8 that names its message', () => {
  fc.assert(
    fc.property(text, text, fc.constantFrom('303', '603', '000'), (platform, order, number) => {
      const digest = digestFor(platform, order, APP_TIME);
      const shape = new RegExp(`^[0-9A-F]{8}-[0-9A-F]{4}-8${number}-8[0-9A-F]{3}-[0-9A-F]{12}$`);
      expect(guidFor(number, digest)).toMatch(shape);
      expect(messageGuidFor(number, guidFor(number, digest))).toMatch(shape);
      expect(copNoFor(digest, APP_TIME)).toMatch(/^XB20261123[0-9A-F]{20}$/);
    }),
  );
});

it('the same order at the same time gets the same identity, and anything else another', () => {
  const orders = [
    ['P', 'A1', APP_TIME],
    ['PA', '1', APP_TIME],
    ['P', 'A2', APP_TIME],
    ['P', 'A1', '20261123120001'],
  ] as const;
  const digestsOf = () => orders.map(([platform, order, time]) => digestFor(platform, order, time));
  const digests = digestsOf();
  expect(digestsOf()).toEqual(digests);
  expect(new Set(digests.map((digest) => guidFor('603', digest))).size).toBe(4);
  expect(new Set(digests.map((digest) => copNoFor(digest, APP_TIME))).size).toBe(4);
});

it('a message has an identity of its own', () => {
  const guid = guidFor('603', digestFor('P', 'A1', APP_TIME));
  expect(new Set([guid, messageGuidFor('603', guid), messageGuidFor('303', guid)]).size).toBe(3);
});
