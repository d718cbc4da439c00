import fc from 'fast-check';
import type { EncodingName } from '../../../src/intake/text/names.ts';

const LETTERS: Readonly<Record<EncodingName, readonly string[]>> = {
  'utf-8': ['中', '订', 'é', '😀', '한', '\u0301'],
  'utf-16le': ['中', '订', 'é', '😀', '한', '਍', '਀'],
  'utf-16be': ['中', '订', 'é', '😀', '한', '਍', '਀'],
  gb18030: ['中', '订', '玥', '镕', '喆', '€', '😀', '𠮷', '한', '丂', 'é', 'ḿ'],
  'windows-1252': ['é', 'ü', 'ß', '€', '’', 'Ÿ', 'œ', '\u00a0', '÷'],
  shift_jis: ['東', '京', 'あ', 'ア', 'ｱ', 'ソ', '表', '①', '髙', '～'],
};

/** Text that an encoding holds, of plain characters and its own, those with awkward bytes among them. */
export function textIn(name: EncodingName): fc.Arbitrary<string> {
  const unit = fc.constantFrom('a', 'Z', '0', '9', ' ', ',', '"', '\n', '|', '@', '\\', ...LETTERS[name]);
  return fc.string({ unit, maxLength: 40 });
}

/** A cell's text: the same without quotes and line ends where `plain`. */
export function lettersOf(name: EncodingName): readonly string[] {
  return LETTERS[name];
}
