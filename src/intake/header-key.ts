/** A header name as it is compared: NFKC, without case, white space, line breaks, invisible marks, `_`, `-` and `*`. */
export function headerKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*\u200b\ufeff-]+/g, '');
}
