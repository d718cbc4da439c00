import { InputError } from '../model/errors.ts';
import type { Finding } from '../model/finding.ts';
import { nearest } from '../model/nearest.ts';
import type { Row, RowFault } from '../model/parcel.ts';
import { type Opening, readTable } from './csv/table.ts';
import { fileDefects } from './defects/file.ts';
import { headerKey } from './header-key.ts';
import { BrokenJson, ElementScanner } from './json/elements.ts';
import { scalarsOf } from './json/fields.ts';
import { OrderFlattener } from './json/rows.ts';
import { neededColumns, type OrderLayout, profileLayout } from './layout.ts';
import { chooseProfile, recognise } from './profiles/choose.ts';
import { tableProfiles } from './profiles/index.ts';
import { native, nativeColumns } from './profiles/native.ts';
import type { Profile } from './profiles/profile.ts';
import { namesOf } from './profiles/recipe.ts';
import type { TextInput } from './text.ts';

/** Takes an order file, row by row. */
export interface OrderHandler {
  begin(layout: OrderLayout): void;
  row(row: Row): void;
  /** Findings about the file itself. */
  tell(finding: Finding): void;
  /** Asked after every piece of text: a promise to wait for before more is read. */
  drained(): Promise<void> | null;
}

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
  const pieces = input.pieces();
  let beginning = '';
  for (;;) {
    const next = await pieces.next();
    if (next.done) break;
    beginning += next.value;
    if (beginning.trim() !== '') break;
  }
  const all = prepend(beginning, pieces);
  const json = /^\s*[[{]/.test(beginning);
  const rows = json ? await readJson(input, all, handler) : await readDelimited(input, all, asked, handler);
  if (rows === 0) handler.tell(fileFinding(fileDefects.noRecords, input.file, '', 1, {}));
  return rows;
}

async function* prepend(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  if (first !== '') yield first;
  yield* rest;
}

async function readDelimited(
  input: TextInput,
  pieces: AsyncIterable<string>,
  asked: Profile | null,
  handler: OrderHandler,
): Promise<number> {
  let chosen: Profile | null = null;
  return readTable(input, pieces, {
    choose(openings) {
      const index = headerAmong(openings, asked);
      const opening = openings[index];
      chosen = chooseProfile(opening?.cells ?? [], asked, input.file, opening?.line ?? 1);
      return { index, quoting: chosen.quoting };
    },
    header(headers, dialect) {
      const profile = chosen ?? native;
      const layout = profileLayout(input.file, headers, dialect, profile);
      if (profile.strange === 'tell') {
        for (const header of headers) tellStrange(header, layout, handler);
      }
      handler.begin(layout);
    },
    row: (row) => handler.row(row),
    drained: () => handler.drained(),
  });
}

/** Which of the first records is the header: the one that a profile, or a refused report, knows best. */
function headerAmong(openings: readonly Opening[], asked: Profile | null): number {
  let best = 0;
  let most = -1;
  for (const [index, { cells }] of openings.entries()) {
    const { confidence, missing } = recognise(cells, asked === null ? tableProfiles : [asked]);
    const worth = confidence - missing.length;
    if (confidence > 0 && (most < 0 || worth > most)) {
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

async function readJson(
  input: TextInput,
  pieces: AsyncIterable<string>,
  handler: OrderHandler,
): Promise<number> {
  const headers = Object.keys(nativeColumns);
  const fields = Object.values(nativeColumns);
  const layout = profileLayout(input.file, headers, { delimiter: ',', lineEnd: '\n', quoting: true }, native);
  const flattener = new OrderFlattener(headers, fields);
  const told = new Set<string>();
  let rows = 0;
  handler.begin(layout);
  const scanner = new ElementScanner((element) => {
    let fault: RowFault | null = null;
    const scalars = scalarsOf(element, (key, line, column) => {
      fault ??= { code: fileDefects.duplicateKey.id, line, column, facts: { key } };
    });
    const flat = flattener.flatten(scalars, rows + 1, element, fault);
    for (const scalar of flat.strange) {
      const name = scalar.path.filter((part) => typeof part === 'string').join('.');
      if (told.has(name) || told.size >= 100) continue;
      told.add(name);
      handler.tell(fileFinding(fileDefects.strangeColumn, input.file, name, scalar.line, { nearest: '' }));
    }
    rows += flat.rows.length;
    for (const row of flat.rows) handler.row(row);
  });
  try {
    for await (const piece of pieces) {
      scanner.push(piece);
      const wait = handler.drained();
      if (wait !== null) await wait;
    }
    scanner.end();
  } catch (cause) {
    throw cause instanceof BrokenJson ? broken(cause, input.file) : cause;
  }
  return rows;
}

function broken(cause: BrokenJson, file: string): InputError {
  const place = { file, line: cause.line, column: cause.column };
  if (cause.kind === 'cut-off') {
    return new InputError(
      { zh: 'JSON 到这里中断了，文件不完整', en: 'the JSON breaks off here; the file is not complete' },
      place,
    );
  }
  if (cause.kind === 'too-long') {
    return new InputError(
      {
        zh: '从这里开始的一个订单超过八百万字',
        en: 'the order that begins here is over eight million characters long',
      },
      place,
    );
  }
  return new InputError({ zh: '这里不符合 JSON 语法', en: 'this is not JSON' }, place);
}

function fileFinding(
  defect: { readonly id: string; readonly severity: Finding['severity'] },
  file: string,
  value: string,
  line: number,
  facts: Finding['facts'],
): Finding {
  const at = { file, line, column: 0, record: 0, field: value };
  return { code: defect.id, severity: defect.severity, at, order: '', value, facts };
}
