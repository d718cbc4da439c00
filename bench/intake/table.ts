import type { Row } from '../measure.ts';
import { align } from '../table.ts';
import { YARDSTICK } from './contestants.ts';

/** The rows of intake for people: each beside its yardstick, where it has one, a line against a line. */
export function intakeTable(rows: readonly Row[]): string {
  const pairs = rows.flatMap((row) => {
    const yardstick = rows.find(({ name }) => name === `${row.name}${YARDSTICK}`);
    return yardstick === undefined ? [] : [[row, yardstick] as const];
  });
  const alone = rows.filter((row) => !pairs.some((pair) => pair.includes(row)));
  const parts: string[] = [];
  if (pairs.length > 0) {
    const head = ['', 'lines', 'seconds', 'native', 'ratio', 'CPU s', 'native', 'ratio', 'peak MB'];
    parts.push(
      align([
        head,
        ...pairs.map(([row, yardstick]) => [
          row.name,
          row.lines.toLocaleString('en'),
          row.seconds.toFixed(2),
          yardstick.seconds.toFixed(2),
          (row.seconds / row.lines / (yardstick.seconds / yardstick.lines)).toFixed(2),
          row.cpuSeconds.toFixed(2),
          yardstick.cpuSeconds.toFixed(2),
          (row.cpuSeconds / row.lines / (yardstick.cpuSeconds / yardstick.lines)).toFixed(2),
          row.peakMb.toFixed(0),
        ]),
      ]),
    );
  }
  if (alone.length > 0) {
    parts.push(
      align([
        ['', 'lines', 'seconds', 'CPU s', 'peak MB'],
        ...alone.map((row) => [
          row.name,
          row.lines.toLocaleString('en'),
          row.seconds.toFixed(2),
          row.cpuSeconds.toFixed(2),
          row.peakMb.toFixed(0),
        ]),
      ]),
    );
  }
  return `${parts.join('\n\n')}\n`;
}
