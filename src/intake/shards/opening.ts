import type { Finding } from '../../model/finding.ts';
import type { Dialect } from '../csv/dialect.ts';
import type { OrderLayout } from '../layout.ts';
import { readOrders } from '../orders.ts';
import type { Profile } from '../profiles/profile.ts';
import type { EncodingName } from '../text/names.ts';
import { PieceDecoder } from '../text/pieces.ts';
import type { TextInput } from '../text.ts';
import { cutsInBytes } from './records.ts';

/** What the beginning of an order file says of all of it. */
export interface Opening {
  readonly layout: OrderLayout;
  readonly dialect: Dialect;
  readonly encoding: EncodingName;
  /** Line on which the first record behind the header begins, from 1. */
  readonly line: number;
  /** What there is to tell of the header. */
  readonly findings: readonly Finding[];
}

/** Enough has been read. */
class Begun extends Error {}

/**
 * Reads the beginning of an order file; `null` when the file cannot be cut: it is no delimited text, its delimiter
 * hides in its encoding, or it is to be refused, which reading it whole will tell.
 */
export async function openingOf(input: TextInput, asked: Profile | null): Promise<Opening | null> {
  const { encoding } = input;
  if (encoding === null) return null;
  const decoder = new PieceDecoder(encoding.name, () => {
    throw new Begun('refused');
  });
  const findings: Finding[] = [];
  let layout: OrderLayout | null = null;
  let line = 0;
  async function* pieces(): AsyncGenerator<string> {
    for (const chunk of input.source.chunks()) yield decoder.push(chunk);
    yield decoder.end();
  }
  try {
    await readOrders({ ...input, pieces }, asked, {
      begin(found) {
        layout = found;
      },
      row(row) {
        line = row.line;
        throw new Begun('read');
      },
      tell: (finding) => findings.push(finding),
      drained: () => null,
    });
  } catch {
    // Whatever it is, reading the file from its beginning tells it.
  }
  return openingWith(layout, line, encoding.name, findings);
}

function openingWith(
  layout: OrderLayout | null,
  line: number,
  encoding: EncodingName,
  findings: readonly Finding[],
): Opening | null {
  if (layout === null || !layout.isText || line === 0) return null;
  const { delimiter, lineEnd, profile } = layout;
  const dialect = { delimiter, lineEnd, quoting: profile.quoting, isText: true };
  return cutsInBytes(dialect, encoding) ? { layout, dialect, encoding, line, findings } : null;
}
