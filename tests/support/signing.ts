import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSigner, type SignatureProfile, type Signer } from '../../src/signing/index.ts';
import { ROOT } from './cli.ts';

/** A moment in which the certificates of the fixtures hold. */
export const NOW = new Date('2026-11-23T04:00:00Z');

/** Where a file of the fixtures lies. */
export function fixture(name: string): string {
  return join(ROOT, 'tests/fixtures/signing', name);
}

/** What there is to sign with. */
export function requestOf(key: string, certificate: string, profile: SignatureProfile = 'official') {
  return {
    with: { key: { file: key, bytes: readFileSync(fixture(key)), passphrase: null } },
    certificate: { file: certificate, bytes: readFileSync(fixture(certificate)) },
    keyName: null,
    profile,
  };
}

/** The signer of a kind of key. */
export function signerOf(kind: 'rsa' | 'sm2'): Signer {
  return openSigner(requestOf(`${kind}.key`, `${kind}.crt`), NOW);
}

/** A message as xborder writes it, with this text as its order number. */
export function messageWith(text: string): Buffer {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#xD;');
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>
<ceb:CEB303Message xmlns:ceb="http://www.chinaport.gov.cn/ceb" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" guid="4CDE1CFD-EDED-46B1-946C-B8022E42FC94" version="1.0">
<ceb:Order><ceb:OrderHead><ceb:orderNo>${escaped}</ceb:orderNo></ceb:OrderHead></ceb:Order>
<ceb:BaseTransfer><ceb:copCode>4403980A0B</ceb:copCode></ceb:BaseTransfer>
</ceb:CEB303Message>
`,
  );
}
