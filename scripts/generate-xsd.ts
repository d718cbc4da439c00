/** Writes schemas/xsd/ and docs/messages/ from the message tables. Run from the root of the repository. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { published } from '../src/declaration/index.ts';

mkdirSync('schemas/xsd', { recursive: true });
mkdirSync('docs/messages', { recursive: true });
for (const { id, schema, page } of published()) {
  writeFileSync(`schemas/xsd/${id}.xsd`, schema);
  writeFileSync(`docs/messages/${id}.md`, page);
}
