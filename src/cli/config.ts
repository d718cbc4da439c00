import { relative } from 'node:path';
import type { ErrorPlace } from '../model/errors.ts';
import type { Language } from '../model/explained.ts';
import type { Severity } from '../model/finding.ts';
import type { ConfigFile } from '../run/config/index.ts';

/** What the command line says; `null`: nothing. It wins over the configuration. */
interface Said {
  readonly formats: readonly string[] | null;
  readonly failOn: Severity | null;
}

/** The configuration of a run and the command line, settled. */
export interface Settled {
  readonly config: ConfigFile | null;
  readonly failOn: Severity;
  readonly formats: readonly string[];
  /** Where the formats stand, when the configuration names them. */
  readonly formatsPlace: ErrorPlace | null;
  /** What `--print-config` prints. */
  readonly text: (language: Language) => string;
}

/** Finds the configuration upward from the first of the files and settles it. Throws `KnownError`. */
export async function settleConfig(
  files: readonly string[],
  said: Said,
  taken?: ReadonlyMap<string, string>,
): Promise<Settled> {
  const { configText, findConfig, readConfig } = await import('../run/config/index.ts');
  const { orderFiles } = await import('../run/inputs.ts');
  const file = findConfig((await orderFiles(files, taken)).find((each) => each !== '-'));
  const config = file === null ? null : await read(file, readConfig);
  const inFile = config?.config.formats ?? null;
  return {
    config,
    failOn: said.failOn ?? config?.config.failOn ?? 'error',
    formats: said.formats ?? inFile ?? ['text'],
    formatsPlace:
      said.formats === null && config !== null && inFile !== null ? config.placeOf(['formats']) : null,
    text: (language) => configText(config, said, config?.file ?? '', language),
  };
}

async function read(
  file: string,
  readConfig: (file: string, codes: readonly string[]) => ConfigFile,
): Promise<ConfigFile> {
  const { explanations } = await import('../run/explanations.ts');
  const near = relative('.', file);
  return readConfig(near.startsWith('..') ? file : near, [...explanations.keys()]);
}
