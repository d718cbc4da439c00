import { type KeyObject, verify, X509Certificate } from 'node:crypto';
import { InputError } from '../model/errors.ts';
import type { Algorithm } from './algorithms.ts';
import { sm2Verify } from './sm2.ts';

/** A certificate with what a signature needs of it. */
export interface Certificate {
  readonly der: Buffer;
  /** Common name of the subject: a firm, or a person. */
  readonly holder: string;
  /** Serial number, hexadecimal, in lower case. */
  readonly serial: string;
  readonly validFrom: Date;
  readonly validTo: Date;
  readonly algorithm: Algorithm;
  /** Whether a signature (base64 decoded) signs the bytes with this certificate's key. */
  verifies(bytes: Uint8Array, signature: Uint8Array): boolean;
}

/** id-ecPublicKey over sm2p256v1, as it stands in a key's DER. */
export const SM2_KEY = Buffer.from('301306072a8648ce3d020106082a811ccf5501822d', 'hex');
/** Length of an uncompressed point of the curve. */
const POINT_LENGTH = 65;

/** Reads PEM or DER; `null` when it is no certificate, or one whose key is neither RSA nor SM2. */
export function readCertificate(bytes: Uint8Array): Certificate | null {
  try {
    const read = new X509Certificate(bytes);
    const key = read.publicKey;
    const verifies = verifierOf(key);
    return verifies === null
      ? null
      : {
          der: read.raw,
          holder: holderIn(read.subject),
          serial: read.serialNumber.toLowerCase(),
          validFrom: new Date(read.validFrom),
          validTo: new Date(read.validTo),
          algorithm: key.asymmetricKeyType === 'rsa' ? 'rsa-sha1' : 'sm2-sm3',
          verifies,
        };
  } catch {
    return null;
  }
}

/** Reads a certificate to sign with. Throws `InputError` for what is none, or does not hold at that moment. */
export function certificateToSign(file: string, bytes: Uint8Array, at: Date): Certificate {
  const refused = (zh: string, en: string) => new InputError({ zh, en }, { file, line: 0, column: 0 });
  const certificate = readCertificate(bytes);
  if (certificate === null) throw refused('不是 RSA 或 SM2 证书', 'is no certificate of an RSA or SM2 key');
  const state = validity(certificate, at);
  if (state === 'expired') {
    const day = dayOf(certificate.validTo);
    throw refused(`证书已于 ${day} 过期`, `the certificate expired on ${day}`);
  }
  if (state === 'early') {
    const day = dayOf(certificate.validFrom);
    throw refused(`证书自 ${day} 起生效`, `the certificate is valid from ${day}`);
  }
  return certificate;
}

/** The day of a moment in Beijing, yyyy-MM-dd. */
export function dayOf(moment: Date): string {
  return new Date(moment.getTime() + BEIJING_MS).toISOString().slice(0, 10);
}

const BEIJING_MS = 8 * 3_600_000;

/** Whether a certificate holds at a moment. */
export function validity(certificate: Certificate, at: Date): 'valid' | 'expired' | 'early' {
  if (at > certificate.validTo) return 'expired';
  return at < certificate.validFrom ? 'early' : 'valid';
}

/** Lines of `type=value`, as Node writes a subject. */
function holderIn(subject: string): string {
  const named = /^CN=(.*)$/m.exec(subject) ?? /^O=(.*)$/m.exec(subject);
  return named?.[1] ?? '';
}

function verifierOf(key: KeyObject): Certificate['verifies'] | null {
  if (key.asymmetricKeyType === 'rsa') return (bytes, signature) => verify('RSA-SHA1', bytes, key, signature);
  const der = key.export({ format: 'der', type: 'spki' });
  if (!der.includes(SM2_KEY)) return null;
  const point = der.subarray(-POINT_LENGTH);
  return (bytes, signature) => sm2Verify(bytes, signature, point);
}
