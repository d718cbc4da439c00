import { sniffDialect } from '../csv/dialect.ts';
import { recognise } from './choose.ts';
import type { Profile } from './profile.ts';

/**
 * Tells the encodings that files of a header are known in beside UTF-8 and GB18030, by the profile the user
 * named, else by the header: the first line of a file, read as ISO 8859-1. The profiles that have any have plain
 * headings.
 */
export function ownEncodings(asked: Profile | null): (header: string) => Profile['encodings'] {
  return (header) => {
    if (asked !== null) return asked.encodings;
    const { delimiter } = sniffDialect(`${header}\n`);
    return recognise(header.split(delimiter)).profile?.encodings ?? [];
  };
}
