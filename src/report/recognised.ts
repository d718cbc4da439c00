import type { Bilingual, Language } from '../model/explained.ts';
import { visible } from '../text/escape.ts';
import { jsonString, jsonStrings } from './json.ts';
import type { Looks } from './looks.ts';

/** A profile, or a report that cannot make a parcel, by name. */
export interface ProfileName {
  readonly id: string;
  readonly title: Bilingual;
}

/** What a file was recognised as. */
export interface RecognisedLine {
  readonly file: string;
  /** The profile or refused report it fits; `null`: none. */
  readonly profile: ProfileName | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly runnerUp: ProfileName | null;
  /** Why it cannot be declared as it is; `null`: it can. */
  readonly reason: Bilingual | null;
  /** Required columns that it lacks, each with the names it is known by. */
  readonly missing: readonly string[];
}

/**
 * What `profiles FILE --format json` prints for a file, on one line: `{ "file", "profile": id or null,
 * "confidence": 0 to 1, "runnerUp": id or null, "refused", "reason": text or null, "missing": [column …] }`.
 */
export function recognisedJson(line: RecognisedLine, language: Language): string {
  const { file, profile, confidence, runnerUp, reason, missing } = line;
  const parts = [
    `"file":${jsonString(file)}`,
    `"profile":${idOf(profile)}`,
    `"confidence":${confidence}`,
    `"runnerUp":${idOf(runnerUp)}`,
    `"refused":${reason !== null}`,
    `"reason":${reason === null ? 'null' : jsonString(reason[language])}`,
    `"missing":${jsonStrings(missing)}`,
  ];
  return `{${parts.join(',')}}\n`;
}

function idOf(profile: ProfileName | null): string {
  return profile === null ? 'null' : jsonString(profile.id);
}

/** The same for people; ends with a line end. */
export function recognisedText(line: RecognisedLine, language: Language, looks: Looks): string {
  const { file, profile, confidence, runnerUp, reason } = line;
  const named = (name: ProfileName): string => `${name.id}  ${visible(name.title[language])}`;
  const unknown = language === 'zh' ? '不认识' : 'unknown';
  const sure = `${Math.round(confidence * 100)}%`;
  const rows = [
    [
      language === 'zh' ? '格式' : 'profile',
      `${profile === null ? unknown : named(profile)}  ${looks.faint(sure)}`,
    ],
    ...(runnerUp === null ? [] : [[language === 'zh' ? '其次' : 'next', looks.faint(named(runnerUp))]]),
    ...(reason === null
      ? []
      : [[looks.severity('error', language === 'zh' ? '不能用' : 'refused'), visible(reason[language])]]),
  ];
  const table = looks.table(
    rows.map(([name = '', text = '']) => [`  ${name}`, text]),
    ['left', 'left'],
  );
  return `${looks.strong(visible(file))}\n${table}\n`;
}

/** A profile or a refused report, as the list of all has it. */
export interface ListedProfile extends ProfileName {
  readonly reads: 'table' | 'json' | null;
  /** The report to export instead of one that cannot make a parcel. */
  readonly instead: Bilingual | null;
}

/** What `profiles --format json` prints for a profile: `{ "id", "title": { "zh", "en" }, "reads": "table", "json" or null, "instead": { "zh", "en" } or null }`. */
export function listedJson({ id, title, reads, instead }: ListedProfile): string {
  const both = (words: Bilingual): string => `{"zh":${jsonString(words.zh)},"en":${jsonString(words.en)}}`;
  return `{"id":${jsonString(id)},"title":${both(title)},"reads":${reads === null ? 'null' : jsonString(reads)},"instead":${instead === null ? 'null' : both(instead)}}\n`;
}

/** All profiles for people; ends with a line end. */
export function listedText(listed: readonly ListedProfile[], language: Language, looks: Looks): string {
  const words =
    language === 'zh'
      ? { read: '能读的订单文件', refused: '认得、但不能做成包裹的报表', instead: '请改为导出：' }
      : {
          read: 'Order files that are read',
          refused: 'Reports that are known, but cannot make a parcel',
          instead: 'export instead: ',
        };
  const read = listed.filter(({ reads }) => reads !== null);
  const refused = listed.filter(({ reads }) => reads === null);
  const parts = [
    looks.strong(words.read),
    looks.table(
      read.map(({ id, title, reads }) => [
        `  ${id}`,
        title[language],
        looks.faint(reads === 'json' ? 'JSON' : ''),
      ]),
      ['left', 'left', 'left'],
    ),
    looks.strong(words.refused),
    looks.table(
      refused.map(({ id, title, instead }) => [
        `  ${id}`,
        title[language],
        looks.faint(instead === null ? '' : `${words.instead}${instead[language]}`),
      ]),
      ['left', 'left', 'left'],
    ),
  ];
  const hint =
    language === 'zh'
      ? '都不是？xborder profiles new 订单文件 > ours.yaml 起草自己的格式，再用 --profile ./ours.yaml'
      : 'None of them? xborder profiles new FILE > ours.yaml drafts a profile of your own, for --profile ./ours.yaml';
  return `${parts.filter((part) => part !== '').join('\n')}\n\n${looks.faint(hint)}\n`;
}
