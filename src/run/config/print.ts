import type { Config } from '../../model/config.ts';
import type { Language } from '../../model/explained.ts';
import type { ConfigFile } from './read.ts';

/** What was said on the command line; `null`: nothing. */
export interface Said {
  readonly failOn: Config['failOn'] | null;
  readonly formats: readonly string[] | null;
}

/** What holds in the end, as YAML, with where each value came from behind it. */
export function configText(
  source: ConfigFile | null,
  said: Said,
  shownFile: string,
  language: Language,
): string {
  const config = source?.config ?? {};
  const none = language === 'zh' ? '没有 xborder.config.yaml' : 'no xborder.config.yaml';
  const standard = language === 'zh' ? '默认' : 'default';
  const from = (path: readonly PropertyKey[]): string => {
    if (source === null) return standard;
    const { line, column } = source.placeOf(path);
    return `${shownFile}:${line}:${column}`;
  };
  const origin = (option: string, isSaid: boolean, key: keyof Config): string =>
    isSaid ? option : config[key] === undefined ? standard : from([key]);
  const formats = said.formats ?? config.formats ?? ['text'];
  const lines = [
    `# ${source === null ? none : shownFile}`,
    `failOn: ${said.failOn ?? config.failOn ?? 'error'} # ${origin('--fail-on', said.failOn !== null, 'failOn')}`,
    `formats: # ${origin('--format', said.formats !== null, 'formats')}`,
    ...formats.map((format) => `  - ${JSON.stringify(format)}`),
    ...list('severities', Object.entries(config.severities ?? {}), ([code, weight]) => [
      `  ${code}: ${weight} # ${from(['severities', code])}`,
    ]),
    ...list('waivers', [...(config.waivers ?? []).entries()], ([index, waiver]) => [
      `  - rule: ${waiver.rule} # ${from(['waivers', index, 'rule'])}`,
      ...(waiver.where === undefined ? [] : [`    where: ${JSON.stringify(waiver.where)}`]),
      `    reason: ${JSON.stringify(waiver.reason)}`,
      `    owner: ${JSON.stringify(waiver.owner)}`,
      `    expires: '${waiver.expires}'`,
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function list<T>(key: string, items: readonly T[], lines: (item: T) => string[]): string[] {
  return items.length === 0 ? [] : [`${key}:`, ...items.flatMap(lines)];
}
