import { jsonCompact, jsonString } from '../json.ts';

/** Text that stands in JSON and in a page as it is. */
const PLAIN = /^[\x20\x21\x23-\x3b\x3d-\x5b\x5d-\x7e\u3001-\u301f\u4e00-\u9fff\uff01-\uff5e]*$/;

/** A string as JSON that may stand in a script element: no `<` in it can end the element or begin another. */
export function pageString(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : closed(jsonString(text));
}

/** A value as JSON on one line that may stand in a script element. */
export function pageJson(value: object): string {
  return closed(jsonCompact(value));
}

function closed(json: string): string {
  return json.replaceAll('<', '\\u003c');
}

/** A copy that does not keep the megabyte of text alive which a cell was cut out of. */
export function ownText(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
