import { readFileSync } from 'node:fs';

/** Where the project lives when its package does not say. */
const HOME = 'https://github.com/xborder/xborder';

/** Public address of the project, from `repository` or `homepage` of its package. */
export function projectUrl(): string {
  const data: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  for (const address of [urlIn(memberOf(data, 'repository')), urlIn(memberOf(data, 'homepage'))]) {
    const found = /(https?:\/\/[^#]+?)(?:\.git)?\/?(?:#.*)?$/.exec(address)?.[1];
    if (found !== undefined) return found;
  }
  return HOME;
}

/** Address of the page of a code; empty for codes that have none. `project` is what `projectUrl` gave. */
export function documentationUrl(project: string, code: string): string {
  return /^XB-[A-Z0-9-]+$/.test(code) ? `${project}/blob/main/docs/rules/${code}.md` : '';
}

function memberOf(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? Reflect.get(data, key)
    : undefined;
}

function urlIn(value: unknown): string {
  if (typeof value === 'string') return value;
  const url = memberOf(value, 'url');
  return typeof url === 'string' ? url : '';
}
