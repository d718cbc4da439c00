import type { Decimal } from '../../model/decimal.ts';
import type { FormatFiles } from './format-files.ts';
import type { RunOutputs } from './outputs.ts';
import { pageParcel } from './page-parcel.ts';

/** The outputs of a run, whose findings and parcels are also told in the formats asked for. `rates`: CNY for one unit of a currency. */
export function withFormats(
  outputs: RunOutputs,
  formats: FormatFiles,
  rates: ReadonlyMap<string, Decimal>,
): RunOutputs {
  const { tellsParcels } = formats;
  return {
    begin: (layout, encoding) => outputs.begin(layout, encoding),
    parcel(examined, layout, entered) {
      for (const finding of examined.told) formats.finding(finding);
      if (tellsParcels) formats.parcel(pageParcel(examined, entered.fate === 'declared', rates));
      outputs.parcel(examined, layout, entered);
    },
    skipped: (row, layout) => outputs.skipped(row, layout),
    finding(finding) {
      formats.finding(finding);
      outputs.finding(finding);
    },
    shard(done, layout) {
      for (const finding of done.told) formats.finding(finding);
      if (tellsParcels) for (const parcel of done.shown) formats.parcel(parcel);
      outputs.shard(done, layout);
    },
    drained: () => outputs.drained(),
    finish: (inputs) => outputs.finish(inputs),
    abandon(cause) {
      formats.abandon();
      return outputs.abandon(cause);
    },
  };
}
