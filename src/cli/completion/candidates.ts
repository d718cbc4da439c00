import type { Argument, Command, Option } from 'commander';

/** One word that may stand next, and what it is. */
export interface Candidate {
  readonly word: string;
  readonly about: string;
}

/** What may stand next; `files`: the shell's own files too. */
export interface Candidates {
  readonly words: readonly Candidate[];
  readonly files: boolean;
}

/** Words that no command states, loaded when they are asked for. */
export interface KnownWords {
  readonly codes: () => Promise<readonly Candidate[]>;
  readonly profiles: () => Promise<readonly Candidate[]>;
  readonly formats: () => Promise<readonly Candidate[]>;
}

const FILES = /file|folder|files/;

/** What may complete the last of the words behind the program's name, read from the program itself. */
export async function candidatesFor(
  program: Command,
  words: readonly string[],
  known: KnownWords,
): Promise<Candidates> {
  // Bash hands `--option=value` over as three words.
  const given = words.filter((word, index) => word !== '=' || index === words.length - 1);
  const last = given.at(-1) ?? '';
  const prefix = last === '=' ? '' : last;
  const { command, waiting, positional, used } = walk(program, given.slice(0, -1));
  if (waiting !== null) return starting(await ofOption(waiting, known), prefix);
  const joined = /^(--[\w-]+)=(.*)$/s.exec(prefix);
  const option = joined === null ? undefined : optionNamed(command, joined[1] ?? '');
  if (option !== undefined) {
    const inner = starting(await ofOption(option, known), joined?.[2] ?? '');
    const whole = inner.words.map(({ word, about }) => ({ word: `${joined?.[1]}=${word}`, about }));
    return { words: whole, files: inner.files };
  }
  if (prefix.startsWith('-')) return starting({ words: ofOptions(command, used), files: false }, prefix);
  const argument =
    command.registeredArguments[positional] ?? command.registeredArguments.findLast((each) => each.variadic);
  const values = argument === undefined ? NONE : await ofArgument(argument, known);
  return starting({ words: [...ofCommands(command), ...values.words], files: values.files }, prefix);
}

const NONE: Candidates = { words: [], files: false };

function walk(program: Command, words: readonly string[]) {
  let command = program;
  let waiting: Option | null = null;
  let positional = 0;
  const used = new Set<string>();
  for (const word of words) {
    if (waiting !== null) {
      waiting = null;
      continue;
    }
    if (word.startsWith('-') && word !== '-') {
      const [name = ''] = word.split('=');
      const option = optionNamed(command, name);
      if (option?.long !== undefined && option.long !== null) used.add(option.long);
      if (option?.required && !word.includes('=')) waiting = option;
      continue;
    }
    const inner = command.commands.find((each) => each.name() === word);
    if (inner === undefined) positional++;
    else {
      command = inner;
      positional = 0;
      used.clear();
    }
  }
  return { command, waiting, positional, used };
}

function optionNamed(command: Command, name: string): Option | undefined {
  return command.options.find((option) => option.long === name || option.short === name);
}

function ofCommands(command: Command): Candidate[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((each) => ({ word: each.name(), about: each.description() }));
}

function ofOptions(command: Command, used: ReadonlySet<string>): Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .filter(({ long }) => long !== undefined && long !== null && (long === '--format' || !used.has(long)))
    .map(({ long, description }) => ({ word: long ?? '', about: description }));
}

async function ofOption(option: Option, known: KnownWords): Promise<Candidates> {
  if (option.argChoices !== undefined) return { words: plain(option.argChoices), files: false };
  if (option.long === '--format') return { words: await known.formats(), files: false };
  if (option.long === '--profile') return { words: await known.profiles(), files: true };
  if (option.long === '--lang') return { words: plain(['zh', 'en']), files: false };
  return { words: [], files: FILES.test(option.flags) };
}

async function ofArgument(argument: Argument, known: KnownWords): Promise<Candidates> {
  if (argument.argChoices !== undefined) return { words: plain(argument.argChoices), files: false };
  if (argument.name() === 'code') return { words: await known.codes(), files: false };
  return { words: [], files: FILES.test(argument.name()) };
}

function plain(words: readonly string[]): Candidate[] {
  return words.map((word) => ({ word, about: '' }));
}

function starting({ words, files }: Candidates, prefix: string): Candidates {
  const sought = prefix.toLowerCase();
  return { words: words.filter(({ word }) => word.toLowerCase().startsWith(sought)), files };
}
