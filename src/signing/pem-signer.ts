import { createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { InputError } from '../model/errors.ts';
import { type Certificate, SM2_KEY } from './certificate.ts';
import type { Signer } from './signer.ts';
import { sm2Sign } from './sm2.ts';

/** A private key as a file gives it; `file` is its name in messages. */
export interface KeyFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Of an encrypted key. */
  readonly passphrase: string | null;
}

/** Begins the private key proper in its DER: version 1, 32 bytes follow. */
const SCALAR = Buffer.from('0201010420', 'hex');
const SCALAR_LENGTH = 32;
const PROBE = Buffer.from('xborder');

/**
 * A signer with a key in memory. Throws `InputError` for a key that cannot be read, is neither RSA nor SM2,
 * or is not the one of the certificate.
 */
export function pemSigner(key: KeyFile, certificate: Certificate, keyName: string): Signer {
  const signs = signFunction(readKey(key), key.file);
  if (!certificate.verifies(PROBE, signs(PROBE))) {
    throw refused(key.file, { zh: '私钥与证书不是一对', en: 'the key is not the one of the certificate' });
  }
  return { certificate, keyName, sign: async (bytes) => signs(bytes) };
}

function readKey({ file, bytes, passphrase }: KeyFile): KeyObject {
  const pem = Buffer.from(bytes);
  // The header says so; what Node's errors say differs with the kind of encryption.
  const encrypted = pem.includes('BEGIN ENCRYPTED') || pem.includes('Proc-Type: 4,ENCRYPTED');
  if (encrypted && passphrase === null) {
    throw refused(file, {
      zh: '私钥已加密；请把口令放在环境变量 XBORDER_KEY_PASSPHRASE 中',
      en: 'the key is encrypted; put its passphrase into XBORDER_KEY_PASSPHRASE',
    });
  }
  try {
    return createPrivateKey(encrypted ? { key: pem, passphrase: passphrase ?? '' } : pem);
  } catch {
    throw encrypted
      ? refused(file, {
          zh: '私钥无法解密，口令不对',
          en: 'the key cannot be decrypted; the passphrase is wrong',
        })
      : refused(file, { zh: '不是 PEM 私钥', en: 'is no private key in PEM' });
  }
}

function signFunction(key: KeyObject, file: string): (bytes: Uint8Array) => Buffer {
  if (key.asymmetricKeyType === 'rsa') return (bytes) => sign('RSA-SHA1', bytes, key);
  const der = key.export({ format: 'der', type: 'pkcs8' });
  const at = der.indexOf(SCALAR);
  if (!der.includes(SM2_KEY) || at === -1) {
    throw refused(file, { zh: '私钥既不是 RSA 也不是 SM2', en: 'the key is neither RSA nor SM2' });
  }
  const scalar = der.subarray(at + SCALAR.length, at + SCALAR.length + SCALAR_LENGTH);
  return (bytes) => sm2Sign(bytes, scalar);
}

function refused(file: string, words: { readonly zh: string; readonly en: string }): InputError {
  return new InputError(words, { file, line: 0, column: 0 });
}
