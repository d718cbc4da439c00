import type { Bilingual } from './explained.ts';

/** What screening says of goods. */
export const tagCategories = ['prohibited', 'restricted', 'aviation', 'observation'] as const;
export type TagCategory = (typeof tagCategories)[number];

/**
 * Who asks, each for itself: the law of export, post and express (禁寄), air transport, a carrier's own policy
 * (a file of the user), and what tax and inspection note.
 */
export const layers = ['export', 'post', 'air', 'carrier', 'fiscal'] as const;
export type Layer = (typeof layers)[number];

/** How a measure stands on a day. `unknown`: it was suspended until a day that has passed. */
export type MeasureStatus = 'in-force' | 'suspended' | 'unknown';

/** What the verdict rests on: a name, the tariff code, or an attribute of the catalogue. */
export type Evidence = 'name' | 'hs_code' | 'attribute';

/** What aircraft may carry: nothing, freighters only, or any aircraft under a packing instruction. */
export type AirLimit = 'forbidden' | 'cargo-only' | 'packing-instruction';

/** One verdict of screening, with what decided it. */
export interface Tag {
  readonly category: TagCategory;
  /** What the goods are taken for, e.g. `LI_POWERBANK`. */
  readonly code: string;
  readonly evidence: Evidence;
  /** The words, code or attribute that decided. */
  readonly matched: string;
  /** Where `matched` stands in the name or code, in UTF-16 units, end exclusive; 0,0 for attributes. */
  readonly start: number;
  readonly end: number;
  /** Id of the goods rule. */
  readonly rule: string;
  /** Law or list, with article. */
  readonly source: string;
  /** For `aviation` tags. */
  readonly air: AirLimit | null;
  /** Which of the names `start` and `end` count in; absent when a code or an attribute decided. */
  readonly field?: 'name' | 'nameZh' | 'nameEn';
}

/** The answer for one item: its tags, and the attributes that would settle what is open. */
export interface Screening {
  readonly tags: readonly Tag[];
  readonly needs: readonly string[];
}

/** A tag that says which layer speaks, how its measure stands, and what would lift it. */
export interface LayeredTag extends Tag {
  readonly layer: Layer;
  readonly status: MeasureStatus;
  /** First day of the rule, yyyy-MM-dd. */
  readonly since: string;
  /** The document that lifts a restriction; `null`: none is known, or none does. */
  readonly lifts: Bilingual | null;
  /** UN number and packing instruction of an `aviation` tag; empty where the goods decide. */
  readonly un: string;
  readonly packing: string;
}

/** An attribute that nobody gave and that decides for a layer. */
export interface Ask {
  readonly attribute: string;
  readonly layer: Layer;
  /** Code and id of the rule that asks. */
  readonly code: string;
  readonly rule: string;
}

/** A code that a user's waiver keeps from being told. */
export interface Waived {
  readonly code: string;
  readonly reason: string;
  /** Last day of the waiver. */
  readonly expires: string;
}

/** What screening answers in full. */
export interface LayeredScreening extends Screening {
  readonly tags: readonly LayeredTag[];
  readonly asks: readonly Ask[];
  /** What a user's file keeps from being told; absent where nothing is. */
  readonly waived?: readonly Waived[];
}

/** What screening is given. Empty text: not known. */
export interface Goods {
  readonly name: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly hsCode: string;
  /** As in the catalogue: `battery=built-in; watt_hours=37`. */
  readonly attributes: string;
}
