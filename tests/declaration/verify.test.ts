import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { declarable, declared, schemaTexts } from '../../src/declaration/index.ts';
import { createVerifier, type Verifier } from '../../src/declaration/verify.ts';
import { declaring, parcelWith, verdictWith } from '../support/parcels.ts';
import { xmlOf } from './papers.ts';

let verifier: Verifier;
beforeAll(async () => {
  verifier = await createVerifier(schemaTexts());
});
afterAll(() => verifier.dispose());

const valid = xmlOf('603', [declared(declarable(parcelWith({})), verdictWith({}), 'A', declaring)]);

/** Line, element and words of each problem after a change to a valid inventory. */
function problemsAfter(from: string, to: string): readonly (readonly [number, string, string])[] {
  expect(valid).toContain(from);
  return verifier
    .verify('ceb603', valid.replace(from, to))
    .map(({ line, element, words }) => [line, element, words.en] as const);
}

describe('the verifier', () => {
  it('accepts text and bytes', () => {
    expect(verifier.verify('ceb603', valid)).toEqual([]);
    expect(verifier.verify('ceb603', new TextEncoder().encode(valid))).toEqual([]);
  });

  it('says line, element and what is wrong', () => {
    const lines = valid.split('\n');
    const line = (start: string) => lines.findIndex((text) => text.startsWith(start)) + 1;
    const cases: readonly (readonly [
      from: string,
      to: string,
      at: string,
      element: string,
      words: string,
    ])[] = [
      ['<ceb:wrapType>2<', '<ceb:wrapType>8<', '<ceb:wrapType', 'wrapType', 'is not in its code list'],
      ['<ceb:orderNo>SO20261101001<', '<ceb:orderNo><', '<ceb:orderNo', 'orderNo', 'has the wrong length'],
      ['<ceb:gcode>6109100010<', '<ceb:gcode>610910<', '<ceb:gcode', 'gcode', 'has the wrong form'],
      ['<ceb:price>12.5<', '<ceb:price>12.500001<', '<ceb:price', 'price', 'has too many digits'],
      ['<ceb:price>12.5<', '<ceb:price>1E5<', '<ceb:price', 'price', 'is not of its type'],
      ['<ceb:POD>502</ceb:POD>', '', '<ceb:freight', 'freight', 'stands where another element must stand'],
      [' version="1.0">\n', '>\n', '<ceb:CEB603Message', 'CEB603Message', 'lacks an attribute'],
      [
        '</ceb:BaseTransfer>\n',
        '</ceb:BaseTransfer>\n<ceb:x/>',
        '</ceb:CEB603Message',
        'x',
        'stands where another element must stand',
      ],
      ['</ceb:CEB603Message>\n', '', '</ceb:CEB603Message', '', 'is not well-formed XML'],
    ];
    expect(cases.map(([from, to]) => problemsAfter(from, to))).toEqual(
      cases.map(([, , at, element, words]) => [[line(at), element, words]]),
    );
  });

  it('has the same words in Chinese, and the validator’s own', () => {
    expect(verifier.verify('ceb303', valid)).toEqual([
      {
        line: 2,
        element: 'CEB603Message',
        words: { zh: '不是该报文的根元素', en: 'is not the root of this message' },
        detail:
          "Element '{http://www.chinaport.gov.cn/ceb}CEB603Message': No matching global declaration available for the validation root.",
      },
    ]);
  });

  it('leaves room for a signature in its place and nowhere else', () => {
    const signature =
      '<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo></ds:SignedInfo></ds:Signature>';
    expect(problemsAfter('</ceb:BaseTransfer>\n', `</ceb:BaseTransfer>${signature}\n`)).toEqual([]);
    const signatureLine = valid.slice(0, valid.indexOf('<ceb:BaseTransfer>')).split('\n').length;
    expect(problemsAfter('<ceb:BaseTransfer>\n', `${signature}<ceb:BaseTransfer>\n`)).toEqual([
      [signatureLine, 'Signature', 'stands where another element must stand'],
    ]);
  });

  it('refuses a document type, whatever it brings along', () => {
    expect(problemsAfter('?>\n', '?>\n<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>\n')).toEqual([
      [0, '', 'must not have this'],
    ]);
    const used = valid
      .replace('?>\n', '?>\n<!DOCTYPE x [<!ENTITY e "SO20261101001">]>\n')
      .replace('>SO20261101001<', '>&e;<');
    expect(verifier.verify('ceb603', used)).toHaveLength(1);
  });

  it('refuses what is not XML at all', () => {
    for (const text of ['', '\0', 'x', '<a', '\ufeff']) {
      expect(verifier.verify('ceb603', text).map(({ line, words }) => [line, words.en])).toEqual([
        [1, 'is not well-formed XML'],
      ]);
    }
  });

  it('knows only the schemas it was given', () => {
    expect(() => verifier.verify('ceb999', valid)).toThrow(new RangeError('no schema ceb999'));
  });

  it('gives back the memory of every file', () => {
    const broken = valid.replace('</ceb:CEB603Message>', '');
    const round = () => {
      for (let count = 0; count < 500; count++) {
        verifier.verify('ceb603', valid);
        verifier.verify('ceb303', valid);
        verifier.verify('ceb603', broken);
      }
      return process.memoryUsage().rss;
    };
    round();
    const before = round();
    round();
    expect(round() - before).toBeLessThan(24 * 1024 * 1024);
  });
});
