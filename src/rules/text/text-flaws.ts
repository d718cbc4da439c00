import type { Field, Parcel } from '../../model/parcel.ts';
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
const BASIC_WORD = /[A-Za-z0-9\u4e00-\u9fff]/;

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

/** Is nothing wrong with any text of a parcel? */
export function hasFlawlessTexts(parcel: Parcel): boolean {
  return textFlaws(parcel) === NONE;
}

/** Each text of a parcel with its first flaw. Many rules ask about the same parcel one after the other. */
function textFlaws(parcel: Parcel): readonly Found[] {
  if (parcel === lastParcel) return lastFound;
  let all: Found[] | null = null;
  const look = (
    field: Field,
    line: number,
    text: string,
    kinds: ReadonlySet<CharacterFlaw>,
    meaning: ((text: string) => Flawed<TextFlaw> | null) | null,
  ): void => {
    if (text === '') return;
    const flaw = characterFlaw(text);
    const found = flaw !== null && kinds.has(flaw.kind) ? flaw : meaning === null ? null : meaning(text);
    if (found === null) return;
    all ??= [];
    const kind = kinds === IN_CONSIGNEE ? 'consignee' : found.kind;
    all.push({ field, line, kind, found: found.found });
  };
  look('platformName', 0, parcel.platformName, ANYWHERE, null);
  look('logisticsName', 0, parcel.logisticsName, ANYWHERE, null);
  look('licenceNo', 0, parcel.licenceNo, ANYWHERE, null);
  look('note', 0, parcel.note, ANYWHERE, null);
  look('consigneeName', 0, parcel.consigneeName, IN_CONSIGNEE, null);
  look('consigneeAddress', 0, parcel.consigneeAddress, IN_CONSIGNEE, null);
  look('consigneePhone', 0, parcel.consigneePhone, IN_CONSIGNEE, null);
  for (const line of parcel.lines) {
    look('sku', line.number, line.sku, IN_KEYS, null);
    look('title', line.number, line.title, ANYWHERE, null);
    look('nameZh', line.number, line.nameZh, IN_NAMES, nameFlaw);
    look('nameEn', line.number, line.nameEn, IN_NAMES, englishNameFlaw);
    look('model', line.number, line.model, IN_NAMES, modelFlaw);
    look('barcode', line.number, line.barcode, IN_KEYS, null);
    look('itemRecordNo', line.number, line.itemRecordNo, IN_KEYS, null);
  }
  lastParcel = parcel;
  lastFound = all ?? NONE;
  return lastFound;
}

function englishNameFlaw(name: string): Flawed<TextFlaw> | null {
  return isGeneric(name) ? { kind: 'generic', found: name } : null;
}

function modelFlaw(model: string): Flawed<TextFlaw> | null {
  const says = !isEmptyModel(model) && (BASIC_WORD.test(model) || LETTER_OR_DIGIT.test(model));
  return says ? null : { kind: 'empty-model', found: model };
}

/** What is wrong with a declared Chinese name as a name. */
function nameFlaw(name: string): Flawed<TextFlaw> | null {
  if (isStopgap(name)) return { kind: 'stopgap', found: name };
  if (!BASIC_HAN.test(name)) {
    if (!LETTER.test(name)) return { kind: 'no-letter', found: name };
    if (!HAN.test(name)) return { kind: 'not-chinese', found: name };
  }
  if (name.length === 1) return { kind: 'one-character', found: name };
  return isGeneric(name) ? { kind: 'generic', found: name } : null;
}
