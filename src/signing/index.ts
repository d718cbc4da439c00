export { type Algorithm, algorithms, suiteFor, type Variant, variants } from './algorithms.ts';
export { type Certificate, readCertificate, validity } from './certificate.ts';
export { commandSigner } from './command-signer.ts';
export { pemSigner } from './pem-signer.ts';
export { signatureExplanations, signatureProblems } from './problems.ts';
export { attachValue, prepare, signMessage, withoutSignature } from './sign.ts';
export type { Signer } from './signer.ts';
export { type Verified, verifyMessage } from './verify.ts';
