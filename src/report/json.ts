/** Characters that JSON leaves as they are although a terminal obeys them (DEL, C1) or a reader cannot see them. */
const HIDDEN =
  /[\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/g;

/** A string as JSON that is safe to print: no control or invisible character stands in it unescaped, and it reads back the same. */
export function jsonString(text: string): string {
  return escapeHidden(JSON.stringify(text));
}

/** Strings as a JSON array on one line. */
export function jsonStrings(texts: readonly string[]): string {
  if (texts.length === 0) return '[]';
  let json = '[';
  for (let at = 0; at < texts.length; at++) json += (at === 0 ? '' : ',') + jsonString(texts[at] ?? '');
  return `${json}]`;
}

/** A value on one line, without a line end; as safe to print as `jsonString`. */
export function jsonCompact(value: object): string {
  return escapeHidden(JSON.stringify(value));
}

/** A value as a line of NDJSON, with its line end. */
export function jsonLine(value: object): string {
  return `${jsonCompact(value)}\n`;
}

/** A whole document, indented by two, with a line end; as safe to print as `jsonString`. */
export function jsonDocument(value: object): string {
  return `${escapeHidden(JSON.stringify(value, null, 2))}\n`;
}

/** Outside of strings JSON has none of these characters, so whatever is replaced stands in a string. */
function escapeHidden(json: string): string {
  return json.replace(HIDDEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
