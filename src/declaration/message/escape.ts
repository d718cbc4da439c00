/** What cannot stand as it is in an element, and every surrogate, which needs a closer look. */
const SPECIAL = /[&<>\r\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/;
/** What XML 1.0 cannot hold at all: control characters, U+FFFE, U+FFFF, halves of surrogate pairs. */
const ILLEGAL = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]/u;
const IN_ELEMENT = /[&<>\r]/g;
const IN_ATTRIBUTE = /[&<>"\r\n\t]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text as it stands in an element. Throws `RangeError` on characters that XML cannot hold. */
export function escapeText(value: string): string {
  return SPECIAL.test(value) ? legal(value).replace(IN_ELEMENT, entity) : value;
}

/** Text as it stands in a quoted attribute. Throws `RangeError` on characters that XML cannot hold. */
export function escapeAttribute(value: string): string {
  return legal(value).replace(IN_ATTRIBUTE, entity);
}

function legal(value: string): string {
  const found = ILLEGAL.exec(value);
  if (found === null) return value;
  const hex = found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  throw new RangeError(`U+${hex} cannot stand in XML`);
}

function entity(character: string): string {
  return ENTITIES[character] ?? character;
}
