/** Characters (code points) of a text, as schemas count them. */
export function charactersOf(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const isHigh = unit >= 0xd800 && unit < 0xdc00;
    const next = isHigh ? text.charCodeAt(index + 1) : 0;
    if (next >= 0xdc00 && next < 0xe000) index++;
    count++;
  }
  return count;
}

/** Has a text more than `max` characters? Counts only where the UTF-16 length leaves a doubt. */
export function isLonger(text: string, max: number): boolean {
  return text.length > max && (text.length > 2 * max || charactersOf(text) > max);
}
