import { InputError } from '../../model/errors.ts';
import type { RowFault } from '../../model/parcel.ts';
import { fileDefects } from '../defects/file.ts';
import { fileFinding } from '../file-finding.ts';
import type { OrderHandler } from '../handler.ts';
import { profileLayout } from '../layout.ts';
import { chooseProfile } from '../profiles/choose.ts';
import { jsonProfiles } from '../profiles/index.ts';
import { native } from '../profiles/native.ts';
import type { Profile } from '../profiles/profile.ts';
import type { TextInput } from '../text.ts';
import { BrokenJson, brokenJson } from './broken.ts';
import { type Element, ElementScanner } from './elements.ts';
import { scalarsOf } from './fields.ts';
import { FirstOrders } from './first-orders.ts';
import { type GivenOrder, givenOf } from './given.ts';
import { Paths } from './paths.ts';
import { PlainReader } from './plain.ts';
import { OrderFlattener } from './rows.ts';
import { foreignView, type JsonView, nativeJson, nativeView } from './view.ts';

/** How rows of JSON are written back: as commas and line feeds. */
const DIALECT = { delimiter: ',', lineEnd: '\n', quoting: true, isText: false } as const;
/** Keys nobody asks for that are told. */
const STRANGE = 100;

/** The profiles that a JSON document may be in. */
export function jsonCandidates(): readonly Profile[] {
  return [nativeJson, ...jsonProfiles];
}

/** The keys that may lie around orders in any of the profiles. */
export function wrappersOf(profiles: readonly Profile[]): readonly string[] {
  return profiles.flatMap((profile) => profile.json?.orders ?? []);
}

/**
 * Reads a JSON document as a stream, order by order, each line of goods as a row. The profile is found by the paths of the first
 * orders, unless one is asked for. Throws `InputError`. Returns the number of rows.
 */
export async function readJsonOrders(
  input: TextInput,
  pieces: AsyncIterable<string>,
  asked: Profile | null,
  handler: OrderHandler,
): Promise<number> {
  if (asked !== null && asked !== native && asked.json === null) throw readsTables(asked, input.file);
  const profile = asked === native ? nativeJson : asked;
  const among = profile === null ? jsonCandidates() : [profile];
  const first = new FirstOrders(among);
  let reader: Reader | null = null;

  const begin = (): Reader => {
    const { elements, paths } = first;
    const [earliest] = elements;
    const chosen =
      earliest === undefined
        ? nativeJson
        : chooseProfile([...paths], profile, input.file, earliest.line, among);
    const begun = new Reader(chosen, paths, input.file, handler);
    for (const element of elements) begun.take(element);
    return begun;
  };
  const scanner = new ElementScanner(wrappersOf([...jsonProfiles, ...among]), (element) => {
    if (reader !== null) reader.take(element);
    else if (first.take(element)) reader = begin();
  });
  try {
    for await (const piece of pieces) {
      scanner.push(piece);
      const wait = handler.drained();
      if (wait !== null) await wait;
    }
    scanner.end();
    return rowsOf(reader ?? begin());
  } catch (cause) {
    throw cause instanceof BrokenJson ? brokenJson(cause, input.file) : cause;
  }
}

function rowsOf(reader: Reader): number {
  return reader.rows;
}

/** Hands the orders of a document out in the columns of its profile. */
class Reader {
  rows = 0;
  private readonly view: JsonView;
  private readonly flattener: OrderFlattener;
  private readonly plain: PlainReader;
  private readonly told = new Set<string>();
  private readonly tellsStrange: boolean;
  private readonly file: string;
  private readonly handler: OrderHandler;

  constructor(profile: Profile, seen: ReadonlySet<string>, file: string, handler: OrderHandler) {
    const isNative = profile === nativeJson;
    this.view = isNative ? nativeView() : foreignView(profile, seen);
    this.flattener = new OrderFlattener(this.view);
    this.file = file;
    this.handler = handler;
    const shown = isNative ? native : profile;
    this.tellsStrange = shown.strange === 'tell';
    this.plain = new PlainReader(new Paths(this.view), this.tellsStrange);
    handler.begin(profileLayout(file, this.view.headers, DIALECT, shown));
  }

  take(element: Element): void {
    let fault: RowFault | null = null;
    const order =
      this.plain.read(element) ??
      this.exactly(element, (found) => {
        fault ??= found;
      });
    const rows = this.flattener.rows(order, this.rows + 1, element, fault);
    this.rows += rows.length;
    for (const row of rows) this.handler.row(row);
  }

  private exactly(element: Element, onFault: (fault: RowFault) => void): GivenOrder {
    const { lines } = this.view;
    const scalars = scalarsOf(element, lines, (key, line, column) =>
      onFault({ code: fileDefects.duplicateKey.id, line, column, facts: { key } }),
    );
    return givenOf(
      scalars,
      (name) => this.flattener.columnOf(name),
      lines,
      ({ name, line }) => this.tell(name, line),
    );
  }

  private tell(name: string, line: number): void {
    if (!this.tellsStrange || this.told.has(name) || this.told.size >= STRANGE) return;
    this.told.add(name);
    this.handler.tell(fileFinding(fileDefects.strangeColumn, this.file, name, line, { nearest: '' }));
  }
}

function readsTables({ id, title }: Profile, file: string): InputError {
  return new InputError(
    {
      zh: `“${title.zh}”（${id}）读表格，而这是 JSON 文件`,
      en: `${title.en} (${id}) is a profile of tables, and this is JSON`,
    },
    { file, line: 1, column: 0 },
  );
}
