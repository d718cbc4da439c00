import { createHash, createHmac } from 'node:crypto';
import { weierstrass } from '@noble/curves/abstract/weierstrass.js';

/** The curve sm2p256v1 (GB/T 32918.5-2017). */
const CURVE = {
  p: 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn,
  a: 0xfffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffcn,
  b: 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n,
  n: 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n,
  h: 1n,
  Gx: 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n,
  Gy: 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n,
} as const;
/** The identity of the signer that the port's keys use, the one of GM/T 0009-2012. */
const USER_ID = Buffer.from('1234567812345678');
const SCALAR = 32;

const Point = weierstrass(CURVE);
const { Fn } = Point;

/** Length of a signature: r and s, one after the other. */
export const SM2_SIGNATURE_LENGTH = 2 * SCALAR;

/**
 * Signs as GB/T 32918.2-2016 says, over SM3(Z ‖ bytes). Gives r ‖ s, 64 bytes, the same for the same bytes. Throws `RangeError` for a
 * private key that is none of the curve.
 */
export function sm2Sign(bytes: Uint8Array, privateKey: Uint8Array): Buffer {
  const d = numberOf(privateKey);
  if (privateKey.length !== SCALAR || d < 1n || d >= CURVE.n - 1n) throw new RangeError('no SM2 private key');
  const e = digestNumber(bytes, Point.BASE.multiply(d).toBytes(false));
  const inverse = Fn.inv(Fn.add(1n, d));
  for (let attempt = 0; ; attempt++) {
    const k = nonce(privateKey, e, attempt);
    const r = Fn.create(e + Point.BASE.multiply(k).toAffine().x);
    if (r === 0n || r + k === CURVE.n) continue;
    const s = Fn.mul(inverse, Fn.sub(k, Fn.mul(r, d)));
    if (s !== 0n) return Buffer.concat([Fn.toBytes(r), Fn.toBytes(s)]);
  }
}

/** Whether r ‖ s signs the bytes; `publicKey` is the point, uncompressed (65 bytes). Never throws. */
export function sm2Verify(bytes: Uint8Array, signature: Uint8Array, publicKey: Uint8Array): boolean {
  if (signature.length !== SM2_SIGNATURE_LENGTH) return false;
  const r = numberOf(signature.subarray(0, SCALAR));
  const s = numberOf(signature.subarray(SCALAR));
  if (r < 1n || r >= CURVE.n || s < 1n || s >= CURVE.n) return false;
  const t = Fn.add(r, s);
  if (t === 0n) return false;
  try {
    const key = Point.fromBytes(publicKey);
    const sum = Point.BASE.multiplyUnsafe(s).add(key.multiplyUnsafe(t));
    if (sum.is0()) return false;
    return Fn.create(digestNumber(bytes, key.toBytes(false)) + sum.toAffine().x) === r;
  } catch {
    return false;
  }
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;

/** r ‖ s of a signature that is encoded in DER, as many libraries give it; `null`: it is not. */
export function fromDer(bytes: Uint8Array): Buffer | null {
  if (bytes[0] !== SEQUENCE || bytes[1] !== bytes.length - 2) return null;
  const r = integer(bytes, 2);
  const s = r === null ? null : integer(bytes, r.end);
  if (r === null || s === null || s.end !== bytes.length) return null;
  return r.value < CURVE.n && s.value < CURVE.n
    ? Buffer.concat([Fn.toBytes(r.value), Fn.toBytes(s.value)])
    : null;
}

function integer(bytes: Uint8Array, at: number): { readonly value: bigint; readonly end: number } | null {
  const end = at + 2 + (bytes[at + 1] ?? 0);
  if (bytes[at] !== INTEGER || end > bytes.length) return null;
  return { value: numberOf(bytes.subarray(at + 2, end)), end };
}

/**
 * A number that nobody without the key can guess: two signatures of different bytes with one k give the
 * private key away. Made from key and digest (as EdDSA does, 512 bits reduced to 256), so that the same
 * message always has the same signature, and no weak random source can do harm.
 */
function nonce(privateKey: Uint8Array, e: bigint, attempt: number): bigint {
  const mac = createHmac('sha512', privateKey)
    .update('xborder sm2 k')
    .update(hex(e))
    .update(Uint8Array.of(attempt));
  return (numberOf(mac.digest()) % (CURVE.n - 1n)) + 1n;
}

/** e = SM3(Z ‖ bytes), Z = SM3(bit length of the identity ‖ identity ‖ a ‖ b ‖ G ‖ public key). */
function digestNumber(bytes: Uint8Array, publicKey: Uint8Array): bigint {
  const z = createHash('sm3')
    .update(Buffer.from([0, USER_ID.length * 8]))
    .update(USER_ID)
    .update(hex(CURVE.a))
    .update(hex(CURVE.b))
    .update(hex(CURVE.Gx))
    .update(hex(CURVE.Gy))
    .update(publicKey.subarray(1))
    .digest();
  return numberOf(createHash('sm3').update(z).update(bytes).digest());
}

function hex(value: bigint): Buffer {
  return Buffer.from(value.toString(16).padStart(2 * SCALAR, '0'), 'hex');
}

function numberOf(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex') || '0'}`);
}
