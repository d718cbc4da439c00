/** 64 bits of a text in two halves (MurmurHash3's mixing over its UTF-16 units); the lower half is never 0. */
export function fingerprintOf(text: string): readonly [low: number, high: number] {
  return [(mixed(text, 0x51ed270b) | 1) >>> 0, mixed(text, 0xcf1bbe92) >>> 0];
}

function mixed(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index++) {
    let unit = Math.imul(text.charCodeAt(index), 0xcc9e2d51);
    unit = (unit << 15) | (unit >>> 17);
    hash ^= Math.imul(unit, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= text.length;
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
