/** Writes schemas/*.schema.json from the models. Run from the root of the repository. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { generateSchemas } from '../src/model/schemas.ts';

mkdirSync('schemas', { recursive: true });
for (const [name, text] of generateSchemas()) writeFileSync(`schemas/${name}`, text);
