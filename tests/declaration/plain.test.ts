import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cebMessages,
  UnreadableMessage,
  type XmlElement,
  type XmlNode,
  XmlReader,
} from '../../src/declaration/index.ts';
import { type PlainXml, readPlain } from '../../src/declaration/read/plain.ts';
import { messages } from '../support/contents.ts';

/** What the whole reader gives; `null`: it refuses the file. */
function whole(bytes: Uint8Array): PlainXml | null {
  const children: XmlNode[] = [];
  let root: XmlElement | null = null;
  const reader = new XmlReader({
    outside: () => undefined,
    root: (element) => {
      root = element;
    },
    child: (node) => children.push(node),
  });
  try {
    reader.push(bytes);
    reader.end();
  } catch (cause) {
    if (cause instanceof UnreadableMessage) return null;
    throw cause;
  }
  return root === null ? null : { root, children };
}

/** The short way says what the whole reader says, or nothing. */
function agrees(bytes: Uint8Array): boolean {
  const plain = readPlain(bytes);
  if (plain !== null) expect(plain).toEqual(whole(bytes));
  return plain !== null;
}

const ROOT = '<ceb:CEB604Message guid="G" version="1.0" xmlns:ceb="http://www.chinaport.gov.cn/ceb">';
const receipt = (content: string, declaration = '<?xml version="1.0" encoding="UTF-8"?>\n') =>
  Buffer.from(`${declaration}${ROOT}\n${content}</ceb:CEB604Message>\n`);
const RETURN =
  '<ceb:InventoryReturn>\n<ceb:guid>G</ceb:guid>\n<ceb:returnInfo>放行 > 1</ceb:returnInfo>\n</ceb:InventoryReturn>\n';

describe('the short way through plain XML', () => {
  it('takes receipts as the port writes them', () => {
    expect(agrees(receipt(RETURN + RETURN))).toBe(true);
    expect(agrees(receipt(RETURN, ''))).toBe(true);
    expect(agrees(receipt('', '<?xml version="1.0" encoding="utf-8" standalone="no"?>'))).toBe(true);
  });

  it.each([
    ['a document type', '<!DOCTYPE a>\n', RETURN],
    ['an entity', '', '<ceb:a>&x;</ceb:a>'],
    ['a reference', '', '<ceb:a>&amp;</ceb:a>'],
    ['CDATA', '', '<ceb:a><![CDATA[x]]></ceb:a>'],
    ['a comment', '', '<!-- x -->'],
    ['an instruction', '', '<?a b?>'],
    ['an attribute', '', '<ceb:a b="c"></ceb:a>'],
    ['an empty tag', '', '<ceb:a/>'],
    ['another prefix', '', '<ds:a></ds:a>'],
    ['no prefix', '', '<a></a>'],
    ['tags that cross', '', '<ceb:a><ceb:b></ceb:a></ceb:b>'],
    ['a tag left open', '', '<ceb:a>'],
    ['a control character', '', '<ceb:a>\u0007</ceb:a>'],
    ['carriage returns', '', '<ceb:a>\r\n</ceb:a>'],
    ['a rare character', '', '<ceb:a>𠮷</ceb:a>'],
    ['the end of CDATA', '', '<ceb:a>]]></ceb:a>'],
    ['a second root', '', '</ceb:CEB604Message><ceb:CEB604Message>'],
    ['another encoding', '<?xml version="1.0" encoding="GB18030"?>\n', RETURN],
    ['a byte order mark', '\ufeff', RETURN],
    ['levels without end', '', `${'<ceb:a>'.repeat(70)}${'</ceb:a>'.repeat(70)}`],
  ])('is not sure of %s', (_, declaration, content) => {
    expect(readPlain(receipt(content, declaration))).toBeNull();
  });

  it('is not sure of bytes that are no UTF-8, and of text behind the root', () => {
    expect(readPlain(Buffer.concat([receipt(RETURN), Buffer.from([0xff])]))).toBeNull();
    expect(readPlain(Buffer.concat([receipt(RETURN), Buffer.from('x')]))).toBeNull();
  });

  it.each(Object.keys(cebMessages))('agrees with the whole reader on any CEB%s', (number) => {
    fc.assert(
      fc.property(messages(number), ({ xml }) => {
        agrees(Buffer.from(xml));
      }),
      { numRuns: 20 },
    );
  });

  it('agrees with the whole reader on whatever is made of the pieces of XML', () => {
    const pieces = fc.constantFrom(
      ...[
        '<ceb:a>',
        '</ceb:a>',
        '<ceb:b>',
        '</ceb:b>',
        '<b>',
        '</b>',
        '<ceb:a/>',
        'x',
        ' ',
        '\n',
        '>',
        '<',
        '"',
      ],
      ...['&lt;', ']]>', '<!--', '-->', '<?p ?>', '=', '/', ':', 'é', '放'],
    );
    const attributes = fc.constantFrom(
      ...['', ' guid="x"', ' guid="x" guid="y"', ' a:b="c"', ' xmlns=""', ' xmlns="u"', ' xmlns:ceb="v"'],
      ...[
        ' xml:lang="zh"',
        ' xmlns:xml="u"',
        ' xmlns:a="u" a:b="c"',
        ' xmlns:a=""',
        ' a="<"',
        ' a="x\ty"',
        "  b='c'",
      ],
    );
    fc.assert(
      fc.property(attributes, fc.array(pieces, { maxLength: 12 }), (extra, content) => {
        const root = `<ceb:R xmlns:ceb="http://www.chinaport.gov.cn/ceb"${extra}>`;
        agrees(Buffer.from(`${root}${content.join('')}</ceb:R>`));
      }),
      { numRuns: 5000 },
    );
  });

  it('agrees with the whole reader on every receipt of the scenarios', () => {
    const folder = join(import.meta.dirname, '../scenarios');
    const found = readdirSync(folder).flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split(/^==== .+ ====\n/m)
        .filter((section) => section.startsWith('<?xml') && section.includes('CEB')),
    );
    expect(found.filter((xml) => agrees(Buffer.from(xml))).length).toBeGreaterThan(10);
  });
});
