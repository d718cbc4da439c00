import type { Facts } from '../model/finding.ts';
import { type Algorithm, digestOf, suiteNamed } from './algorithms.ts';
import { type Certificate, dayOf, readCertificate, validity } from './certificate.ts';
import { canonical, type Tree, withDocument } from './document.ts';
import { type ReadSignature, readSignature, signaturesOf, wellPlaced } from './parts.ts';
import { type Found, type SignatureProblem, signatureProblems } from './problems.ts';
import { fromBase64 } from './value.ts';

/** Who signed, and the days, in Beijing, on which the certificate holds. */
interface Dated {
  readonly holder: string;
  readonly serial: string;
  readonly from: string;
  readonly to: string;
}

/** What became of checking one message. */
export interface Verified {
  /** Whether nothing worse than a warning was found. */
  readonly valid: boolean;
  /** `null` where the signature does not get so far. */
  readonly algorithm: Algorithm | null;
  readonly keyName: string;
  readonly certificate: Dated | null;
  readonly found: readonly Found[];
}

/**
 * Checks the signature of any message: structure, algorithms, digest of the whole message, signature value,
 * and the certificate's dates at a moment. It does not ask who issued the certificate. Throws `InputError`
 * for what is no XML, or no XML that can be trusted: a DOCTYPE, more than 64 MB.
 */
export async function verifyMessage(file: string, bytes: Uint8Array, at: Date): Promise<Verified> {
  const found: Found[] = [];
  const tell = (problem: SignatureProblem, line: number, facts: Facts = {}) => {
    found.push({ problem, line, facts });
  };
  const read = await withDocument(file, bytes, (tree) => checkTree(tree, at, tell));
  return {
    valid: found.every(({ problem }) => signatureProblems[problem].severity !== 'error'),
    ...read,
    found,
  };
}

type Read = Pick<Verified, 'algorithm' | 'keyName' | 'certificate'>;
type Tell = (problem: SignatureProblem, line: number, facts?: Facts) => void;

const NOTHING: Read = { algorithm: null, keyName: '', certificate: null };

function checkTree(tree: Tree, at: Date, tell: Tell): Read {
  const [element, ...others] = signaturesOf(tree);
  if (element === undefined) {
    tell('unsigned', 0);
    return NOTHING;
  }
  if (others.length > 0) {
    tell('several', others[0]?.line ?? 0, { count: others.length + 1 });
    return NOTHING;
  }
  const read = readSignature(tree, element);
  if ('wrong' in read) {
    tell('partial', element.line, { part: read.wrong });
    return NOTHING;
  }
  const comment = tree.get('//comment()');
  if (comment !== null) tell('comments', comment.line);
  if (!wellPlaced(tree.root, element)) tell('misplaced', element.line);
  return checkSignature(tree, read, at, tell);
}

function checkSignature(tree: Tree, read: ReadSignature, at: Date, tell: Tell): Read {
  const { element, signatureMethod, digestMethod } = read;
  const { line } = element;
  const suite = suiteNamed(signatureMethod, digestMethod);
  const der = fromBase64(read.certificate);
  const certificate = der === null ? null : readCertificate(der);
  const told = { keyName: read.keyName, certificate: certificate === null ? null : dates(certificate) };
  if (suite === 'mixed') {
    tell('mixed', line, { method: signatureMethod, digest: digestMethod });
    return { algorithm: null, ...told };
  }
  if ('unknown' in suite) {
    tell('algorithm', line, { method: suite.unknown });
    return { algorithm: null, ...told };
  }
  const signedInfo = canonical(read.signedInfo);
  element.remove();
  const body = canonical(tree);
  const stated = fromBase64(read.digest)?.toString('base64') ?? '';
  const actual = digestOf(suite.digest, body);
  if (stated !== actual) {
    const misnamed = suite.digest === 'sm3' && stated === digestOf('sha1', body);
    tell(misnamed ? 'misnamed' : 'changed', line, { actual, stated: read.digest.trim() });
  }
  const { algorithm } = suite;
  if (certificate === null || certificate.algorithm !== algorithm) {
    tell('certificate', line);
    return { algorithm, ...told };
  }
  const value = fromBase64(read.value);
  if (value === null || !certificate.verifies(signedInfo, value)) tell('forged', line);
  checkDates(certificate, at, line, tell);
  return { algorithm, ...told };
}

function checkDates(certificate: Certificate, at: Date, line: number, tell: Tell): void {
  const { serial } = certificate;
  const state = validity(certificate, at);
  if (state === 'expired') tell('expired', line, { serial, day: dates(certificate).to });
  if (state === 'early') tell('early', line, { serial, day: dates(certificate).from });
}

function dates({ holder, serial, validFrom, validTo }: Certificate): Dated {
  return { holder, serial, from: dayOf(validFrom), to: dayOf(validTo) };
}
