import { type KeyObject, verify, X509Certificate } from 'node:crypto';
import type { Algorithm } from './algorithms.ts';
import { sm2Verify } from './sm2.ts';

/** A certificate with what a signature needs of it. The holder's name stays in it: it is personal. */
export interface Certificate {
  readonly der: Buffer;
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

/** Whether a certificate holds at a moment. */
export function validity(certificate: Certificate, at: Date): 'valid' | 'expired' | 'early' {
  if (at > certificate.validTo) return 'expired';
  return at < certificate.validFrom ? 'early' : 'valid';
}

function verifierOf(key: KeyObject): Certificate['verifies'] | null {
  if (key.asymmetricKeyType === 'rsa') return (bytes, signature) => verify('RSA-SHA1', bytes, key, signature);
  const der = key.export({ format: 'der', type: 'spki' });
  if (!der.includes(SM2_KEY)) return null;
  const point = der.subarray(-POINT_LENGTH);
  return (bytes, signature) => sm2Verify(bytes, signature, point);
}
