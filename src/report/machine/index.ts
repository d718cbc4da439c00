import type { Format } from './format.ts';

export type { Format, FormatSetting, FormatWriter } from './format.ts';

/** Every form in which a run can be told, loaded when asked for: names are known without their writers. */
export const formats: ReadonlyMap<string, () => Promise<Format>> = new Map([
  ['text', async () => (await import('./text.ts')).text],
  ['json', async () => (await import('./json.ts')).json],
  ['ndjson', async () => (await import('./ndjson.ts')).ndjson],
  ['csv', async () => (await import('./csv.ts')).csv],
  ['junit', async () => (await import('./junit.ts')).junit],
  ['sarif', async () => (await import('./sarif.ts')).sarif],
  ['github', async () => (await import('./github.ts')).github],
  ['gitlab', async () => (await import('./gitlab.ts')).gitlab],
  ['html', async () => (await import('./html.ts')).html],
  ['markdown', async () => (await import('./markdown.ts')).markdown],
]);
