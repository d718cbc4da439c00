import { nearest } from '../model/nearest.ts';
import type { Row } from '../model/parcel.ts';
import { begin } from './beginning.ts';
import { locateCell } from './csv/locate.ts';
import type { Opening } from './csv/table.ts';
import { cellDefects } from './defects/cell.ts';
import { fileDefects } from './defects/file.ts';
import { fileFinding } from './file-finding.ts';
import type { OrderHandler } from './handler.ts';
import { headerKey } from './header-key.ts';
import { readJsonOrders } from './json/read.ts';
import { neededColumns, type OrderLayout, profileLayout } from './layout.ts';
import { chooseProfile, recognise } from './profiles/choose.ts';
import { native } from './profiles/native.ts';
import type { Profile } from './profiles/profile.ts';
import { namesOf } from './profiles/recipe.ts';
import { readRows } from './rows.ts';
import type { TextInput } from './text.ts';

export type { OrderHandler } from './handler.ts';

/**
 * Reads one order file as a stream, delimited or JSON, and tells the profile it was read by. `asked` is
 * the profile the user named, or `null` to find it by the header. Throws `InputError` for what cannot be
 * read at all. Returns the number of rows.
 */
export async function readOrders(
  input: TextInput,
  asked: Profile | null,
  handler: OrderHandler,
): Promise<number> {
  const { isJson, pieces } = await begin(input);
  const rows = isJson
    ? await readJsonOrders(input, pieces, asked, handler)
    : await readDelimited(input, pieces, asked, handler);
  if (rows === 0) handler.tell(fileFinding(fileDefects.noRecords, input.file, '', 1, {}));
  return rows;
}

async function readDelimited(
  input: TextInput,
  pieces: AsyncIterable<string>,
  asked: Profile | null,
  handler: OrderHandler,
): Promise<number> {
  let chosen: Profile | null = null;
  let layout: OrderLayout | null = null;
  return readRows(input, pieces, {
    choose(openings) {
      const index = headerAmong(openings, asked);
      const opening = openings[index];
      chosen = chooseProfile(opening?.cells ?? [], asked, input.file, opening?.line ?? 1);
      return { index, quoting: chosen.quoting };
    },
    header(headers, dialect) {
      const profile = chosen ?? native;
      layout = profileLayout(input.file, headers, dialect, profile);
      if (profile.strange === 'tell') {
        for (const header of headers) tellStrange(header, layout, handler);
      }
      handler.begin(layout);
    },
    row: (row) => handler.row(trusted(row, layout)),
    drained: () => handler.drained(),
  });
}

/** Which of the first records is the header: the one that a profile, or a refused report, knows best. */
export function headerAmong(openings: readonly Opening[], asked: Profile | null): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, { cells }] of openings.entries()) {
    const found = recognise(cells, asked === null ? undefined : [asked]);
    if (found.profile === null && found.refused === null) continue;
    const worth = found.confidence - found.missing.length;
    if (worth > most) {
      most = worth;
      best = index;
    }
  }
  return best;
}

function tellStrange(header: string, layout: OrderLayout, handler: OrderHandler): void {
  const key = headerKey(header);
  if (key.startsWith('xborder')) return;
  const known = neededColumns(layout.profile).flatMap(namesOf);
  if (known.some((name) => headerKey(name) === key)) return;
  const guess = nearest(header, known);
  const hint = guess === null ? '' : ` → ${guess}?`;
  handler.tell(fileFinding(fileDefects.strangeColumn, layout.file, header, 1, { nearest: hint }));
}

/** The record, or why it cannot be read: a cell in it must not be read on trust. */
export function trusted(record: Row, layout: OrderLayout | null): Row {
  if (layout === null || record.fault !== null) return record;
  const column = layout.profile.unsure((name) => layout.cell(record, name));
  if (column === null) return record;
  const index = layout.headers.findIndex((header) => headerKey(header) === headerKey(column));
  const place = locateCell(record, index, layout);
  return { ...record, fault: { code: cellDefects.unsure.id, ...place, facts: { column } } };
}
