import { sniffDialect } from '../csv/dialect.ts';
import { recognise } from './choose.ts';
import type { Profile } from './profile.ts';

/**
 * The encodings that files of this header are known in beside UTF-8 and GB18030. `header` is the first line
 * of a file, read as ISO 8859-1: the profiles that have any have plain headings.
 */
export function ownEncodings(header: string): Profile['encodings'] {
  const { delimiter } = sniffDialect(`${header}\n`);
  return recognise(header.split(delimiter)).profile?.encodings ?? [];
}
