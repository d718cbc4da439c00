import { documentationUrl, projectUrl } from '../documentation.ts';
import type { Language } from '../model/explained.ts';
import { languageFrom } from '../text/language.ts';
import { colourWanted } from './terminal/colour.ts';
import { terminalLooks } from './terminal/looks.ts';
import { surfaceOf } from './terminal/surface.ts';

/** Where a command speaks: machine output on standard output, everything else on standard error. */
export interface Context {
  readonly language: Language;
  readonly quiet: boolean;
  readonly colour: boolean;
  /** Prints to standard output. */
  readonly print: (text: string) => void;
  /** Tells a person something, on standard error; nothing with `--quiet`. */
  readonly tell: (text: string) => void;
}

/** What every command understands. */
export interface CommonOptions {
  readonly lang?: string;
  readonly quiet?: boolean;
}

/** The context of this process. */
export function contextOf(options: CommonOptions): Context {
  const quiet = options.quiet === true;
  return {
    language: languageFrom(options.lang, process.env, systemLocale),
    quiet,
    colour: colourWanted(process.env, process.stderr),
    print: (text) => void process.stdout.write(text),
    tell: (text) => void (quiet || process.stderr.write(text)),
  };
}

function systemLocale(): string {
  // The cheapest of Intl's to make: the others cost a tenth of a start.
  return new Intl.PluralRules().resolvedOptions().locale;
}

/** The looks of what a command tells on standard error. */
export function looksOf(context: Context) {
  return terminalLooks(context.colour, surfaceOf(process.stderr, context.colour, pageOf));
}

/** The looks of what a command prints on standard output. */
export function printedLooks() {
  const colour = colourWanted(process.env, process.stdout);
  return terminalLooks(colour, surfaceOf(process.stdout, colour, pageOf));
}

/** The page of a code. */
function pageOf(code: string): string {
  return documentationUrl(projectUrl(), code);
}
