import type { Command } from 'commander';
import type { Language } from '../model/explained.ts';

/** How a command ended; 130 and 143: it was asked to stop. */
export interface Outcome {
  code: 0 | 1 | 2 | 130 | 143;
}

/** Adds a command to the program. */
export type AddCommand = (program: Command, language: Language, outcome: Outcome) => void;

/** The words of one language. */
export function say(language: Language, zh: string, en: string): string {
  return language === 'zh' ? zh : en;
}

/** Examples below a command's help. */
export function examples(language: Language, lines: readonly string[]): string {
  return `\n${say(language, '示例：', 'Examples:')}\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}
