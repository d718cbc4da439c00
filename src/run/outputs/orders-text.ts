import { encoderOf, markOf, spelledOut } from '../../intake/text/encode.ts';
import type { Encoding } from '../../intake/text/names.ts';
import type { Language } from '../../model/explained.ts';
import { CSV_MARK } from '../../report/csv.ts';
import type { OrdersWriting } from '../../report/orders-csv.ts';

/** How the rows of one input are written back. */
export interface OrdersText extends OrdersWriting {
  /** The bytes of a text; `null`: they are plain UTF-8. */
  readonly bytes: ((text: string) => Uint8Array) | null;
  /** The language of the reasons, for a run in that language: English where the encoding has no Chinese. */
  language(language: Language): Language;
}

/**
 * The rows come back as the input is written, byte order mark included. Rows that were no text are written as
 * UTF-8 with the mark. So is `orders.invalid.csv` of every UTF-8 input, since its reasons are read by people: a
 * file without the mark opens as GBK in Excel.
 */
export function ordersText(encoding: Encoding | null): OrdersText {
  if (encoding === null || encoding.name === 'utf-8') {
    return {
      validMark: encoding === null ? CSV_MARK : markOf(encoding),
      invalidMark: CSV_MARK,
      spelled: (text) => text,
      bytes: null,
      language: (language) => language,
    };
  }
  const encoder = encoderOf(encoding.name);
  const chinese = encoder.holds('邮编');
  return {
    validMark: markOf(encoding),
    invalidMark: markOf(encoding),
    spelled: (text) => spelledOut(text, encoder),
    bytes: (text) => encoder.bytes(text),
    language: (language) => (chinese ? language : 'en'),
  };
}
