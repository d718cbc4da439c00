/** Categories of inspection and quarantine (检验检疫类别) that concern goods leaving the country. */
const OUTBOUND = 'NQSW';
/** Those that concern goods coming in. */
const INBOUND = 'LMPRV';
const SEPARATORS = /[\s,，、;；/.]/;

/** The categories of one tariff code that matter for export. */
interface InspectionCategory {
  /** N commodity inspection, Q animals and plants, S food hygiene, W health quarantine. */
  readonly outbound: string;
  /** Letters this rule book does not know. */
  readonly unknown: string;
}

const NONE: InspectionCategory = { outbound: '', unknown: '' };

/**
 * Reads categories as catalogues hold them (`M/N`, `P.R/Q.S`); `-` and `无` mean none, text without any
 * letter is unknown as a whole. Empty text means nobody said: ask before calling.
 */
export function readInspection(text: string): InspectionCategory {
  if (text === '-' || text === '无') return NONE;
  const found = { outbound: '', unknown: '' };
  let letters = 0;
  for (const letter of text) {
    if (SEPARATORS.test(letter)) continue;
    letters++;
    if (INBOUND.includes(letter)) continue;
    const bin = OUTBOUND.includes(letter) ? 'outbound' : 'unknown';
    if (!found[bin].includes(letter)) found[bin] += letter;
  }
  return letters === 0 ? { outbound: '', unknown: text } : found;
}
