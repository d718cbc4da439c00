export {
  type Algorithm,
  type SignatureProfile,
  suiteFor,
} from './algorithms.ts';
export { certificateToSign, dayOf } from './certificate.ts';
export { openSigner, type SigningRequest } from './open.ts';
export { signatureProblems } from './problems.ts';
export { attachValue, prepare, signMessage, withoutSignature } from './sign.ts';
export type { Signer } from './signer.ts';
export { type Verified, verifyMessage } from './verify.ts';
