/** The text in memory of its own: a slice that is remembered would keep the whole piece of file alive that it is cut from. */
export function unshared(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
