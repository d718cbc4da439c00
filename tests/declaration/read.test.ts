import { describe, expect, it } from 'vitest';
import {
  deviationWords,
  MessageReader,
  type ReadMessage,
  readMessage,
  UnreadableMessage,
} from '../../src/declaration/index.ts';

const CEB = 'xmlns:ceb="http://www.chinaport.gov.cn/ceb"';
const GUID = '4CDE1CFD-EDED-46B1-946C-B8022E42FC94';

function receipt(content: string, root = 'ceb:CEB304Message'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} guid="${GUID}" version="1.0" ${CEB}>\n${content}</${root}>\n`;
}

const RETURN = `<ceb:OrderReturn>
<ceb:guid>${GUID}</ceb:guid>
<ceb:ebpCode>无</ceb:ebpCode>
<ceb:ebcCode>4403180C0D</ceb:ebcCode>
<ceb:orderNo>SO&amp;1</ceb:orderNo>
<ceb:returnStatus>-301010</ceb:returnStatus>
<ceb:returnTime>20261123120000123</ceb:returnTime>
<ceb:returnInfo><![CDATA[<处理失败>]]> 𠮷</ceb:returnInfo>
</ceb:OrderReturn>
`;

function read(xml: string | Uint8Array): ReadMessage {
  return readMessage(typeof xml === 'string' ? Buffer.from(xml) : xml);
}

function refusal(xml: string | Uint8Array): string {
  try {
    read(xml);
  } catch (cause) {
    if (cause instanceof UnreadableMessage)
      return `${cause.kind} ${cause.line}:${cause.column} ${cause.message}`;
    throw cause;
  }
  return 'read';
}

function told(xml: string): readonly string[] {
  return read(xml).deviations.map((one) => `${one.line}:${one.column} ${deviationWords(one).en}`);
}

describe('a message as its table has it', () => {
  it('gives its documents with texts and places', () => {
    const { number, guid, documents, deviations, parts, signed } = read(receipt(RETURN + RETURN));
    expect({ number, guid, deviations, parts, signed }).toEqual({
      ...{ number: '304', guid: GUID, deviations: [], parts: [], signed: false },
    });
    expect(documents.map((document) => [document.number, document.line, document.column])).toEqual([
      [1, 3, 1],
      [2, 12, 1],
    ]);
    expect([...(documents[1]?.header.texts ?? [])]).toEqual([
      ['guid', GUID],
      ['ebpCode', '无'],
      ['ebcCode', '4403180C0D'],
      ['orderNo', 'SO&1'],
      ['returnStatus', '-301010'],
      ['returnTime', '20261123120000123'],
      ['returnInfo', '<处理失败> 𠮷'],
    ]);
    expect(documents[1]?.header.places.get('returnStatus')).toEqual({ line: 17, column: 1 });
  });

  it('gives head and rows where a document has them', () => {
    const { documents } = read(
      `<m:CEB792Message xmlns:m="http://www.chinaport.gov.cn/ceb" guid="${GUID}" version="1.0"><m:SummaryResult><m:SummaryResultHead><m:sumNo>S1</m:sumNo></m:SummaryResultHead><m:SummaryResultList><m:invtNo>A</m:invtNo></m:SummaryResultList><m:SummaryResultList><m:invtNo>B</m:invtNo></m:SummaryResultList></m:SummaryResult></m:CEB792Message>`,
    );
    expect(documents[0]?.header.texts).toEqual(new Map([['sumNo', 'S1']]));
    expect(documents[0]?.rows.map((row) => row.texts.get('invtNo'))).toEqual(['A', 'B']);
  });

  it('is the same wherever its bytes are cut', () => {
    const bytes = Buffer.from(receipt(RETURN.replaceAll('\n', '\r\n')));
    const whole = read(bytes);
    for (let size = 1; size < 40; size += 3) {
      const reader = new MessageReader();
      const documents = [];
      for (let at = 0; at < bytes.length; at += size)
        documents.push(...reader.push(bytes.subarray(at, at + size)));
      documents.push(...reader.end());
      expect(documents).toEqual(whole.documents);
    }
  });

  it('is read in the encodings that XML can name', () => {
    const utf16 = Buffer.from(`\ufeff${receipt(RETURN).replace('UTF-8', 'UTF-16')}`, 'utf16le');
    expect(read(utf16).documents).toEqual(read(receipt(RETURN)).documents);
    expect(read(`\ufeff${receipt(RETURN)}`).documents).toEqual(read(receipt(RETURN)).documents);
    const gbk = Buffer.concat([
      Buffer.from(
        `<?xml version="1.0" encoding="GB18030"?><ceb:CEB304Message guid="${GUID}" version="1.0" ${CEB}><ceb:OrderReturn><ceb:returnInfo>`,
      ),
      Buffer.from([0xd6, 0xd0]),
      Buffer.from('</ceb:returnInfo></ceb:OrderReturn></ceb:CEB304Message>'),
    ]);
    expect(read(gbk).documents[0]?.texts.get('returnInfo')).toBe('中');
  });
});

describe('a message that deviates', () => {
  it('is read, and told what is not as the table says', () => {
    expect(told(receipt(RETURN.replace('</ceb:guid>', '</ceb:guid>\n<ceb:extra>x</ceb:extra>')))).toEqual([
      '5:1 ceb:OrderReturn holds ceb:extra, an element the specification does not know',
    ]);
    expect(
      told(receipt(RETURN.replace('<ceb:ebpCode>', '<ceb:ebpCode kind="a" xmlns:q="urn:q" xml:lang="zh">'))),
    ).toEqual(['5:1 ceb:ebpCode has kind, an attribute the specification does not know']);
    expect(told(receipt(RETURN.replace('<ceb:orderNo>', '<q:x xmlns:q="urn:q"/>\n<ceb:orderNo>')))).toEqual([
      '7:1 q:x in ceb:OrderReturn is of another namespace',
    ]);
    expect(told(receipt(RETURN.replace('<ceb:orderNo>', 'text\n<ceb:orderNo>')))).toEqual([
      '3:1 ceb:OrderReturn has text between its elements',
    ]);
    expect(told(receipt(RETURN.replace('SO&amp;1', '<ceb:b>1</ceb:b>')))).toEqual([
      '7:14 ceb:orderNo holds ceb:b, an element the specification does not know',
    ]);
    expect(
      told(
        receipt(
          RETURN.replace(/<ceb:guid>.*\n/, '').replace(
            '</ceb:OrderReturn>',
            `<ceb:guid>${GUID}</ceb:guid>\n</ceb:OrderReturn>`,
          ),
        ),
      ),
    ).toEqual(['10:1 ceb:guid in ceb:OrderReturn does not stand where the specification has it']);
    expect(told(receipt(RETURN.replace(/<ceb:orderNo>.*\n/, '')))).toEqual([
      '3:1 ceb:OrderReturn lacks orderNo',
    ]);
    expect(told(receipt(RETURN.replace('<ceb:ebpCode>', '<ceb:guid>2</ceb:guid>\n<ceb:ebpCode>')))).toEqual([
      '5:1 ceb:guid stands too often in ceb:OrderReturn',
    ]);
    expect(told(receipt(RETURN, 'ceb:CEB304'))).toEqual([
      '2:1 the root element is named ceb:CEB304, not ceb:CEB304Message',
    ]);
    expect(told(receipt(''))).toEqual(['2:1 ceb:CEB304Message lacks OrderReturn']);
    expect(told(receipt(`x${RETURN}`))).toEqual(['2:1 ceb:CEB304Message has text between its elements']);
    expect(told(receipt(RETURN).replace(/ guid="[^"]*" version="1.0"/, ' id="1"'))).toEqual([
      '2:1 ceb:CEB304Message has id, an attribute the specification does not know',
      '2:1 ceb:CEB304Message lacks guid',
      '2:1 ceb:CEB304Message lacks version',
    ]);
  });

  it('says every deviation in Chinese too', () => {
    const kinds = [
      ...['unknown-element', 'unknown-attribute', 'other-namespace', 'order'],
      ...['missing', 'too-many', 'stray-text', 'root-name'],
    ] as const;
    expect(
      kinds.map((kind) => deviationWords({ kind, name: 'A', within: 'B', line: 1, column: 1 }).zh),
    ).toEqual([
      'B 中有报文规范没有的元素 A',
      'B 带有报文规范没有的属性 A',
      'B 中的 A 属于其他命名空间',
      'B 中 A 的位置与报文规范不同',
      'B 缺少 A',
      'B 中 A 出现次数过多',
      'B 的元素之间有文字',
      '根元素名为 A，应为 AMessage',
    ]);
  });

  it('keeps the texts of elements that the table does not know, whatever their names', () => {
    const { documents } = read(
      receipt(RETURN.replace('</ceb:guid>', '</ceb:guid><ceb:__proto__>x</ceb:__proto__>')),
    );
    expect(documents[0]?.unknown).toEqual(new Map([['ceb:__proto__', 'x']]));
  });

  it('keeps a thousand deviations and counts the rest', () => {
    const reader = new MessageReader();
    reader.push(
      Buffer.from(receipt(RETURN.replace('<ceb:ebpCode>', `${'<ceb:x/>'.repeat(1500)}<ceb:ebpCode>`))),
    );
    reader.end();
    expect([reader.deviations.length, reader.deviationCount]).toEqual([1000, 1500]);
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['<!DOCTYPE a><a/>', 'doctype 1:12 the XML declares a DOCTYPE, which is refused'],
    [
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      'doctype 1:54 the XML declares a DOCTYPE, which is refused',
    ],
    [
      receipt('<ceb:OrderReturn>&lol;</ceb:OrderReturn>'),
      'entity 3:22 the XML refers to an entity that XML does not define itself, which is refused',
    ],
    [receipt('<a>'.repeat(70)), 'depth 3:192 elements are nested more than 64 deep'],
    [receipt(RETURN).slice(0, 300), 'cut-off 6:34 the XML is cut off: the file ends in the middle'],
    ['', 'cut-off 1:0 the XML is cut off: the file ends in the middle'],
    ['<a></b>', 'not-a-message 1:1 the root element a is no export message of the unified edition'],
    [receipt('<a></b>'), 'malformed 3:7 the XML is not well-formed (unexpected close tag)'],
    ['<CEB304Message/>', 'namespace 1:1 the root element is of another namespace: ""'],
    ['<CEB304Message xmlns="urn:x"/>', 'namespace 1:1 the root element is of another namespace: urn:x'],
    [
      `<ceb:CEB999Message ${CEB}/>`,
      'not-a-message 1:1 the root element ceb:CEB999Message is no export message of the unified edition',
    ],
    [
      `<ceb:CEBtoString ${CEB}/>`,
      'not-a-message 1:1 the root element ceb:CEBtoString is no export message of the unified edition',
    ],
    ['{"a":1}', 'malformed 1:7 the XML is not well-formed (text data outside of root node)'],
  ])('is refused with its reason: %s', (xml, reason) => {
    expect(refusal(xml)).toBe(reason);
  });

  it('is refused where bytes are not of the encoding, and where nobody knows the encoding', () => {
    expect(refusal(Buffer.from([0x3c, 0x61, 0xff, 0x3e]))).toBe('encoding 0:0 the bytes are not UTF-8');
    expect(refusal('<?xml version="1.0" encoding="x-none"?><a/>')).toBe(
      'encoding 0:0 the bytes are not x-none',
    );
  });

  it('is refused wherever it is cut off', () => {
    const xml = receipt(RETURN).trimEnd();
    for (let end = 0; end < xml.length; end++) {
      expect(refusal(xml.slice(0, end))).toMatch(/^(?:cut-off|malformed) /);
    }
  });

  it('is refused in bounded memory when it has no end', () => {
    const endless = (start: string, piece: string) => {
      const reader = new MessageReader();
      const bytes = Buffer.from(piece.repeat(Math.ceil((1 << 20) / piece.length)));
      try {
        reader.push(Buffer.from(start));
        for (let pushed = 0; pushed < 100; pushed++) reader.push(bytes);
      } catch (cause) {
        if (cause instanceof UnreadableMessage) return cause.message;
        throw cause;
      }
      return 'read';
    };
    const open = `<ceb:CEB304Message ${CEB}>`;
    expect(endless(`${open}<ceb:OrderReturn>`, 'x')).toBe('the XML is too large: 4 MB without a tag');
    expect(endless(`<ceb:CEB304Message ${CEB} a="`, 'x')).toBe('the XML is too large: 4 MB without a tag');
    expect(endless(`${open}<!--`, 'x')).toBe('the XML is too large: 4 MB without a tag');
    expect(endless(`${open}<ceb:OrderReturn>`, '<a/>')).toBe(
      'the XML is too large: a document of more than 500000 elements',
    );
    expect(endless(`${open}<ceb:OrderReturn>`, `<a>${'x'.repeat(4000)}</a>`)).toBe(
      'the XML is too large: a document of more than 32 MB',
    );
  });
});
