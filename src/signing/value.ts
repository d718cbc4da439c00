import { InputError } from '../model/errors.ts';
import type { Certificate } from './certificate.ts';
import { fromDer, SM2_SIGNATURE_LENGTH } from './sm2.ts';

/**
 * Decodes base64 that may be broken into lines; `null` for anything else, the empty text and spellings that
 * no encoder writes included: then every change of a letter is a change of the bytes.
 */
export function fromBase64(text: string): Buffer | null {
  const joined = text.replace(/[ \t\r\n]+/g, '');
  const bytes = Buffer.from(joined, 'base64');
  return joined !== '' && bytes.toString('base64') === joined ? bytes : null;
}

/**
 * The signature that a key outside gave, checked with its certificate; of SM2 also DER is taken, and becomes
 * r ‖ s. Throws `InputError` for what is no base64, no signature of that kind, or does not sign these bytes.
 */
export function checkedValue(
  text: string,
  signedInfo: Uint8Array,
  certificate: Certificate,
  from: string,
): Buffer {
  const given = fromBase64(text);
  if (given === null) throw refused(from, { zh: '返回的签名不是 base64', en: 'the signature is not base64' });
  const value = certificate.algorithm === 'sm2-sm3' ? sm2Value(given) : given;
  if (value === null) {
    throw refused(from, {
      zh: `SM2 签名应为 r‖s 共 64 字节或 DER，得到 ${given.length} 字节`,
      en: `an SM2 signature is r‖s in 64 bytes, or DER; these ${given.length} bytes are neither`,
    });
  }
  if (!certificate.verifies(signedInfo, value)) {
    throw refused(from, {
      zh: '签名与证书、报文不符',
      en: 'the signature does not verify with the certificate for this message',
    });
  }
  return value;
}

function sm2Value(given: Buffer): Buffer | null {
  return given.length === SM2_SIGNATURE_LENGTH ? given : fromDer(given);
}

function refused(file: string, words: { readonly zh: string; readonly en: string }): InputError {
  return new InputError(words, { file, line: 0, column: 0 });
}
