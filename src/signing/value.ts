import { InputError } from '../model/errors.ts';
import type { Algorithm } from './algorithms.ts';
import type { Certificate } from './certificate.ts';
import { SM2_SIGNATURE_LENGTH } from './sm2.ts';

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
 * The signature that a key outside gave, checked with its certificate. Throws `InputError` for what is no
 * base64, an SM2 signature that is not r ‖ s, or one that does not sign these bytes.
 */
export function checkedValue(
  text: string,
  signedInfo: Uint8Array,
  certificate: Certificate,
  from: string,
): Buffer {
  const value = fromBase64(text);
  if (value === null) throw refused(from, { zh: '返回的签名不是 base64', en: 'the signature is not base64' });
  if (wrongForm(value, certificate.algorithm)) {
    throw refused(from, {
      zh: `SM2 签名应为 r‖s 共 64 字节，得到 ${value.length} 字节（DER 编码请先转换）`,
      en: `an SM2 signature is r‖s in 64 bytes, these are ${value.length} (convert DER first)`,
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

function wrongForm(value: Buffer, algorithm: Algorithm): boolean {
  return algorithm === 'sm2-sm3' && value.length !== SM2_SIGNATURE_LENGTH;
}

function refused(file: string, words: { readonly zh: string; readonly en: string }): InputError {
  return new InputError(words, { file, line: 0, column: 0 });
}
