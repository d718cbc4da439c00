import type { Language } from '../../model/explained.ts';
import { filingText } from './filing-text.ts';
import { catalogueText, waybillsText } from './tables.ts';

/**
 * The files that `xborder init` leaves in a folder: name → text. The filing cannot be used until the
 * enterprise's own facts stand in it; the tables hold examples under made-up keys.
 */
export function initTemplates(language: Language): ReadonlyMap<string, string> {
  return new Map([
    ['filing.yaml', filingText(language)],
    ['catalogue.csv', catalogueText()],
    ['waybills.csv', waybillsText()],
  ]);
}
