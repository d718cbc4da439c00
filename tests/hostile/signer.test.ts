import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSigner, signMessage } from '../../src/signing/index.ts';
import { fixture, messageWith, NOW, requestOf } from '../support/signing.ts';
import { inFolder, runIn } from './folder.ts';

const MESSAGE = { file: 'm.xml', bytes: messageWith('A-1') };

/** A signer that is a program. */
function outside(command: string, timeoutMs = 10_000) {
  const request = { ...requestOf('sm2.key', 'sm2.crt'), with: { program: { command, timeoutMs } } };
  return openSigner(request, NOW);
}

describe('a program that signs', () => {
  it.each([
    ['never ends', 'sleep 1000', 200, 'no signature within 0.2 s'],
    ['leaves its group and never ends', 'setsid sleep 5 & setsid sleep 5', 200, 'no signature within 0.2 s'],
    ['never stops printing', 'yes', 10_000, 'prints too much to be a signature'],
    ['prints a gigabyte', 'head -c 1073741824 /dev/zero', 10_000, 'prints too much to be a signature'],
    ['complains a gigabyte', 'head -c 104857600 /dev/zero >&2; exit 1', 10_000, 'the signer ended with 1: *'],
    ['fails', 'echo "PIN locked" >&2; exit 3', 10_000, 'the signer ended with 3: PIN locked'],
    ['is not there', './no-such-program', 10_000, 'the signer ended with 127: *'],
    ['says nothing', 'true', 10_000, 'the signature is not base64'],
    ['prints rubbish', 'echo "Verified OK"', 10_000, 'the signature is not base64'],
    ['prints something short', 'echo AAAA', 10_000, 'an SM2 signature is r‖s in 64 bytes, or DER; these 3 *'],
    ['signs something else', 'head -c 64 /dev/zero | base64 -w0', 10_000, 'the signature does not verify *'],
  ])('and %s', async (_, command, timeoutMs, words) => {
    const signed = signMessage(MESSAGE, outside(command, timeoutMs), 'official');
    await expect(signed).rejects.toThrow(words.endsWith('*') ? words.slice(0, -1) : words);
  });

  it('gets the very bytes, and its DER becomes r‖s', async () => {
    const script = [
      'f=$(mktemp)',
      'cat >"$f"',
      `openssl pkeyutl -sign -inkey '${fixture('sm2.key')}' -rawin -digest sm3 -pkeyopt distid:1234567812345678 -in "$f" | base64`,
      'rm "$f"',
    ].join('; ');
    const signed = await signMessage(MESSAGE, outside(script), 'official');
    const value = /<ds:SignatureValue>([^<]*)/.exec(signed.toString())?.[1] ?? '';
    expect(Buffer.from(value, 'base64')).toHaveLength(64);
  });
});

describe('what there is to sign with', () => {
  it.each([
    ['a key of another kind', 'ed25519.key', 'rsa.crt', 'the key is neither RSA nor SM2'],
    ['the key of another certificate', 'sm2.key', 'rsa.crt', 'the key is not the one of the certificate'],
    ['an encrypted key without its passphrase', 'encrypted.key', 'rsa.crt', 'the key is encrypted; *'],
    ['a certificate for a key', 'rsa.crt', 'rsa.crt', 'is no private key in PEM'],
    ['a key for a certificate', 'rsa.key', 'rsa.key', 'is no certificate of an RSA or SM2 key'],
    ['an expired certificate', 'rsa.key', 'expired.crt', 'the certificate expired on 2021-01-01'],
  ])('%s', (_, key, certificate, words) => {
    const open = () => openSigner(requestOf(key, certificate), NOW);
    expect(open).toThrow(words.endsWith('*') ? words.slice(0, -1) : words);
  });
});

describe('signing some of the messages', () => {
  it('is signing none of them', () => {
    inFolder((folder) => {
      writeFileSync(join(folder, 'a.xml'), MESSAGE.bytes);
      writeFileSync(join(folder, 'b.xml'), '<cut');
      const keys = ['--key', fixture('sm2.key'), '--cert', fixture('sm2.crt')];
      const ended = runIn(folder, ['sign', 'a.xml', 'b.xml', ...keys, '--out', 'new/out', '--lang', 'en']);
      expect(ended).toEqual({
        status: 2,
        stdout: '',
        stderr: expect.stringMatching(/^error: b\.xml:1: is not well-formed XML \(.*\)\n$/),
      });
      expect(readdirSync(folder).sort()).toEqual(['a.xml', 'b.xml']);
      expect(readFileSync(join(folder, 'a.xml'))).toEqual(MESSAGE.bytes);
    });
  });

  it('leaves nothing of a run of declare whose signer fails', () => {
    inFolder((folder) => {
      const example = (name: string) => join(import.meta.dirname, '../../examples', name);
      const ended = runIn(folder, [
        ...[
          'declare',
          example('native/orders.csv'),
          '--filing',
          example('filing.yaml'),
          '--out',
          'out',
          '--no-ledger',
        ],
        ...[
          '--sign-cert',
          fixture('sm2.crt'),
          '--signer',
          'echo no card >&2; exit 2',
          '--quiet',
          '--lang',
          'en',
        ],
      ]);
      expect(ended).toEqual({
        status: 2,
        stdout: '',
        stderr: 'error: --signer: the signer ended with 2: no card\n',
      });
      expect(readdirSync(folder).sort()).toEqual([]);
    });
  });
});
