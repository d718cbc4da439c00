import { cebMessages } from '../declaration/index.ts';
import { CSV_MARK, csvRow } from '../report/csv.ts';
import { type Columns, columnsOf, headerOf, nameOf } from './columns.ts';
import { ConvertError } from './convert-error.ts';
import { type CsvRecord, csvRecords } from './csv-records.ts';
import { flatten, unflatten } from './flat.ts';
import { guarded } from './guard.ts';
import { jsonText, jsonTree } from './json.ts';
import { membersAt, sheetMembers, sheetOf, valueAt } from './members.ts';
import type { Entry, Members, Sheet, Value } from './value.ts';

/** A sheet as a table: a record for each row of a document, or for the document where it has none. */
export function csvText(sheet: Sheet): string {
  const columns = columnsFor(sheet.number);
  const names = headerOf(columns);
  const lines = [csvRow(names, ',')];
  let ofMessage = messageCells(sheet, columns);
  const write = (cells: ReadonlyMap<string, string>) => {
    const all = new Map([['message', `CEB${sheet.number}`], ...ofMessage, ...cells]);
    ofMessage = new Map();
    lines.push(
      csvRow(
        names.map((name) => guarded(all.get(name) ?? '')),
        ',',
      ),
    );
  };
  for (const [at, document] of sheet.documents.entries())
    writeDocument(document, String(at + 1), columns, write);
  if (sheet.documents.length === 0) write(new Map());
  return `${CSV_MARK}${lines.join('\r\n')}\r\n`;
}

function writeDocument(
  document: Value,
  number: string,
  columns: Columns,
  write: (cells: ReadonlyMap<string, string>) => void,
): void {
  const { list, fields, header } = columns;
  const found = list === null || typeof document === 'string' ? undefined : document.get(list.name);
  const rows = found === undefined || typeof found === 'string' || found instanceof Map ? [] : found;
  const flat = rows.length > 0 && rows.every((row) => row instanceof Map) ? rows : [];
  const { cells, rest } = flatten(document, header, list !== null && flat.length > 0 ? list.name : null);
  const common = new Map([['document', number], ...cells]);
  const first = new Map([...common, ...restCell('#document', rest)]);
  if (flat.length === 0) write(first);
  for (const [at, row] of flat.entries()) {
    const inner = flatten(valueAt(row, []), fieldPaths(fields), null);
    const named = [...inner.cells].map(([field, text]) => [`${list?.name ?? ''}/${field}`, text] as const);
    write(new Map([...(at === 0 ? first : common), ...named, ...restCell('#row', inner.rest)]));
  }
}

function messageCells(sheet: Sheet, columns: Columns): ReadonlyMap<string, string> {
  const attributes = flatten(new Map(sheet.attributes), fieldPaths(columns.attributes), null);
  const envelope = flatten(sheet.envelope, columns.envelope, null);
  const left = sheetMembers({ ...sheet, documents: [] });
  for (const key of ['format', 'message', 'documents', 'attributes', 'envelope']) left.delete(key);
  if (attributes.rest !== null) left.set('attributes', attributes.rest);
  if (envelope.rest !== null && sheet.envelope.size > 0) left.set('envelope', envelope.rest);
  return new Map([
    ...[...attributes.cells].map(([name, text]) => [`@${name}`, text] as const),
    ...envelope.cells,
    ...restCell('#message', left.size === 0 ? null : left),
  ]);
}

/** A sheet from a table. Throws `ConvertError` with the line of what is wrong. */
export function csvSheet(text: string): Sheet {
  const records = csvRecords(text);
  const [first] = records;
  if (first === undefined) throw new ConvertError([], '表中没有记录', 'the table has no records', 1, 1);
  const number = /^CEB(\d{3})$/.exec(first.cells.get('message') ?? '')?.[1] ?? '';
  const columns = Object.hasOwn(cebMessages, number) ? columnsFor(number) : null;
  if (columns === null)
    throw first.wrong(
      'message 列须为报文名，例如 CEB303',
      'the column message must name one, such as CEB303',
    );
  const known = new Set(headerOf(columns));
  for (const name of first.cells.keys())
    if (!known.has(name))
      throw new ConvertError(
        [],
        `CEB${number} 没有列 "${name}"`,
        `CEB${number} has no column "${name}"`,
        1,
        first.columnOf(name),
      );
  const left = restOf(first, '#message');
  const members: Members = new Map<string, Entry>([
    ['format', 'xborder-message/1'],
    ['message', `CEB${number}`],
    ...(left === null ? [] : membersAt(left, [])),
  ]);
  members.set(
    'attributes',
    unflatten(prefixed(first, '@'), partOf(members, 'attributes'), fieldPaths(columns.attributes), null),
  );
  members.set('envelope', unflatten(first.cells, partOf(members, 'envelope'), columns.envelope, null));
  members.set('documents', documentsOf(records, columns, number));
  return sheetOf(members);
}

function documentsOf(records: readonly CsvRecord[], columns: Columns, number: string): readonly Value[] {
  const documents: Value[] = [];
  let at = 0;
  while (at < records.length) {
    const head = records[at];
    if (head === undefined) break;
    const key = head.cells.get('document') ?? '';
    const own: CsvRecord[] = [];
    while (at < records.length && (records[at]?.cells.get('document') ?? '') === key) {
      const record = records[at++];
      if (record === undefined) break;
      checkSame(record, head, columns, number);
      own.push(record);
    }
    if (key === '' && records.length === 1) return [];
    documents.push(documentOf(head, own, columns));
  }
  return documents;
}

function documentOf(head: CsvRecord, own: readonly CsvRecord[], { header, list, fields }: Columns): Value {
  const rows = own.flatMap((record): Entry[] => {
    const cells = list === null ? new Map<string, string>() : prefixed(record, `${list.name}/`);
    const rest = restOf(record, '#row');
    const some = rest !== null || [...cells.values()].some((text) => text !== '');
    return some ? [unflatten(cells, rest, fieldPaths(fields), null)] : [];
  });
  return unflatten(
    head.cells,
    restOf(head, '#document'),
    header,
    list === null || rows.length === 0 ? null : { name: list.name, rows },
  );
}

/** Records of one document must agree on it; a cell may be left empty where the first record has it. */
function checkSame(record: CsvRecord, head: CsvRecord, { header }: Columns, number: string): void {
  const message = record.cells.get('message') ?? '';
  if (message !== `CEB${number}` && message !== '')
    throw record.wrong(
      `一个文件只能有一种报文（CEB${number}）`,
      `one file holds one kind of message (CEB${number})`,
    );
  for (const path of header) {
    const name = nameOf(path);
    const text = record.cells.get(name) ?? '';
    if (text !== '' && text !== (head.cells.get(name) ?? ''))
      throw record.wrong(
        `${name} 与本单证第一行不同`,
        `${name} differs from the first record of the document`,
      );
  }
}

function columnsFor(number: string): Columns {
  const shape = Object.hasOwn(cebMessages, number) ? cebMessages[number] : undefined;
  if (shape === undefined) throw new RangeError(`no message CEB${number}`);
  return columnsOf(shape);
}

function fieldPaths(names: readonly string[]): readonly (readonly [string, string])[] {
  return names.map((name) => ['', name]);
}

function restCell(name: string, rest: Value | null): readonly (readonly [string, string])[] {
  return rest === null ? [] : [[name, jsonText(rest, '')]];
}

function restOf(record: CsvRecord, name: string): Value | null {
  const text = record.cells.get(name) ?? '';
  if (text === '') return null;
  try {
    return valueAt(jsonTree(text), []);
  } catch {
    throw record.wrong(`${name} 不是 JSON`, `${name} is not JSON`);
  }
}

function prefixed({ cells }: CsvRecord, prefix: string): ReadonlyMap<string, string> {
  return new Map(
    [...cells]
      .filter(([name]) => name.startsWith(prefix))
      .map(([name, text]) => [name.slice(prefix.length), text]),
  );
}

function partOf(members: Members, key: string): Value | null {
  const part = members.get(key);
  return part instanceof Map ? new Map(part) : null;
}
