import { z } from 'zod';
import { severities } from './finding.ts';

const text = (max: number, description: string) => z.string().trim().min(1).max(max).describe(description);
const rule = z.string().regex(/^XB-[A-Z]+-\d{3}$/);

/** How a rule may be told: as its severity says otherwise, or not at all. */
const weights = ['off', ...severities] as const;

/** `where` without any key would be no restriction: leave it out. */
const where = z
  .strictObject({
    order: text(60, 'Only for the order of this number').optional(),
    sku: text(60, 'Only for goods of this SKU').optional(),
    file: text(500, 'Only in this file: its name, or the end of its path').optional(),
  })
  .describe('What it is confined to; everything given must fit');

/** `xborder.config.yaml`: what a check reports and when it fails. It never changes a lane or what is declared. */
export const configModel = z.strictObject({
  failOn: z.enum(severities).optional().describe('Least severity that makes the exit code 1, as --fail-on'),
  formats: z
    .array(z.string().min(1).max(500))
    .min(1)
    .max(20)
    .optional()
    .describe('Formats as --format takes them: text, sarif=out.sarif'),
  severities: z
    .record(rule, z.enum(weights))
    .optional()
    .describe('How findings of a rule are told: off, notice, warning, error'),
  waivers: z
    .array(
      z.strictObject({
        rule: rule.describe('Code of the findings that are not told'),
        where: where.optional(),
        reason: text(500, 'Why'),
        owner: text(100, 'Who answers for it'),
        expires: z.iso.date().describe('Last day, yyyy-MM-dd; from the day after, it is an error'),
      }),
    )
    .max(1000)
    .optional()
    .describe('Findings that somebody has decided to live with, for a time'),
});

/** What `xborder.config.yaml` says. */
export type Config = z.output<typeof configModel>;
/** One waiver of it. */
export type ConfigWaiver = NonNullable<Config['waivers']>[number];
