/** A header name as it is compared: NFKC, without case, white space, line breaks, invisible marks, `_`, `-` and `*`. */
export function headerKey(name: string): string {
  if (PLAIN.test(name)) return name;
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*\u200b\ufeff-]+/g, '');
}

/** Its own key: every profile's every column is asked for its key at each start. */
const PLAIN = /^[a-z0-9]*$/;
