import type { KnownError } from '../../model/errors.ts';
import type { Language } from '../../model/explained.ts';
import { placeText } from '../../report/example.ts';
import type { Looks } from '../../report/looks.ts';
import { visible } from '../../text/escape.ts';

/** A mistake the user can mend, in one line with its place: `错误：orders.csv:3:12：…`. Ends with a line end. */
export function errorLine(error: KnownError, language: Language, looks: Looks): string {
  const words = visible(error.words[language]);
  const place = error.place === null || error.place.file === '' ? '' : visible(placeText(error.place));
  const label = looks.severity('error', language === 'zh' ? '错误' : 'error');
  const parts = place === '' ? [label, words] : [label, place, words];
  return `${parts.join(language === 'zh' ? '：' : ': ')}\n`;
}
