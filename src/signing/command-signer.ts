import { spawn } from 'node:child_process';
import { InputError } from '../model/errors.ts';
import type { Certificate } from './certificate.ts';
import type { Signer } from './signer.ts';
import { checkedValue } from './value.ts';

/** A program that signs. */
export interface SignerCommand {
  /** Run by the shell. Gets the canonical SignedInfo on standard input, prints the signature in base64. */
  readonly command: string;
  readonly timeoutMs: number;
}

/** More than any signature; a program that prints more prints something else. */
const MOST_OUTPUT = 1 << 16;
/** Characters of its own words that are told. */
const QUOTED = 200;

interface Ended {
  readonly how: 'ended' | 'timeout' | 'flood';
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A signer outside: a USB key, a signing service. Its word is checked with the certificate before it goes into a message.
 * Signing throws `InputError` when the program fails, takes too long, or prints anything but the signature.
 */
export function commandSigner(program: SignerCommand, certificate: Certificate, keyName: string): Signer {
  const from = '--signer';
  return {
    certificate,
    keyName,
    sign: async (signedInfo) => {
      const ended = await run(program, signedInfo);
      if (ended.how === 'timeout') {
        const seconds = program.timeoutMs / 1000;
        throw refused({ zh: `${seconds} 秒内没有返回签名`, en: `no signature within ${seconds} s` });
      }
      if (ended.how === 'flood')
        throw refused({ zh: '输出太长，不是签名', en: 'prints too much to be a signature' });
      if (ended.code !== 0) {
        const said = (ended.stderr.trim().split('\n')[0] ?? '').slice(0, QUOTED);
        const why = { zh: said === '' ? '' : `：${said}`, en: said === '' ? '' : `: ${said}` };
        const code = ended.code ?? '?';
        throw refused({
          zh: `签名命令失败，退出码 ${code}${why.zh}`,
          en: `the signer ended with ${code}${why.en}`,
        });
      }
      return checkedValue(ended.stdout, signedInfo, certificate, from);
    },
  };
}

function run({ command, timeoutMs }: SignerCommand, input: Uint8Array): Promise<Ended> {
  return new Promise((resolve) => {
    // A group of its own, so that what the shell started ends with it.
    const child = spawn(command, { shell: true, detached: true, stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    const finish = (how: Ended['how'], code: number | null) => {
      clearTimeout(timer);
      if (how !== 'ended') {
        endGroup(child.pid);
        // What left the group may hold the pipes; nobody waits for it.
        for (const pipe of child.stdio) pipe?.destroy();
        child.unref();
      }
      resolve({ how, code, stdout, stderr });
    };
    const timer = setTimeout(() => finish('timeout', null), timeoutMs);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (stdout.length > MOST_OUTPUT) finish('flood', null);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (stderr.length < MOST_OUTPUT) stderr += text;
    });
    child.on('error', (cause) => {
      stderr = cause.message;
      finish('ended', null);
    });
    child.on('close', (code) => finish('ended', code));
    // A program that does not read its input closes it early; what it prints decides.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
}

function refused(words: { readonly zh: string; readonly en: string }): InputError {
  return new InputError(words, { file: '--signer', line: 0, column: 0 });
}
