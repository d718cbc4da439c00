import { defects } from '../intake/defects/index.ts';
import { runLints } from '../lint/index.ts';
import type { Severity } from '../model/finding.ts';
import { ruleBook } from '../rules/book.ts';
// Not by its index: that would load the curve for every command.
import { signatureExplanations } from '../signing/problems.ts';
import type { Catalogue } from '../text/render.ts';
import { expiredWaiver } from './config/problems.ts';
import { followUpDefects } from './follow-up/problems.ts';
import { ledgerDefects } from './ledger/defects.ts';
import { receiptDefects } from './receipts/problems.ts';

/** Everything that can be explained, by code: every rule, in force or not, and every defect of intake, assembly, ledger and signatures. */
export const explanations: Catalogue = new Map(
  [
    ...ruleBook,
    ...runLints,
    ...defects,
    ...Object.values(ledgerDefects),
    ...Object.values(receiptDefects),
    ...Object.values(followUpDefects),
    ...signatureExplanations,
    expiredWaiver,
  ].map((each) => [each.id, each]),
);

/** How grave each defect is. */
export const defectSeverities: ReadonlyMap<string, Severity> = new Map(
  defects.map((defect) => [defect.id, defect.severity]),
);
