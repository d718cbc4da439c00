import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  csvSheet,
  csvText,
  decode,
  encode,
  jsonText,
  jsonTree,
  readXml,
  type Sheet,
  sheetMembers,
  sheetOf,
} from '../../src/convert/index.ts';
import { cebMessages } from '../../src/declaration/index.ts';
import { canonical } from '../support/canonical.ts';
import { messages } from '../support/contents.ts';
import { foreignOrders } from '../support/foreign-xml.ts';

const viaJson = (sheet: Sheet) => sheetOf(jsonTree(jsonText(sheetMembers(sheet), '  ')));
const viaCsv = (sheet: Sheet) => csvSheet(csvText(sheet));

function expectSame(xml: string): void {
  const wanted = canonical(xml);
  const sheet = encode(readXml(Buffer.from(xml)));
  for (const back of [sheet, viaJson(sheet), viaCsv(sheet), viaCsv(viaJson(sheet))]) {
    const { xml: made, unsigned } = decode(back);
    expect(unsigned).toBe(false);
    expect(canonical(made)).toBe(wanted);
    expect(jsonText(sheetMembers(back), '')).toBe(jsonText(sheetMembers(sheet), ''));
  }
}

describe('XML → JSON or CSV → XML', () => {
  it('loses nothing of messages that others wrote', () => {
    fc.assert(fc.property(foreignOrders, expectSame), { numRuns: 400 });
  });

  it.each(Object.keys(cebMessages))('loses nothing of CEB%s', (number) => {
    fc.assert(
      fc.property(messages(number), ({ xml }) => expectSame(xml)),
      { numRuns: 10 },
    );
  });
});
