import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { written } from './write.ts';

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

describe('html', () => {
  it('is one page: a policy with the hashes of its script and style, data that reads as JSON, an overview', async () => {
    const page = await written('html', []);
    expect(page.startsWith('<!doctype html>\n<html lang="en">\n')).toBe(true);
    expect(page.endsWith('</body>\n</html>\n')).toBe(true);
    const policy = /Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    expect(policy?.split('; ').slice(0, 3)).toEqual([
      "default-src 'none'",
      `script-src ${hash('start()')}`,
      `style-src ${hash('body{}')}`,
    ]);
    const element = (id: string) =>
      JSON.parse(
        new RegExp(`<script type="application/json" id="${id}">([^<]*)</script>`).exec(page)?.[1] ?? '',
      );
    expect(element('data')).toMatchObject({
      rows: [],
      tables: { goods: [], findings: [], tags: [], files: [] },
    });
    expect(element('overview')).toEqual(element('data').overview);
    expect(page.match(/(?:src|href)=/g)).toBeNull();
  });
});
