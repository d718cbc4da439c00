import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { folder, unreadable } from '../../intake/text/refusals.ts';
import { InputError, UsageError } from '../../model/errors.ts';
import type { SignatureProfile, SigningRequest } from '../../signing/index.ts';

/** What the user names to sign with. */
export interface SigningNames {
  readonly key: string | undefined;
  readonly cert: string | undefined;
  readonly keyName: string | undefined;
  readonly signer: string | undefined;
  /** Seconds. */
  readonly timeout: string;
  readonly profile: SignatureProfile;
  /** Of an encrypted key. */
  readonly passphrase: string | undefined;
}

/** How the options are called where they are told of. */
export interface SigningOptionNames {
  readonly key: string;
  readonly cert: string;
}

const MOST_KEY_BYTES = 1 << 20;
const MOST_SECONDS = 3600;

/**
 * Reads what there is to sign with; `null`: the user names neither a key nor a signer. Throws `UsageError`
 * for options that do not go together, `InputError` for files that cannot be read.
 */
export function signingRequest(names: SigningNames, called: SigningOptionNames): SigningRequest | null {
  const { key, signer, cert, passphrase } = names;
  if (key !== undefined && signer !== undefined)
    throw wrong(`${called.key} 和 --signer 只能选一个`, `give either ${called.key} or --signer`);
  if (key === undefined && signer === undefined) {
    if (cert === undefined) return null;
    throw wrong(
      `有 ${called.cert}，还缺 ${called.key} 或 --signer`,
      `${called.cert} needs ${called.key} or --signer`,
    );
  }
  if (cert === undefined)
    throw wrong(`缺 ${called.cert}：签名要写入证书`, `${called.cert} is missing: a signature holds it`);
  return {
    with:
      key === undefined
        ? { program: { command: signer ?? '', timeoutMs: milliseconds(names.timeout) } }
        : { key: { file: key, bytes: readBounded(key, MOST_KEY_BYTES), passphrase: passphrase ?? null } },
    certificate: { file: cert, bytes: readBounded(cert, MOST_KEY_BYTES) },
    keyName: names.keyName ?? null,
    profile: names.profile,
  };
}

/** The bytes of a file that is no larger than so many bytes. Throws `InputError`. */
export function readBounded(file: string, most: number): Buffer {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const found = fstatSync(descriptor);
      if (found.isDirectory()) throw folder(file);
      if (found.size <= most) return readFileSync(descriptor);
      const limit = `${most >> 20} MB`;
      throw new InputError(
        { zh: `文件超过 ${limit}`, en: `is larger than ${limit}` },
        { file, line: 0, column: 0 },
      );
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    throw cause instanceof InputError ? cause : unreadable(file, cause);
  }
}

function milliseconds(seconds: string): number {
  const value = Number(seconds);
  if (/^\d+(?:\.\d+)?$/.test(seconds) && value > 0 && value <= MOST_SECONDS) return value * 1000;
  throw wrong(
    `--signer-timeout“${seconds}”应为 0 到 ${MOST_SECONDS} 之间的秒数`,
    `--signer-timeout ${seconds}: give seconds, more than 0 and at most ${MOST_SECONDS}`,
  );
}

function wrong(zh: string, en: string): UsageError {
  return new UsageError({ zh, en }, null);
}
