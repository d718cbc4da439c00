import { Assembler } from '../../src/assemble/assembler.ts';
import type { Assembled } from '../../src/assemble/parcel.ts';
import type { Catalogue } from '../../src/intake/companions/catalogue.ts';
import { readOrders } from '../../src/intake/orders.ts';
import type { Profile } from '../../src/intake/profiles/profile.ts';
import type { TextInput } from '../../src/intake/text.ts';
import { filingModel } from '../../src/model/filing.ts';
import { sampleFiling } from '../../src/rules/sample.ts';

/** How a file is read and assembled. */
export interface Reading {
  readonly asked?: Profile | null;
  /** Currency of orders whose file names none. */
  readonly currency?: string;
  readonly catalogue?: Catalogue;
}

/** What reading and assembly make of a file of orders, without waybills. */
export interface AssembledFile {
  readonly profile: string;
  readonly parcels: readonly Assembled[];
  readonly skipped: readonly { readonly line: number; readonly record: number; readonly reason: string }[];
  /** Findings about the file. */
  readonly findings: readonly { readonly code: string; readonly value: string }[];
}

/** Reads a file of orders and assembles its parcels, as a run does. */
export async function assembled(
  input: TextInput,
  { asked = null, currency = '', catalogue }: Reading,
): Promise<AssembledFile> {
  const parcels: Assembled[] = [];
  const skipped: AssembledFile['skipped'][number][] = [];
  const findings: AssembledFile['findings'][number][] = [];
  const companions = { filing: filingModel.parse(sampleFiling), waybills: null, currency };
  const normalised = { trimmed: 0, fullWidth: 0, apostrophes: 0 };
  let profile = '';
  let assembler: Assembler | undefined;
  await readOrders(input, asked, {
    begin(layout) {
      profile = layout.profile.id;
      assembler = new Assembler(layout, companions, catalogue ?? null, normalised, {
        parcel: (one) => parcels.push(one),
        skipped: ({ line, record }, reason) => skipped.push({ line, record, reason }),
      });
    },
    row: (row) => assembler?.row(row),
    tell: ({ code, value }) => findings.push({ code, value }),
    drained: () => null,
  });
  assembler?.end();
  return { profile, parcels, skipped, findings };
}
