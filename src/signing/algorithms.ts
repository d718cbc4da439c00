import { createHash } from 'node:crypto';

/** How a message is signed: the kind of key, with its hash. */
export const algorithms = ['sm2-sm3', 'rsa-sha1'] as const;
export type Algorithm = (typeof algorithms)[number];

/** Which names the algorithms go by; ports differ. */
export const signatureProfiles = ['official', 'xmldsig'] as const;
export type SignatureProfile = (typeof signatureProfiles)[number];

/** One way of signing under the names that a message writes. */
export interface Suite {
  readonly algorithm: Algorithm;
  readonly profile: SignatureProfile;
  readonly signatureMethod: string;
  readonly digestMethod: string;
  /** What the digest is really made with: the method named says the same, always. */
  readonly digest: 'sm3' | 'sha1';
}

export const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
export const C14N = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';
export const ENVELOPED = `${DSIG}enveloped-signature`;
const CHINAPORT = 'http://www.chinaport.gov.cn/2022/04/xmldsig#';

const rsa = {
  algorithm: 'rsa-sha1',
  signatureMethod: `${DSIG}rsa-sha1`,
  digestMethod: `${DSIG}sha1`,
  digest: 'sha1',
} as const;

/**
 * Every way we know. `official` is the specification of 2022 (海关跨境电商统一版系统企业对接报文规范, 202205, 签名);
 * `xmldsig` is what clients of some local ports write for SM2: names of the W3C's space and a SHA-1 digest.
 */
const suites: readonly Suite[] = [
  {
    algorithm: 'sm2-sm3',
    profile: 'official',
    signatureMethod: `${CHINAPORT}sm2-sm3`,
    digestMethod: `${CHINAPORT}sm3`,
    digest: 'sm3',
  },
  { ...rsa, profile: 'official' },
  {
    algorithm: 'sm2-sm3',
    profile: 'xmldsig',
    signatureMethod: `${DSIG}sm2-sm3`,
    digestMethod: `${DSIG}sha1`,
    digest: 'sha1',
  },
  { ...rsa, profile: 'xmldsig' },
];

/** The suite of an algorithm under the names of a profile. */
export function suiteFor(algorithm: Algorithm, profile: SignatureProfile): Suite {
  const found = suites.find((suite) => suite.algorithm === algorithm && suite.profile === profile);
  if (found === undefined) throw new RangeError(`no suite ${algorithm} of ${profile}`);
  return found;
}

/**
 * The suite that a message names. `mixed`: both names are known, but never stand together, such as the
 * official SM2 name over a SHA-1 digest; else the name that is none of ours.
 */
export function suiteNamed(
  signatureMethod: string,
  digestMethod: string,
): Suite | 'mixed' | { readonly unknown: string } {
  const signed = suites.filter((suite) => suite.signatureMethod === signatureMethod);
  const found = signed.find((suite) => suite.digestMethod === digestMethod);
  if (found !== undefined) return found;
  if (signed.length === 0) return { unknown: signatureMethod };
  return suites.some((suite) => suite.digestMethod === digestMethod) ? 'mixed' : { unknown: digestMethod };
}

/** The digest of a suite over bytes, base64. */
export function digestOf(digest: Suite['digest'], bytes: Uint8Array): string {
  return createHash(digest).update(bytes).digest('base64');
}
