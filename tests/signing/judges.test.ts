import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { schemaTexts } from '../../src/declaration/index.ts';
import { createVerifier } from '../../src/declaration/verify.ts';
import { openSigner, prepare, signMessage, suiteFor, withoutSignature } from '../../src/signing/index.ts';
import { inFolder } from '../hostile/folder.ts';
import { xborder } from '../support/cli.ts';
import { fixture, messageWith, NOW, requestOf, signerOf } from '../support/signing.ts';

/** Runs a judge; where it is not installed, the test fails. */
function judge(program: string, ...args: readonly string[]): string {
  const { error, status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  if (error !== undefined) throw new Error(`${program} is not installed: ${error.message}`);
  return status === 0 ? 'accepted' : `${stdout}${stderr}`;
}

const MESSAGES = ['A-1', '订单 "1" & <2>', ' \n\t'];

describe('xmlsec1', () => {
  it.each(MESSAGES)('verifies what RSA signed: %j', async (text) => {
    const bytes = messageWith(text);
    const signed = await signMessage({ file: 'm.xml', bytes }, signerOf('rsa'), 'official');
    inFolder((folder) => {
      const file = join(folder, 'm.xml');
      writeFileSync(file, signed);
      expect(judge('xmlsec1', '--verify', '--trusted-pem', fixture('rsa.crt'), file)).toBe('accepted');
      writeFileSync(file, signed.toString().replace('4403980A0B', '4403980A0C'));
      expect(judge('xmlsec1', '--verify', '--trusted-pem', fixture('rsa.crt'), file)).toContain('FAIL');
    });
  });
});

describe('openssl', () => {
  it.each(MESSAGES)('verifies what SM2 signed, over a digest it computes itself: %j', async (text) => {
    const bytes = messageWith(text);
    const suite = suiteFor('sm2-sm3', 'official');
    const { signedInfo, digest } = await prepare({ file: 'm.xml', bytes }, suite);
    const value = await signerOf('sm2').sign(signedInfo);
    inFolder((folder) => {
      const [info, signature, body] = ['info', 'signature', 'body'].map((name) => join(folder, name));
      writeFileSync(info ?? '', signedInfo);
      writeFileSync(signature ?? '', der(value));
      writeFileSync(body ?? '', bytes.subarray(bytes.indexOf('<ceb:CEB'), bytes.length - 1));
      const sm2 = ['-rawin', '-digest', 'sm3', '-pkeyopt', 'distid:1234567812345678'];
      const key = ['-certin', '-inkey', fixture('sm2.crt')];
      const verify = ['pkeyutl', '-verify', ...key, ...sm2, '-in', info ?? '', '-sigfile', signature ?? ''];
      expect(judge('openssl', ...verify)).toBe('accepted');
      const hash = spawnSync('openssl', ['dgst', '-sm3', '-binary', body ?? '']).stdout;
      expect(hash.toString('base64')).toBe(digest);
    });
  });
});

describe('messages of declare, signed', () => {
  let signed: readonly (readonly [string, Buffer])[] = [];
  beforeAll(() => {
    inFolder((folder) => {
      const ended = xborder(
        ...['declare', 'examples/native/orders.csv', '--filing', 'examples/filing.yaml', '--quiet'],
        ...['--out', join(folder, 'out'), '--clock', '20261123101500', '--verify', 'all'],
        ...['--sign-key', fixture('sm2.key'), '--sign-cert', fixture('sm2.crt')],
      );
      expect(ended).toEqual({ status: 1, stdout: '', stderr: '' });
      signed = ['ceb303', 'ceb603'].map((name) => [
        name,
        readFileSync(join(folder, `out/declarations/${name}-00001.xml`)),
      ]);
    });
  });

  it('satisfy their schemas in libxml2', async () => {
    const verifier = await createVerifier(schemaTexts());
    for (const [name, bytes] of signed) expect(verifier.verify(name, bytes)).toEqual([]);
    expect(signed.map(([name]) => name)).toEqual(['ceb303', 'ceb603']);
  });

  it('are those that the key signs when it is asked for them alone', async () => {
    const signer = openSigner(requestOf('sm2.key', 'sm2.crt'), NOW);
    for (const [name, bytes] of signed) {
      const stripped = withoutSignature(bytes);
      expect(await signMessage({ file: name, bytes: stripped }, signer, 'official')).toEqual(bytes);
      expect(stripped.length).toBeLessThan(bytes.length);
    }
  });
});

/** SEQUENCE of two INTEGERs. */
function der(value: Buffer): Buffer {
  const integer = (bytes: Buffer): Buffer => {
    const first = bytes.findIndex((byte) => byte !== 0);
    const bare = bytes.subarray(first);
    const whole = (bare[0] ?? 0) > 0x7f ? Buffer.concat([Buffer.alloc(1), bare]) : bare;
    return Buffer.concat([Buffer.from([2, whole.length]), whole]);
  };
  const both = Buffer.concat([integer(value.subarray(0, 32)), integer(value.subarray(32))]);
  return Buffer.concat([Buffer.from([0x30, both.length]), both]);
}
