import { cebMessages } from './ceb/index.ts';
import { clearance } from './clearance/clearance.ts';
import { pageOf } from './message/page.ts';
import { schemaOf } from './message/xsd.ts';

/** What the project publishes of each message: its schema and its page. */
interface Published {
  readonly id: string;
  readonly schema: string;
  readonly page: string;
}

/** Schema and page of every message, made from its table. */
export function published(): readonly Published[] {
  const ceb = Object.values(cebMessages).map((table) => ({
    id: table.id,
    schema: schemaOf(table),
    page: pageOf(table),
  }));
  return [...ceb, { id: clearance.id, schema: schemaOf(clearance), page: pageOf(clearance) }];
}

/** Schemas by the id of their message, as the verifier takes them: `ceb303`, `ceb603`, `clearance`. */
export function schemaTexts(): Readonly<Record<string, string>> {
  return Object.fromEntries(published().map(({ id, schema }) => [id, schema]));
}
