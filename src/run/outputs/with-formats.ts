import type { FormatFiles } from './format-files.ts';
import type { RunOutputs } from './outputs.ts';

/** The outputs of a run, whose findings are also told in the formats asked for. */
export function withFormats(outputs: RunOutputs, formats: FormatFiles): RunOutputs {
  return {
    begin: (layout, encoding) => outputs.begin(layout, encoding),
    parcel(examined, layout, declared) {
      for (const finding of examined.told) formats.finding(finding);
      outputs.parcel(examined, layout, declared);
    },
    skipped: (row, layout) => outputs.skipped(row, layout),
    finding(finding) {
      formats.finding(finding);
      outputs.finding(finding);
    },
    shard(done, layout) {
      for (const finding of done.told) formats.finding(finding);
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
