import { createSupportsHyperlinks } from 'supports-hyperlinks';

/** What the looks of a text depend on beside colour. */
export interface Surface {
  /** Columns that a line may have; `null`: any number, where nobody looks at a screen. */
  readonly width: number | null;
  /** The address behind a code; empty: none, or the terminal knows no links. */
  readonly address: (code: string) => string;
}

/** Output that goes into a file or another program. */
export const noScreen: Surface = { width: null, address: () => '' };

/** A terminal narrower than this gets tables that are too wide for it rather than columns of single letters. */
const NARROWEST = 40;

/** The surface of a stream of this process. `address` tells the page of a code. */
export function surfaceOf(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  colour: boolean,
  address: (code: string) => string,
): Surface {
  if (stream.isTTY !== true) return noScreen;
  const { columns } = stream;
  const links = colour && createSupportsHyperlinks({ isTTY: true });
  return {
    width: columns === undefined || columns < NARROWEST ? null : columns,
    address: links ? address : noScreen.address,
  };
}
