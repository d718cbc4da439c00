import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { crc32, crc32InScript } from '../../../src/intake/xlsx/crc.ts';
import { Refusal } from '../../../src/intake/xlsx/refusal.ts';
import { decodeText } from '../../../src/intake/xlsx/text.ts';
import { XmlScanner } from '../../../src/intake/xlsx/xml.ts';

/** What a document says, as one text; pieces of text that follow each other are one. */
function scanned(document: string, size: number): string {
  let said = '';
  const scanner = new XmlScanner({
    open(name, tag) {
      said += `<${name} ${tag.get('a') ?? '-'} ${tag.get('bc') ?? '-'} ${tag.depth}>`;
    },
    close: (name) => (said += `</${name}>`),
    text: (bytes, from, to, literal) =>
      (said += literal ? bytes.toString('utf8', from, to) : decodeText(bytes, from, to)),
  });
  const bytes = Buffer.from(document);
  try {
    for (let at = 0; at < bytes.length; at += size) scanner.push(bytes.subarray(at, at + size));
    scanner.end();
    return said;
  } catch (cause) {
    if (cause instanceof Refusal) return 'refused';
    throw cause;
  }
}

/** The same by a general parser. */
function judged(document: string): string {
  let said = '';
  let depth = 0;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (cause) => {
    throw cause;
  });
  parser.on('opentag', ({ name, attributes }) => {
    said += `<${name} ${attributes['a'] ?? '-'} ${attributes['bc'] ?? '-'} ${depth++}>`;
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    said += `</${name}>`;
  });
  parser.on('text', (text) => {
    if (depth > 0) said += text;
  });
  parser.on('cdata', (text) => (said += text));
  parser.write(document).close();
  return said;
}

const word = fc.constantFrom('深圳', 'x y', '&amp;', '&#65;', '&#x6DF1;', "it's", '\n', '1 > 0', '😀', '');
const name = fc.constantFrom('c', 'v', 'row', 'is', 'sheetData', 'si', 'rr', 't');
const attributes = fc
  .record({ a: fc.option(word), bc: fc.option(word) })
  .map(
    ({ a, bc }) => `${a === null ? '' : ` a="${a.trim()}"`}${bc === null ? '' : `\n  bc = "${bc.trim()}" `}`,
  );
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
  element: fc
    .tuple(name, attributes, fc.array(tie('content'), { maxLength: 4 }))
    .map(([tag, given, inside]) =>
      inside.length === 0 ? `<${tag}${given}/>` : `<${tag}${given}>${inside.join('')}</${tag} >`,
    ),
  content: fc.oneof(
    { maxDepth: 4 },
    word,
    fc
      .constantFrom('<!-- <c> -- >-->', '<![CDATA[<&]]>', '<?pi <c>?>')
      .map((text) => text.replace(' -- ', ' - ')),
    tie('element'),
  ),
}));

describe('XmlScanner', () => {
  it('says what a general parser says, wherever the pieces end', () => {
    fc.assert(
      fc.property(element, fc.integer({ min: 1, max: 40 }), (document, size) => {
        const whole = `<?xml version="1.0"?>\n${document}\n<!-- end -->`;
        expect(scanned(whole, size)).toBe(judged(whole));
      }),
      { numRuns: 400 },
    );
  });

  it('refuses every document that is cut off', () => {
    const document = '<?xml version="1.0"?><a b="c"><!-- d --><e/>f<![CDATA[g]]></a>';
    const ends = Array.from({ length: document.length - 1 }, (_, end) =>
      scanned(document.slice(0, end + 1), 5),
    );
    expect(new Set(ends)).toEqual(new Set(['refused']));
    expect(scanned(document, 5)).not.toBe('refused');
  });

  it('refuses a second root and text outside of it', () => {
    expect(['<a/><b/>', 'x<a/>', '<a/>x', '', '<![CDATA[x]]><a/>'].map((text) => scanned(text, 100))).toEqual(
      Array.from({ length: 5 }, () => 'refused'),
    );
  });
});

describe('crc32', () => {
  it('is the same in Node and in script', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (one, two) => {
        expect(crc32(two, crc32(one, 0))).toBe(crc32InScript(two, crc32InScript(one, 0)));
      }),
    );
    expect(crc32InScript(Buffer.from('123456789'), 0)).toBe(0xcbf43926);
  });
});
