import type { Algorithm, SigningRequest } from '../../signing/index.ts';
import type { Moment } from '../clock.ts';
import { type SigningNames, signingRequest } from './request.ts';

/** How a run signs its messages: plain data, for the threads that write them. */
export interface RunSigning {
  readonly request: SigningRequest;
  /** When the certificate must hold. */
  readonly at: Date;
  /** Numbers and days for `run.json`; the key and the holder's name stay out of it. */
  readonly told: { readonly algorithm: Algorithm; readonly keyName: string; readonly validUntil: string };
}

/**
 * Reads and tries what a run is to sign with, before anything else is done; `null`: it does not sign. Throws
 * `KnownError` as `signingRequest` and `openSigner` do.
 */
export async function signingForRun(names: SigningNames, { time }: Moment): Promise<RunSigning | null> {
  const request = signingRequest(names, { key: '--sign-key', cert: '--sign-cert' });
  if (request === null) return null;
  const { dayOf, openSigner } = await import('../../signing/index.ts');
  const at = new Date(time.replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6+08:00'));
  const { certificate, keyName } = openSigner(request, at);
  const { algorithm, validTo } = certificate;
  return { request, at, told: { algorithm, keyName, validUntil: dayOf(validTo) } };
}

/** Signs one message after the other: a USB key serves one at a time. */
export function sealer({
  request,
  at,
}: RunSigning): (name: string, bytes: Uint8Array) => Promise<Uint8Array> {
  const opened = import('../../signing/index.ts').then(({ openSigner, signMessage }) => {
    const signer = openSigner(request, at);
    return (file: string, bytes: Uint8Array) => signMessage({ file, bytes }, signer, request.profile);
  });
  return async (name, bytes) => (await opened)(name, bytes);
}
