import { generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openSigner, signMessage, verifyMessage } from '../../src/signing/index.ts';
import { align } from '../table.ts';

/** What signing costs, in milliseconds for one message: median over the messages. */
export interface SigningRow {
  readonly name: string;
  /** Size of a message. */
  readonly bytes: number;
  readonly sign: number;
  readonly verify: number;
}

const MESSAGES = 200;
const FIXTURES = 'tests/fixtures/signing';
/** A moment in which the certificates of the tests hold. */
const AT = new Date('2026-11-23T04:00:00Z');

/**
 * Signs and verifies messages of a hundred documents, all different, with each kind of key; and, as a yardstick,
 * lets Node sign as many bytes of SignedInfo with ECDSA on P-256, a curve of the same size, and nothing else.
 */
export async function measureSigning(root: string): Promise<readonly SigningRow[]> {
  const messages = Array.from({ length: MESSAGES }, (_, index) => message(index));
  const rows: SigningRow[] = [];
  for (const kind of ['sm2', 'rsa']) {
    const read = (ending: string) => {
      const file = `${kind}.${ending}`;
      return { file, bytes: readFileSync(join(root, FIXTURES, file)) };
    };
    const signer = openSigner(
      {
        with: { key: { ...read('key'), passphrase: null } },
        certificate: read('crt'),
        keyName: null,
        profile: 'official',
      },
      AT,
    );
    const signing: number[] = [];
    const verifying: number[] = [];
    for (const bytes of messages) {
      const begun = performance.now();
      const signed = await signMessage({ file: '', bytes }, signer, 'official');
      signing.push(performance.now() - begun);
      const again = performance.now();
      const { valid } = await verifyMessage('', signed, AT);
      verifying.push(performance.now() - again);
      if (!valid) throw new Error(`${kind}: a signature does not hold`);
    }
    rows.push({
      name: kind,
      bytes: messages[0]?.length ?? 0,
      sign: median(signing),
      verify: median(verifying),
    });
  }
  return [...rows, yardstick()];
}

/** The rows for people. */
export function signingTable(rows: readonly SigningRow[]): string {
  const body = rows.map(({ name, bytes, sign: signing, verify }) => [
    name,
    bytes.toLocaleString('en'),
    signing.toFixed(2),
    verify === 0 ? '' : verify.toFixed(2),
  ]);
  return `${align([['', 'bytes', 'ms to sign', 'ms to verify'], ...body])}\n`;
}

function yardstick(): SigningRow {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const bytes = Buffer.alloc(1000, 'x');
  const times = Array.from({ length: MESSAGES }, () => {
    const begun = performance.now();
    sign('sha256', bytes, privateKey);
    return performance.now() - begun;
  });
  return { name: 'p-256 alone', bytes: bytes.length, sign: median(times), verify: 0 };
}

/** A message of a hundred orders, as large as those of `declare`. */
function message(number: number): Buffer {
  const fields = Array.from(
    { length: 40 },
    (_, at) => `<ceb:field${at}>字段的值 ${number}-${at}</ceb:field${at}>\n`,
  );
  const order = `<ceb:Order>\n<ceb:OrderHead>\n${fields.join('')}</ceb:OrderHead>\n</ceb:Order>\n`;
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>
<ceb:CEB303Message xmlns:ceb="http://www.chinaport.gov.cn/ceb" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" guid="${number}" version="1.0">
${order.repeat(100)}<ceb:BaseTransfer>
<ceb:copCode>4403980A0B</ceb:copCode>
</ceb:BaseTransfer>
</ceb:CEB303Message>
`,
  );
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
