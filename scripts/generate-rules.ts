/** Writes docs/rules/ from the rule book. Run from the root of the repository. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { rulePages } from '../src/report/rule-pages.ts';
import { ruleBook, ruleBookVersion } from '../src/rules/book.ts';
import { explanations } from '../src/run/explanations.ts';

const FOLDER = 'docs/rules';
const pages = rulePages({ explained: [...explanations.values()], rules: ruleBook, version: ruleBookVersion });
mkdirSync(FOLDER, { recursive: true });
for (const name of readdirSync(FOLDER)) if (!pages.has(name)) rmSync(`${FOLDER}/${name}`);
for (const [name, text] of pages) writeFileSync(`${FOLDER}/${name}`, text);
