import type { Field, Line, LineField, Parcel } from '../../model/parcel.ts';
import type { Report } from '../rule.ts';
import { type CharacterFlaw, characterFlaw, type Flawed } from './scan.ts';
import { isEmptyModel, isGeneric, isStopgap } from './words.ts';

/** Something wrong with a text of a parcel. */
export type TextFlaw = CharacterFlaw | NameFlaw | ModelFlaw | 'consignee';
type NameFlaw = 'no-letter' | 'stopgap' | 'not-chinese' | 'one-character' | 'generic';
type ModelFlaw = 'empty-model';

interface Found extends Flawed<TextFlaw> {
  readonly field: Field;
  /** Line number; 0: the parcel. */
  readonly line: number;
}

const NONE: readonly Found[] = [];
const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const HAN = /\p{Script=Han}/u;
const BASIC_HAN = /[\u4e00-\u9fff]/;

/** Flaws that are told of any text that is declared; the others only where they do harm. */
const ANYWHERE: ReadonlySet<CharacterFlaw> = new Set(['illegal']);
const IN_KEYS: ReadonlySet<CharacterFlaw> = new Set(['illegal', 'spreadsheet', 'damaged', 'invisible']);
const IN_NAMES: ReadonlySet<CharacterFlaw> = new Set([
  'illegal',
  'spreadsheet',
  'damaged',
  'invisible',
  'line-break',
  'markup',
  'emoji',
]);
/** Of a consignee's data, which no customs message holds: only what shows that the file was damaged. */
const IN_CONSIGNEE: ReadonlySet<CharacterFlaw> = new Set(['illegal', 'damaged']);

const PARCEL_TEXTS = ['platformName', 'logisticsName', 'licenceNo', 'note'] as const;
const CONSIGNEE_TEXTS = ['consigneeName', 'consigneeAddress', 'consigneePhone'] as const;

let lastParcel: Parcel | null = null;
let lastFound = NONE;

/** Tells every text of a parcel that has this flaw, with the facts `found` and, on a line, `sku`. */
export function reportTexts(parcel: Parcel, kind: TextFlaw, report: Report): void {
  const flaws = textFlaws(parcel);
  if (flaws === NONE) return;
  for (const flaw of flaws) {
    if (flaw.kind !== kind) continue;
    const sku = parcel.lines[flaw.line - 1]?.sku ?? '';
    report(flaw.field, flaw.line, { found: flaw.found, sku });
  }
}

/** Each text of a parcel with its first flaw. Many rules ask about the same parcel one after the other. */
function textFlaws(parcel: Parcel): readonly Found[] {
  if (parcel === lastParcel) return lastFound;
  let all: Found[] | null = null;
  const add = (field: Field, line: number, flaw: Flawed<TextFlaw>): void => {
    all ??= [];
    all.push({ field, line, ...flaw });
  };
  for (const field of PARCEL_TEXTS) {
    const flaw = flawAmong(ANYWHERE, parcel[field]);
    if (flaw !== null) add(field, 0, flaw);
  }
  for (const field of CONSIGNEE_TEXTS) {
    const flaw = flawAmong(IN_CONSIGNEE, parcel[field]);
    if (flaw !== null) add(field, 0, { kind: 'consignee', found: flaw.found });
  }
  for (const line of parcel.lines) {
    for (const [field, flaws] of LINE_TEXTS) {
      const flaw = flawAmong(flaws, line[field]) ?? meaning(line, field);
      if (flaw !== null) add(field, line.number, flaw);
    }
  }
  lastParcel = parcel;
  lastFound = all ?? NONE;
  return lastFound;
}

const LINE_TEXTS = [
  ['sku', IN_KEYS],
  ['title', ANYWHERE],
  ['nameZh', IN_NAMES],
  ['nameEn', IN_NAMES],
  ['model', IN_NAMES],
  ['barcode', IN_KEYS],
  ['itemRecordNo', IN_KEYS],
] as const satisfies readonly (readonly [LineField, ReadonlySet<CharacterFlaw>])[];

function flawAmong(kinds: ReadonlySet<CharacterFlaw>, text: string): Flawed<CharacterFlaw> | null {
  if (text === '') return null;
  const flaw = characterFlaw(text);
  return flaw !== null && kinds.has(flaw.kind) ? flaw : null;
}

function meaning(line: Line, field: LineField): Flawed<TextFlaw> | null {
  if (field === 'nameZh') return nameFlaw(line.nameZh);
  if (field === 'nameEn' && isGeneric(line.nameEn)) return { kind: 'generic', found: line.nameEn };
  if (field === 'model' && line.model !== '') {
    if (isEmptyModel(line.model) || !LETTER_OR_DIGIT.test(line.model))
      return { kind: 'empty-model', found: line.model };
  }
  return null;
}

/** What is wrong with a declared Chinese name as a name. */
function nameFlaw(name: string): Flawed<NameFlaw> | null {
  if (name === '') return null;
  if (isStopgap(name)) return { kind: 'stopgap', found: name };
  if (!BASIC_HAN.test(name)) {
    if (!LETTER.test(name)) return { kind: 'no-letter', found: name };
    if (!HAN.test(name)) return { kind: 'not-chinese', found: name };
  }
  if (name.length === 1) return { kind: 'one-character', found: name };
  return isGeneric(name) ? { kind: 'generic', found: name } : null;
}
