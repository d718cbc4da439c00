/** The letters of a column by its index from 0: 0 is `A`, 26 is `AA`. */
export function columnName(index: number): string {
  let name = '';
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

/** A cell as Excel calls it, by the column's index from 0 and the row's number: `C12`. */
export function cellName(index: number, row: number): string {
  return `${columnName(index)}${row}`;
}
