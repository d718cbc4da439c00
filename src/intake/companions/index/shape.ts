/**
 * An index file: records as lines of UTF-8, a hash table of 16-byte slots (fingerprint of the key, position of
 * the record), a text about the whole, and a trailer that says where each begins and proves it all by SHA-256.
 * It is written once and never changed, the way of D. J. Bernstein's constant databases (https://cr.yp.to/cdb.html).
 */
export const SLOT_BYTES = 16;

/** Three positions of eight bytes: the slots, how many they are, the text; then the SHA-256 of all before. */
export const TRAILER_BYTES = 24 + 32;

/** Slots that a table of that many keys has: a power of two, at most two thirds full. */
export function slotCount(keys: number): number {
  let count = 16;
  while (count * 2 < keys * 3) count *= 2;
  return count;
}
