import { C14N, DSIG, ENVELOPED, type Suite } from './algorithms.ts';

/** What stands in a finished signature beside its algorithms. */
export interface SignatureParts {
  readonly suite: Suite;
  readonly digest: string;
  readonly value: string;
  readonly keyName: string;
  /** DER. */
  readonly certificate: Uint8Array;
}

/**
 * SignedInfo in canonical form, the bytes that are signed: it carries the namespaces of the root, `ds` among
 * them, sorted by prefix (Canonical XML 1.0, 2.3).
 */
export function signedInfoBytes(
  suite: Suite,
  digest: string,
  root: Readonly<Record<string, string>>,
): Buffer {
  const spaces = Object.entries({ ...root, ds: DSIG })
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${attribute(uri)}"`);
  return Buffer.from(signedInfo(suite, digest, spaces.join('')));
}

/** The Signature element, without a byte around it. */
export function signatureElement({ suite, digest, value, keyName, certificate }: SignatureParts): string {
  const encoded = Buffer.from(certificate).toString('base64');
  return (
    `<ds:Signature xmlns:ds="${DSIG}">${signedInfo(suite, digest, '')}` +
    `<ds:SignatureValue>${value}</ds:SignatureValue>` +
    `<ds:KeyInfo><ds:KeyName>${text(keyName)}</ds:KeyName>` +
    `<ds:X509Data><ds:X509Certificate>${encoded}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature>`
  );
}

function signedInfo({ signatureMethod, digestMethod }: Suite, digest: string, spaces: string): string {
  return (
    `<ds:SignedInfo${spaces}>` +
    `<ds:CanonicalizationMethod Algorithm="${C14N}"></ds:CanonicalizationMethod>` +
    `<ds:SignatureMethod Algorithm="${signatureMethod}"></ds:SignatureMethod>` +
    `<ds:Reference URI=""><ds:Transforms><ds:Transform Algorithm="${ENVELOPED}"></ds:Transform></ds:Transforms>` +
    `<ds:DigestMethod Algorithm="${digestMethod}"></ds:DigestMethod>` +
    `<ds:DigestValue>${digest}</ds:DigestValue></ds:Reference></ds:SignedInfo>`
  );
}

function attribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
