import type { Certificate } from './certificate.ts';

/** Whoever holds the key. */
export interface Signer {
  readonly certificate: Certificate;
  /** Number of the certificate or card, as the key's holder is known to the port. */
  readonly keyName: string;
  /** Signs the canonical SignedInfo. Gives the bytes of the signature: PKCS #1 v1.5 for RSA, r ‖ s for SM2. */
  sign(signedInfo: Uint8Array): Promise<Buffer>;
}
