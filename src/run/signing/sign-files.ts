import { createHash } from 'node:crypto';
import { InputError } from '../../model/errors.ts';
import {
  type Algorithm,
  attachValue,
  certificateToSign,
  openSigner,
  prepare,
  type SignatureProfile,
  type SigningRequest,
  signMessage,
  suiteFor,
  verifyMessage,
} from '../../signing/index.ts';
import { readBounded } from './request.ts';
import { FilesTogether, Places } from './together.ts';

/** Bytes that a message may have to be read at all. */
export const MOST_MESSAGE_BYTES = 64 << 20;
const MOST_VALUE_BYTES = 1 << 20;

/** Messages and where the results go; `out` `null`: beside them. */
export interface SignFiles {
  readonly files: readonly string[];
  readonly out: string | null;
  readonly at: Date;
}

/**
 * Signs messages and writes them as new files, all of them or none; returns their names. Throws `KnownError`
 * for what the user can mend.
 */
export async function signFiles(
  { files, out, at }: SignFiles,
  request: SigningRequest,
): Promise<readonly string[]> {
  const signer = openSigner(request, at);
  const places = new Places(out, files.length);
  return together(async (made) => {
    for (const file of files) {
      const bytes = readBounded(file, MOST_MESSAGE_BYTES);
      made.add(
        places.of(file, '.signed.xml', true),
        await signMessage({ file, bytes }, signer, request.profile),
      );
    }
  });
}

/**
 * Writes what a key outside needs for each message: `NAME.signedinfo`, the very bytes to sign, and
 * `NAME.prepared.json` with the digest and the algorithms.
 */
export async function prepareFiles(
  { files, out }: SignFiles,
  algorithm: Algorithm,
  profile: SignatureProfile,
): Promise<readonly string[]> {
  const suite = suiteFor(algorithm, profile);
  // Two files are made of each message: a name for one of them would not do.
  const places = new Places(out, 2 * files.length);
  return together(async (made) => {
    for (const file of files) {
      const bytes = readBounded(file, MOST_MESSAGE_BYTES);
      const { digest, signedInfo } = await prepare({ file, bytes }, suite);
      const record = {
        format: 'xborder-signedinfo/1',
        algorithm,
        profile,
        signatureMethod: suite.signatureMethod,
        digestMethod: suite.digestMethod,
        digestValue: digest,
        signedInfo: signedInfo.toString('base64'),
        signedInfoSha256: createHash('sha256').update(signedInfo).digest('hex'),
      };
      made.add(places.of(file, '.signedinfo', false), signedInfo);
      made.add(places.of(file, '.prepared.json', false), Buffer.from(`${JSON.stringify(record, null, 2)}\n`));
    }
  });
}

/** What a key outside gave for a message. */
export interface Attachment {
  readonly file: string;
  /** File with the signature in base64. */
  readonly value: string;
  readonly certificate: string;
  readonly keyName: string | null;
  readonly profile: SignatureProfile;
}

/** Puts the signature of a key outside into its message, verifies the whole, and writes it as a new file. */
export async function attachFile(
  { file, value, certificate: named, keyName, profile }: Attachment,
  out: string | null,
  at: Date,
): Promise<readonly string[]> {
  const certificate = certificateToSign(named, readBounded(named, MOST_VALUE_BYTES), at);
  const text = readBounded(value, MOST_VALUE_BYTES).toString('latin1');
  const bytes = readBounded(file, MOST_MESSAGE_BYTES);
  const holder = { certificate, keyName: keyName ?? certificate.serial };
  return together(async (made) => {
    const signed = await attachValue({ file, bytes }, { file: value, text }, holder, profile);
    const verified = await verifyMessage(file, signed, at);
    if (!verified.valid)
      throw new InputError(
        { zh: '放入签名后验证不通过', en: 'does not verify with the signature put in' },
        { file, line: 0, column: 0 },
      );
    made.add(new Places(out, 1).of(file, '.signed.xml', true), signed);
  });
}

async function together(make: (made: FilesTogether) => Promise<void>): Promise<readonly string[]> {
  const made = new FilesTogether();
  try {
    await make(made);
    return made.commit();
  } catch (cause) {
    made.abandon();
    throw cause;
  }
}
