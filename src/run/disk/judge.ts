import { createVerifier } from '../../declaration/verify.ts';
import type { Judge } from './disk.ts';

/** Compiles the schemas and returns the judge of documents; `null` when there are none. */
export async function createJudge(schemas: Readonly<Record<string, string>>): Promise<Judge | null> {
  if (Object.keys(schemas).length === 0) return null;
  const verifier = await createVerifier(schemas);
  return (schema, bytes) => {
    const [problem] = verifier.verify(schema, bytes);
    return problem === undefined ? null : `line ${problem.line}, ${problem.element}: ${problem.detail}`;
  };
}
