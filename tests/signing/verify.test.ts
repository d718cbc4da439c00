import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { digestOf } from '../../src/signing/algorithms.ts';
import {
  attachValue,
  openSigner,
  prepare,
  signMessage,
  suiteFor,
  verifyMessage,
} from '../../src/signing/index.ts';
import { signatureElement, signedInfoBytes } from '../../src/signing/signature.ts';
import { fixture, messageWith, NOW, requestOf, signerOf } from '../support/signing.ts';

const BYTES = messageWith('A-1');
let signed = '';
beforeAll(async () => {
  signed = (await signMessage({ file: 'm.xml', bytes: BYTES }, signerOf('sm2'), 'official')).toString();
});

/** The problems in a message, by name. */
async function problems(text: string | Uint8Array, at = NOW): Promise<readonly string[]> {
  const { valid, found } = await verifyMessage('m.xml', Buffer.from(text), at);
  expect(valid).toBe(found.every(({ problem }) => ['comments', 'misplaced'].includes(problem)));
  return found.map(({ problem }) => problem);
}

const signatureOf = (text: string): string => /<ds:Signature .*<\/ds:Signature>/s.exec(text)?.[0] ?? '';
const unsigned = (): string => BYTES.toString();

describe('a signature', () => {
  it('tells who signed and until when the certificate is valid', async () => {
    expect(await verifyMessage('m.xml', Buffer.from(signed), NOW)).toEqual({
      valid: true,
      algorithm: 'sm2-sm3',
      keyName: '5849260002',
      certificate: { holder: '测试企业 SM2', serial: '5849260002', from: '2026-01-01', to: '2125-12-31' },
      found: [],
    });
  });

  it('under the other names is as good', async () => {
    const other = await signMessage({ file: 'm.xml', bytes: BYTES }, signerOf('sm2'), 'xmldsig');
    expect(other.toString()).toContain('xmldsig#sha1"');
    expect(await problems(other)).toEqual([]);
  });

  it.each<readonly [string, () => string, readonly string[]]>([
    ['is missing', unsigned, ['unsigned']],
    ['stands over another text', () => signed.replace('A-1', 'A-2'), ['changed']],
    ['has another digest', () => signed.replace(/DigestValue>./, 'DigestValue>/'), ['changed', 'forged']],
    [
      'stands twice',
      () => signed.replace('</ds:Signature>', `</ds:Signature>${signatureOf(signed)}`),
      ['several'],
    ],
    [
      'was moved into the body',
      () => unsigned().replace('<ceb:Order>', `<ceb:Order>${signatureOf(signed)}`),
      ['partial'],
    ],
    [
      'covers an element that was wrapped away',
      () => signed.replace('URI=""', 'URI="#a"').replace('<ceb:Order>', '<ceb:Order Id="a">'),
      ['partial'],
    ],
    [
      'takes the message through another transform',
      () => signed.replace('#enveloped-signature"', '#base64"'),
      ['partial'],
    ],
    [
      'carries an object of its own',
      () => signed.replace('</ds:KeyInfo>', '</ds:KeyInfo><ds:Object></ds:Object>'),
      ['partial'],
    ],
    ['names a method that is none', () => signed.replace('#sm2-sm3', '#hmac-sha1'), ['algorithm']],
    [
      'calls a SHA-1 digest SM3',
      () =>
        signed.replace(
          'http://www.chinaport.gov.cn/2022/04/xmldsig#sm3',
          'http://www.w3.org/2000/09/xmldsig#sha1',
        ),
      ['mixed'],
    ],
    [
      'holds a certificate that is none',
      () => signed.replace(/<ds:X509Certificate>.{8}/, '<ds:X509Certificate>AAAAAAAA'),
      ['certificate'],
    ],
    [
      'holds the certificate of another kind of key',
      () => signed.replace(/(?<=<ds:X509Certificate>)[^<]*/, certificate('rsa.crt')),
      ['certificate'],
    ],
    ['holds no certificate', () => signed.replace(/<ds:KeyInfo>.*<\/ds:KeyInfo>/, ''), ['certificate']],
    ['is another value', () => signed.replace(/SignatureValue>[^<]*/, 'SignatureValue>AAAA'), ['forged']],
    ['stands beside a comment', () => signed.replace('<ceb:Order>', '<ceb:Order><!-- x -->'), ['comments']],
  ])('that %s', async (_, text, expected) => {
    expect(await problems(text())).toEqual(expected);
  });

  it('of an expired certificate, or one that is not valid yet', async () => {
    expect(await problems(signed, new Date('2126-01-01T00:00:00Z'))).toEqual(['expired']);
    expect(await problems(signed, new Date('2025-12-31T00:00:00Z'))).toEqual(['early']);
  });

  it('elsewhere than it should stand is told', async () => {
    const bytes = Buffer.from(unsigned().replace(/\n<ceb:BaseTransfer>.*<\/ceb:BaseTransfer>/, ''));
    const element = await signatureOver(digestOf('sm3', rootOf(bytes)));
    expect(await problems(bytes.toString().replace('</ceb:CEB', `${element}</ceb:CEB`))).toEqual([
      'misplaced',
    ]);
  });

  it('whose digest is SHA-1 under the name of SM3 is told as such', async () => {
    const element = await signatureOver(digestOf('sha1', rootOf(BYTES)));
    const text = unsigned().replace('</ceb:BaseTransfer>', `</ceb:BaseTransfer>${element}`);
    expect(await problems(text)).toEqual(['misnamed']);
  });
});

describe('what is no message', () => {
  it.each([
    ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'DOCTYPE is not allowed'],
    ['<a><b></a>', 'is not well-formed XML (*'],
    ['', 'is not well-formed XML (*'],
    [new Uint8Array((64 << 20) + 1), 'more than 64 MB: no customs message'],
  ])('is refused in one line: %#', async (text, words) => {
    const pattern = words.endsWith('*') ? words.slice(0, -1) : words;
    await expect(verifyMessage('m.xml', Buffer.from(text), NOW)).rejects.toThrow(pattern);
  });
});

describe('what cannot be signed', () => {
  it.each<readonly [string, () => string, string]>([
    ['a signed message', () => signed, 'is signed already'],
    [
      'one without BaseTransfer',
      () => unsigned().replaceAll('BaseTransfer', 'Other'),
      'has neither BaseTransfer nor*',
    ],
    [
      'a root without xsi',
      () => unsigned().replace(/ xmlns:xsi="[^"]*"/, ''),
      'the root does not declare xmlns:xsi*',
    ],
    [
      'an xml: attribute',
      () => unsigned().replace(' guid=', ' xml:lang="zh" guid='),
      'the root must not have an xml:*',
    ],
    [
      'another encoding',
      () => unsigned().replace('UTF-8', 'ISO-8859-1'),
      'is not in UTF-8, cannot be signed',
    ],
    ['a cut-off message', () => unsigned().slice(0, 300), 'is not well-formed XML (*'],
    ['no XML', () => 'hello', 'is not well-formed XML (*'],
  ])('%s', async (_, text, words) => {
    const message = { file: 'm.xml', bytes: Buffer.from(text()) };
    const done = signMessage(message, signerOf('rsa'), 'official');
    await expect(done).rejects.toThrow(words.endsWith('*') ? words.slice(0, -1) : words);
  });
});

describe('a signature made elsewhere', () => {
  it('gives the same message, and is refused for any other', async () => {
    const message = { file: 'm.xml', bytes: BYTES };
    const signer = openSigner(requestOf('rsa.key', 'rsa.crt'), NOW);
    const { signedInfo } = await prepare(message, suiteFor('rsa-sha1', 'official'));
    const text = (await signer.sign(signedInfo)).toString('base64').replace(/.{64}/g, '$&\r\n');
    const attached = await attachValue(message, { file: 'v', text }, signer, 'official');
    expect(attached).toEqual(await signMessage(message, signer, 'official'));
    const other = { file: 'm.xml', bytes: messageWith('A-2') };
    await expect(attachValue(other, { file: 'v', text }, signer, 'official')).rejects.toThrow(
      'the signature does not verify with the certificate for this message',
    );
  });
});

function certificate(name: string): string {
  return readFileSync(fixture(name), 'utf8').replace(/-----[^-]*-----|\s/g, '');
}

const rootOf = (bytes: Buffer): Buffer => bytes.subarray(bytes.indexOf('<ceb:CEB'), bytes.length - 1);

/** A signature over any digest. */
async function signatureOver(digest: string): Promise<string> {
  const suite = suiteFor('sm2-sm3', 'official');
  const root = {
    ceb: 'http://www.chinaport.gov.cn/ceb',
    xsi: 'http://www.w3.org/2001/XMLSchema-instance',
  };
  const value = (await signerOf('sm2').sign(signedInfoBytes(suite, digest, root))).toString('base64');
  const der = Buffer.from(certificate('sm2.crt'), 'base64');
  return signatureElement({ suite, digest, value, keyName: '1', certificate: der });
}
