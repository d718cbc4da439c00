/** As spreadsheets write long numbers: `6.90123E+12`. An SKU such as `12E5` is not of that form. */
const SCIENTIFIC = /^\d(?:\.\d+)?E[+-]\d{2,3}$/;

/** Is a text a number that a spreadsheet has rewritten? */
export function isScientific(text: string): boolean {
  return text.includes('E') && SCIENTIFIC.test(text);
}
