import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { published, schemaTexts } from '../../src/declaration/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

function folder(path: string): Readonly<Record<string, string>> {
  const names = readdirSync(root + path);
  return Object.fromEntries(names.map((name) => [name, readFileSync(`${root}${path}/${name}`, 'utf8')]));
}

it('the committed schemas are those of the tables', () => {
  expect(folder('schemas/xsd')).toEqual(
    Object.fromEntries(published().map(({ id, schema }) => [`${id}.xsd`, schema])),
  );
});

it('the committed pages are those of the tables', () => {
  const pages = Object.fromEntries(published().map(({ id, page }) => [`${id}.md`, page]));
  expect(folder('docs/messages')).toEqual(pages);
});

it('the verifier takes the published schemas', () => {
  expect(schemaTexts()).toEqual(Object.fromEntries(published().map(({ id, schema }) => [id, schema])));
});

it('no schema needs another file', () => {
  for (const { schema } of published()) expect(schema).not.toMatch(/<xs:(?:import|include|redefine)/);
});
