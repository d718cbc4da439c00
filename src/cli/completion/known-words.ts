import type { Language } from '../../model/explained.ts';
import type { KnownWords } from './candidates.ts';

/** Codes with their titles, profiles and formats, each loaded when asked for. */
export function knownWords(language: Language): KnownWords {
  return {
    async codes() {
      const { explanations } = await import('../../run/explanations.ts');
      return [...explanations].map(([word, { text }]) => ({ word, about: text[language].title }));
    },
    async profiles() {
      const { profiles } = await import('../../intake/profiles/index.ts');
      return profiles.map(({ id }) => ({ word: id, about: '' }));
    },
    async formats() {
      const { formats } = await import('../../report/machine/index.ts');
      return [...formats.keys()].map((word) => ({ word, about: '' }));
    },
  };
}
