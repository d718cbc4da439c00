import { Argument } from 'commander';
import { visible } from '../../text/escape.ts';
import { type Shell, shells } from '../completion/scripts.ts';
import { contextOf } from '../context.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

/** `xborder completion SHELL`, and the hidden `complete` that its scripts ask. */
export const addCompletion: AddCommand = (program, language) => {
  program
    .command('completion')
    .addArgument(new Argument('<shell>', say(language, '哪一种 shell', 'which shell')).choices(shells))
    .description(
      say(
        language,
        '输出 shell 的自动补全脚本',
        'print what makes a shell complete commands, options, codes, profiles',
      ),
    )
    .addHelpText(
      'after',
      examples(language, [
        'eval "$(xborder completion bash)"',
        'xborder completion fish > ~/.config/fish/completions/xborder.fish',
      ]),
    )
    .action(async (shell: Shell) => {
      const { scripts } = await import('../completion/scripts.ts');
      contextOf({}).print(scripts[shell]);
    });
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: readonly string[]) => {
      const { candidatesFor } = await import('../completion/candidates.ts');
      const { knownWords } = await import('../completion/known-words.ts');
      // A shell that cannot hand over an empty word writes it in quotes.
      const given = words.map((word) => (word === '""' ? '' : word));
      const { words: found, files } = await candidatesFor(program, given, knownWords(contextOf({}).language));
      const lines = found.map(({ word, about }) => `${word}\t${visible(about).replaceAll('⇥', ' ')}\n`);
      contextOf({}).print(lines.join('') + (files ? ':files\n' : ''));
    });
};
