const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** Keeps a spreadsheet from taking a cell for a formula; `unguarded` takes it back exactly. */
export function guarded(text: string): string {
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

/** A cell as it was before `guarded`. */
export function unguarded(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
