import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import type { Severity } from '../../model/finding.ts';
import type { Looks } from '../../report/looks.ts';
import type { LaneOrHeld } from '../../text/words.ts';
import { fitted } from './fit.ts';
import { noScreen, type Surface } from './surface.ts';

/** The looks of the terminal, with or without colour, on a surface. */
export function terminalLooks(colour: boolean, { width, address }: Surface = noScreen): Looks {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const severities: Readonly<Record<Severity, ChalkInstance>> = {
    error: chalk.red,
    warning: chalk.yellow,
    notice: chalk.cyan,
  };
  const lanes: Readonly<Record<LaneOrHeld, ChalkInstance>> = {
    green: chalk.green,
    review: chalk.yellow,
    inspection: chalk.magenta,
    blocked: chalk.red,
    held: chalk.red,
  };
  return {
    strong: (text) => chalk.bold(text),
    faint: (text) => (text === '' ? '' : chalk.dim(text)),
    severity: (severity, text) => severities[severity](text),
    lane: (lane, text) => lanes[lane](text),
    code(code) {
      const page = address(code);
      const text = chalk.dim(code);
      return page === '' ? text : `\x1b]8;;${page}\x1b\\${text}\x1b]8;;\x1b\\`;
    },
    table: (rows, alignments) => table(width === null ? rows : fitted(rows, width), alignments),
  };
}

const noLines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** Columns two spaces apart, indented by two. */
function table(rows: readonly (readonly string[])[], alignments: readonly ('left' | 'right')[]): string {
  if (rows.length === 0) return '';
  const grid = new Table({
    chars: noLines,
    colAligns: [...alignments],
    style: { 'padding-left': 2, 'padding-right': 0, head: [], border: [] },
  });
  grid.push(...rows.map((row) => [...row]));
  return grid
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
