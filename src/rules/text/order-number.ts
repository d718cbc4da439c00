const USUAL = /^[A-Za-z0-9\-_.#:]*$/;
/** White space, control and format characters, halves of surrogate pairs, quotes, brackets, backslash. */
const UNSAFE = /[\s\p{Cc}\p{Cf}\p{Cs}\ufffd\ufffe\uffff"'`<>|\\]/u;

/**
 * What is wrong with the characters of an order number: `unsafe` ones that systems rewrite or that endanger
 * files, or merely `odd` ones. `null`: nothing.
 */
export function orderNumberFault(orderNo: string): 'unsafe' | 'odd' | null {
  if (orderNo.includes('..')) return 'unsafe';
  if (USUAL.test(orderNo)) return null;
  return UNSAFE.test(orderNo) ? 'unsafe' : 'odd';
}
