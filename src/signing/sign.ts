import { InputError } from '../model/errors.ts';
import { digestOf, type SignatureProfile, type Suite, suiteFor } from './algorithms.ts';
import type { Certificate } from './certificate.ts';
import { canonical, withDocument } from './document.ts';
import { scan } from './scan.ts';
import { signatureElement, signedInfoBytes } from './signature.ts';
import type { Signer } from './signer.ts';
import { checkedValue } from './value.ts';

/** A message that waits for its signature. */
export interface Prepared {
  readonly suite: Suite;
  /** Of the whole message, base64. */
  readonly digest: string;
  /** The bytes to sign. */
  readonly signedInfo: Buffer;
  /** Where the signature goes. */
  readonly slot: number;
}

/** A message to sign; `file` is its name in messages. */
export interface Unsigned {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Namespaces that a port takes for granted when it makes SignedInfo anew. */
const EXPECTED = ['ceb', 'xsi'] as const;
const UTF8 = /^(?:<\?xml[^>]*?encoding=["']utf-8["'][^>]*>|<\?xml(?:(?!encoding)[^>])*>|<(?!\?xml))/i;

/**
 * Makes the digest of a message and the bytes to sign. Throws `InputError` for what is no message, is signed
 * already, or has no place for a signature.
 */
export async function prepare({ file, bytes }: Unsigned, suite: Suite): Promise<Prepared> {
  const scanned = scan(bytes);
  const sure = scanned?.canonical ?? null;
  // Most of what is signed we wrote ourselves, and that is its own canonical form.
  const { body, namespaces } =
    scanned !== null && sure !== null
      ? { body: bytes.subarray(scanned.root.start, scanned.root.end), namespaces: sure.namespaces }
      : await canonicalised(file, bytes);
  if (scanned === null) throw refused(file, { zh: '不是格式良好的 XML', en: 'is not well-formed XML' });
  if (scanned.signatures > 0) throw refused(file, { zh: '报文已签名，不能再签', en: 'is signed already' });
  if (scanned.slot === -1)
    throw refused(file, {
      zh: '没有 BaseTransfer 或 BaseSubscribe，签名无处可放',
      en: 'has neither BaseTransfer nor BaseSubscribe, after which the signature stands',
    });
  const missing = EXPECTED.filter((prefix) => namespaces[prefix] === undefined);
  if (missing.length > 0)
    throw refused(file, {
      zh: `根元素没有声明命名空间前缀 ${missing.join('、')}，海关会算出别的签名内容`,
      en: `the root does not declare ${missing.map((prefix) => `xmlns:${prefix}`).join(', ')}, which the signature covers`,
    });
  const digest = digestOf(suite.digest, body);
  return { suite, digest, signedInfo: signedInfoBytes(suite, digest, namespaces), slot: scanned.slot };
}

/** The signed message. Not one byte of what was there is changed. Throws as `prepare` does, and what the signer throws. */
export async function signMessage(
  message: Unsigned,
  signer: Signer,
  profile: SignatureProfile,
): Promise<Buffer> {
  const prepared = await prepare(message, suiteFor(signer.certificate.algorithm, profile));
  const value = await signer.sign(prepared.signedInfo);
  return inserted(message.bytes, prepared, value, signer);
}

/** Puts in the value that a key outside gave for the prepared bytes. Throws as `prepare` and `checkedValue` do. */
export async function attachValue(
  message: Unsigned,
  value: { readonly file: string; readonly text: string },
  holder: { readonly certificate: Certificate; readonly keyName: string },
  profile: SignatureProfile,
): Promise<Buffer> {
  const prepared = await prepare(message, suiteFor(holder.certificate.algorithm, profile));
  const checked = checkedValue(value.text, prepared.signedInfo, holder.certificate, value.file);
  return inserted(message.bytes, prepared, checked, holder);
}

/** The bytes without the signature that is a child of the root: those that were signed. Unsigned bytes stay as they are. */
export function withoutSignature(bytes: Uint8Array): Uint8Array {
  const signature = scan(bytes)?.signature ?? null;
  return signature === null
    ? bytes
    : Buffer.concat([bytes.subarray(0, signature.start), bytes.subarray(signature.end)]);
}

function inserted(
  bytes: Uint8Array,
  { suite, digest, slot }: Prepared,
  value: Buffer,
  holder: { readonly certificate: Certificate; readonly keyName: string },
): Buffer {
  const element = signatureElement({
    suite,
    digest,
    value: value.toString('base64'),
    keyName: holder.keyName,
    certificate: holder.certificate.der,
  });
  return Buffer.concat([bytes.subarray(0, slot), Buffer.from(element), bytes.subarray(slot)]);
}

async function canonicalised(
  file: string,
  bytes: Uint8Array,
): Promise<{ body: Uint8Array; namespaces: Readonly<Record<string, string>> }> {
  return withDocument(file, bytes, (tree) => {
    const head = Buffer.from(bytes.subarray(0, 200))
      .toString('utf8')
      .replace(/^\ufeff/, '');
    if (!UTF8.test(head))
      throw refused(file, { zh: '报文不是 UTF-8，不能签名', en: 'is not in UTF-8, cannot be signed' });
    if (tree.root.attrs.some(({ prefix }) => prefix === 'xml'))
      throw refused(file, { zh: '根元素不得有 xml: 属性', en: 'the root must not have an xml: attribute' });
    return { body: canonical(tree), namespaces: tree.root.nsDeclarations };
  });
}

function refused(file: string, words: { readonly zh: string; readonly en: string }): InputError {
  return new InputError(words, { file, line: 0, column: 0 });
}
