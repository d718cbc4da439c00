import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, withDocument } from '../../src/signing/document.ts';
import { signMessage, verifyMessage, withoutSignature } from '../../src/signing/index.ts';
import { scan } from '../../src/signing/scan.ts';
import { messageWith, NOW, signerOf } from '../support/signing.ts';

const kinds = fc.constantFrom('rsa' as const, 'sm2' as const);
/** Texts that XML can hold. */
const texts = fc
  .string({ unit: 'binary', maxLength: 30 })
  .map((text) => text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '�'));
const signers = { rsa: signerOf('rsa'), sm2: signerOf('sm2') };

async function holds(bytes: Uint8Array): Promise<boolean> {
  try {
    return (await verifyMessage('m.xml', bytes, NOW)).valid;
  } catch {
    return false;
  }
}

describe('signing', () => {
  it('holds, and taking the signature out gives the bytes that were signed', async () => {
    await fc.assert(
      fc.asyncProperty(kinds, texts, async (kind, text) => {
        const bytes = messageWith(text);
        const signed = await signMessage({ file: 'm.xml', bytes }, signers[kind], 'official');
        expect(await holds(signed)).toBe(true);
        expect(Buffer.from(withoutSignature(signed))).toEqual(bytes);
      }),
      { numRuns: 60 },
    );
  });

  it('does not survive the change of any one byte of what it covers', async () => {
    const bytes = messageWith('订单-1');
    const signed = {
      rsa: await signMessage({ file: 'm.xml', bytes }, signers.rsa, 'official'),
      sm2: await signMessage({ file: 'm.xml', bytes }, signers.sm2, 'official'),
    };
    await fc.assert(
      fc.asyncProperty(kinds, fc.nat(), fc.integer({ min: 1, max: 255 }), async (kind, position, by) => {
        const changed = Buffer.from(signed[kind]);
        const first = changed.indexOf('<ceb:CEB303');
        const names = [changed.indexOf('<ds:KeyInfo>'), changed.indexOf('</ds:Signature>')] as const;
        const at = first + (position % (changed.lastIndexOf('>') - first));
        // Name and certificate of the key are not signed: the certificate proves itself by fitting the signature.
        fc.pre(at < names[0] || at >= names[1]);
        const before = changed[at] ?? 0;
        changed[at] = before ^ by;
        // Which white space stands between attributes, and which line end was written, XML does not tell.
        fc.pre(!(isSpace(before) && isSpace(before ^ by)));
        expect(await holds(changed)).toBe(false);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the scan', () => {
  it('is sure only of what is its own canonical form', async () => {
    const pieces = fc.constantFrom(
      ...[
        '<ceb:a>',
        '</ceb:a>',
        '<ceb:b>',
        '</ceb:b>',
        '<ceb:a/>',
        '<ceb:a x="1">',
        '<a>',
        '</a>',
        'é',
        '件',
        '\r',
      ],
      ...[
        '&amp;',
        '&#xD;',
        '&#10;',
        '&quot;',
        '>',
        ']]>',
        '<!-- c -->',
        '<?p i?>',
        '<![CDATA[x]]>',
        '\n',
        ' ',
        '"',
      ],
    );
    const root = 'ceb:M xmlns:ceb="http://www.chinaport.gov.cn/ceb"';
    const tails = fc.constantFrom('', '\n', ' ', '<!-- c -->', '<ceb:M></ceb:M>', 'x');
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 8 }), tails, async (inner, tail) => {
        const bytes = Buffer.from(`<${root}>${inner.join('')}</ceb:M>${tail}`);
        const scanned = scan(bytes);
        if (scanned?.canonical === null || scanned === null) return;
        const whole = await withDocument('m.xml', bytes, (tree) => canonical(tree));
        expect(whole).toEqual(bytes.subarray(scanned.root.start, scanned.root.end));
      }),
      { numRuns: 2000 },
    );
  });

  it('is sure of what xborder writes', () => {
    expect(scan(messageWith('订单 <1>\r'))?.canonical).not.toBeNull();
  });
});

function isSpace(byte: number): boolean {
  return [0x20, 0x09, 0x0a, 0x0d].includes(byte);
}
