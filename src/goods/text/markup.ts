/** Where a tag that begins at `at` ends, exclusive; 0: it is no tag. Mark-up longer than 256 characters is read as text. */
export function tagEnd(name: string, at: number): number {
  if (!/[a-z/!]/i.test(name.charAt(at + 1))) return 0;
  const end = name.slice(at, at + 256).indexOf('>');
  return end < 0 ? 0 : at + end + 1;
}

const BLOCK = /^<\/?(?:br|p|div|li|ul|ol|td|th|tr|table|h[1-6]|hr|section)[\s/>]/i;

/** Does the tag at `at` part lines or blocks? */
export function isBlock(name: string, at: number): boolean {
  return BLOCK.test(name.slice(at, at + 12));
}

const ENTITY = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|[a-z]{2,8});/i;

/** An entity at `at`: the character it shows (a named one shows a space) and where it ends; `null`: none. */
export function readEntity(
  name: string,
  at: number,
): { readonly shown: string; readonly end: number } | null {
  const found = ENTITY.exec(name.slice(at, at + 12));
  if (found === null) return null;
  const [whole, decimal, hexadecimal] = found;
  const digits = decimal ?? hexadecimal;
  const point = digits === undefined ? 32 : Number.parseInt(digits, decimal === undefined ? 16 : 10);
  const shown = point > 0 && point <= 0xffff ? String.fromCharCode(point) : ' ';
  return { shown, end: at + whole.length };
}
