import type { SignatureProfile } from './algorithms.ts';
import { certificateToSign } from './certificate.ts';
import { commandSigner, type SignerCommand } from './command-signer.ts';
import { type KeyFile, pemSigner } from './pem-signer.ts';
import type { Signer } from './signer.ts';

/** With what to sign: plain data, so that it can be handed to another thread. */
export interface SigningRequest {
  readonly with: { readonly key: KeyFile } | { readonly program: SignerCommand };
  /** PEM or DER; `file` is its name in messages. */
  readonly certificate: { readonly file: string; readonly bytes: Uint8Array };
  /** Number of the certificate or card; `null`: the certificate's serial number. */
  readonly keyName: string | null;
  readonly profile: SignatureProfile;
}

/**
 * Makes the signer. Throws `InputError` for a key or certificate that cannot be used, a certificate that
 * does not hold at that moment, and a key that is not the one of the certificate.
 */
export function openSigner(request: SigningRequest, at: Date): Signer {
  const { file, bytes } = request.certificate;
  const certificate = certificateToSign(file, bytes, at);
  const keyName = request.keyName ?? certificate.serial;
  return 'key' in request.with
    ? pemSigner(request.with.key, certificate, keyName)
    : commandSigner(request.with.program, certificate, keyName);
}
