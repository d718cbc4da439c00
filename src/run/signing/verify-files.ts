import type { Finding } from '../../model/finding.ts';
import { signatureProblems, type Verified, verifyMessage } from '../../signing/index.ts';
import { readBounded } from './request.ts';
import { MOST_MESSAGE_BYTES } from './sign-files.ts';

/** What became of checking one file. */
export interface VerifiedFile extends Omit<Verified, 'found'> {
  readonly file: string;
  readonly findings: readonly Finding[];
}

/** Checks the signature of one message file. Throws `InputError` for what cannot be read. */
export async function verifyFile(file: string, at: Date): Promise<VerifiedFile> {
  const { found, ...verified } = await verifyMessage(file, readBounded(file, MOST_MESSAGE_BYTES), at);
  const findings = found.map(({ problem, line, facts }) => {
    const { id: code, severity } = signatureProblems[problem];
    const at = { file, line, column: 0, record: 0, field: '' };
    return { code, severity, at, order: '', value: '', facts };
  });
  return { file, ...verified, findings };
}
