/** What a supervision condition (监管条件) asks when goods leave the country. */
type Demand = 'licence' | 'inspection' | 'prohibited' | 'import-only';

/**
 * The conditions this rule book is sure of, by code of the customs table (capital and small letters differ).
 * A code that is not here is told as unknown and proves nothing.
 */
const demands: ReadonlyMap<string, Demand> = new Map([
  ...spread('345EGIJLSWXkxy', 'licence'),
  ...spread('8', 'prohibited'),
  ...spread('BD', 'inspection'),
  ...spread('12679AFMOPQRtv', 'import-only'),
]);

function spread(codes: string, demand: Demand): [string, Demand][] {
  return [...codes].map((code) => [code, demand]);
}

/** The conditions of one tariff code, sorted by what they ask; codes in the order given. */
interface Supervision {
  /** Codes that ask for an export licence, permit or certificate (涉证). */
  readonly licence: string;
  /** Codes that ask for inspection and quarantine on export (涉检). */
  readonly inspection: string;
  /** Codes that forbid export. */
  readonly prohibited: string;
  /** Codes this rule book does not know. */
  readonly unknown: string;
}

const NONE: Supervision = { licence: '', inspection: '', prohibited: '', unknown: '' };
const SEPARATORS = /[\s,，、;；/]/;

/**
 * Reads conditions as catalogues hold them (`4AB`, `4/A/B`); `-` and `无` mean none.
 * Conditions that only concern imports are left out; text without any code is unknown as a whole. Empty
 * text means nobody said: ask before calling.
 */
export function readSupervision(text: string): Supervision {
  if (text === '-' || text === '无') return NONE;
  const found = { licence: '', inspection: '', prohibited: '', unknown: '' };
  let codes = 0;
  for (const code of text) {
    if (SEPARATORS.test(code)) continue;
    codes++;
    const demand = demands.get(code);
    if (demand === 'import-only') continue;
    const bin = demand ?? 'unknown';
    if (!found[bin].includes(code)) found[bin] += code;
  }
  return codes === 0 ? { ...NONE, unknown: text } : found;
}
