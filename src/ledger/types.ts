import type { DocumentState } from './states.ts';

/** Where the order number of a parcel stands in the user's own file. */
export interface OrderPlace {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  /** The heading of the column, as the file spells it. */
  readonly field: string;
}

/** One business document that was declared: one order, one inventory … of one parcel. */
export interface LedgerDocument {
  readonly guid: string;
  /** The message it stands in, three digits: `303`, `603`. */
  readonly message: string;
  readonly platform: string;
  readonly order: string;
  readonly waybill: string;
  /** The enterprise's own number of the inventory. */
  readonly copNo: string;
  /** `1` new, `2` change, `3` deletion. */
  readonly appType: '1' | '2' | '3';
  /** Code of the logistics enterprise. */
  readonly logistics: string;
  /** Gross weight of its parcel, kg; empty: a follow-up has none. */
  readonly grossWeight: string;
  /** Kind of declaration (statisticsFlag) of its parcel; empty: not noted, or it is a follow-up. */
  readonly flag: string;
  /** Whether it is about other documents: a deletion, a cancellation, a list of waybills, a departure, a summary. */
  readonly isFollowUp: boolean;
  /** Whether its order stands by it; not: a later declaration took its place. */
  readonly current: boolean;
  /** SHA-256 of what was declared of the parcel, hexadecimal. */
  readonly contentHash: string;
  /** The file it stands in, within the folder of its run, with forward slashes. */
  readonly file: string;
  readonly run: number;
  readonly origin: OrderPlace;
  /** The same file, absolute. */
  readonly path: string;
  /** The clearance document of its parcel, absolute. */
  readonly clearance: string;
  readonly state: DocumentState;
  /** yyyyMMddHHmmss, Beijing time. */
  readonly since: string;
  /** When it was declared, yyyyMMddHHmmss, Beijing time. */
  readonly declaredAt: string;
  /** Numbers that customs gave it; empty: none yet. */
  readonly preNo: string;
  readonly invtNo: string;
}

/** One thing that was said of a document. */
export interface HistoryEntry {
  /** Where it moves the document; `null`: nowhere, or nobody knows the code. */
  readonly state: DocumentState | null;
  /** yyyyMMddHHmmss, Beijing time. */
  readonly at: string;
  /** The code as the receipt spells it; empty for what the ledger knows itself. */
  readonly code: string;
  /** The receipt's own words. */
  readonly info: string;
  /** The raw receipt; `null`: the run itself. */
  readonly receipt: number | null;
}

/** What a receipt says of a document. */
export interface Transition {
  readonly state: DocumentState | null;
  readonly at: string;
  readonly code: string;
  readonly info: string;
  /** Numbers that customs gave; empty: it gave none. */
  readonly preNo: string;
  readonly invtNo: string;
  readonly receipt: number;
}

/** What came of it: the document moved, stayed where it was, or was told the same before. */
export type Applied = 'moved' | 'noted' | 'repeated';

/** A receipt as it came. */
export interface StoredReceipt {
  readonly id: number;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** Where it came from: a file's name, `-`. */
  readonly source: string;
  /** When it was stored, yyyyMMddHHmmss, Beijing time. */
  readonly at: string;
}

/** A document about others that is to be sent. */
export interface FollowUp {
  readonly guid: string;
  /** Three digits. */
  readonly message: string;
  readonly appType: '1' | '3';
  readonly copNo: string;
  /** The order and the waybill it is about, where it is one; empty otherwise. */
  readonly order: string;
  readonly waybill: string;
  /** The file it stands in, within the folder of its run, with forward slashes. */
  readonly file: string;
  /** Guids of the documents it speaks of. */
  readonly about: readonly string[];
}

/** What becomes of receipts that are handed over. */
export interface Kept {
  readonly id: number;
  /** Whether the same bytes were handed over before. */
  readonly repeated: boolean;
}

/** Which documents are asked for; without any of these, all. */
export interface DocumentFilter {
  readonly order?: string;
  readonly waybill?: string;
  readonly run?: number;
  readonly message?: string;
}

/** One run that declared something. */
export interface LedgerRun {
  readonly id: number;
  /** Time of declaration, yyyyMMddHHmmss, Beijing time. */
  readonly at: string;
  /** `writing`: its files do not have their names yet. */
  readonly state: RunState;
  /** Where its files are, or are going to be. */
  readonly folder: string;
  /** SHA-256 of its `run.json`, hexadecimal. */
  readonly sha256: string;
  readonly parcels: number;
}

/** `writing`: claimed, files without names; `declared`: finished; `gone`: killed, and nothing of it was kept. */
export type RunState = 'writing' | 'declared' | 'gone';
