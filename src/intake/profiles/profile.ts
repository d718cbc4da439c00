import type { Bilingual } from '../../model/explained.ts';
import type { Field } from '../../model/parcel.ts';
import type { SkipReason } from '../../model/skip-reason.ts';
import type { Column, Recipe } from './recipe.ts';

/**
 * Amounts that no message carries, but that decide or prove the price of a line or the freight. `lineSum` is
 * the total that a file prints beside the unit price of a line, before or after its discount; `lineFreight` is
 * summed up over the lines; `repeatedFreight` is the freight of the order, printed on each of its records or on
 * one of them, with zero or nothing on the others. `parcelNetWeight`, no money, is the net weight of a parcel: that of
 * its line, where there is only one.
 */
export const moneyFields = [
  'lineDiscount',
  'lineFreight',
  'lineSum',
  'orderDiscount',
  'orderRefund',
  'orderSubtotal',
  'orderTax',
  'orderTotal',
  'parcelNetWeight',
  'repeatedFreight',
] as const;
export type MoneyField = (typeof moneyFields)[number];

/** What a column of an order file may mean: a field of the model, or an amount that settles its price. */
export type SourceField = Field | MoneyField;

/** What a record is: a line of goods, the head of an order without goods of its own, or nothing for a parcel. */
export type Role = 'line' | 'order' | SkipReason;

/** Gives a cell of a record by column; empty where the file has no such column. */
export type CellOf = (column: Column) => string;

/** One of several lines that a single record holds. */
export interface Item {
  readonly values: Partial<Record<SourceField, string>>;
  /** Column that a finding about the line points at, and those of single values. */
  readonly column: string;
  readonly columns: Partial<Record<SourceField, string>>;
}

/** Reads the lines out of a record that holds several, in numbered columns or in one cell. */
export interface ItemReader {
  /** The fields that its items may have. */
  readonly fields: readonly SourceField[];
  /** Names by which its columns are known, for people: `海关报关品名1`. */
  readonly known: readonly string[];
  /** Columns it reads, for the header at hand; none: the header has no lines to read. */
  columns(headers: readonly string[]): readonly string[];
  /** The lines of a record; called once a record. */
  items(cell: CellOf, headers: readonly string[]): readonly Item[];
}

/** How the orders of a JSON document are found; columns are paths: `shipping_address.country_code`, `line_items[].sku`. */
export interface JsonShape {
  /** Keys that may lie around the list of orders, outermost first: `orders`, `payload.Orders`. */
  readonly orders: readonly string[];
  /** Key of the list of lines in an order. */
  readonly lines: string;
}

/**
 * One kind of order file. Adding one: its file, its sample with its test, its page in docs/formats/, and
 * its line in `index.ts`. Made with `orderProfile`, which fills in what is usual.
 */
export interface Profile {
  /** `platform.report`. */
  readonly id: string;
  readonly title: Bilingual;
  /** Where a value comes from, by field. */
  readonly fields: Partial<Record<SourceField, Recipe>>;
  /** How far a file that fits can be read for sure, 0 to 1: the confidence shown is that much of it. */
  readonly certainty: number;
  /** Fields without which no parcel can be made. */
  readonly required: readonly SourceField[];
  /** Other columns that the file is known to have: they tell it from its siblings. */
  readonly columns: readonly Column[];
  /** Whether order fields stand on every record, or on one record of an order only. */
  readonly orderFields: 'every-row' | 'first-row';
  /** Reads several lines out of one record; `null`: a record is a line. */
  readonly items: ItemReader | null;
  /** A record is a single piece: records of an order that agree in these fields become one line, and their number its quantity. Empty: they do not. */
  readonly pieces: readonly SourceField[];
  /** Whether a column that the profile does not know deserves a notice. */
  readonly strange: 'tell' | 'ignore';
  /** Decoration that the platform prints before its order numbers. */
  readonly orderPrefix: string;
  /** What the platform writes for “nothing”: `--`. */
  readonly blanks: readonly string[];
  /** Why a whole order is to be left out, from its first record. */
  readonly skipOrder: (cell: CellOf) => SkipReason | null;
  /** The column of a cell that must not be read on trust, as when it holds several items in a way nobody is sure of; the record then counts as one that cannot be read. */
  readonly unsure: (cell: CellOf) => string | null;
  /** What a single record is; `number` counts records from 1. */
  readonly role: (cell: CellOf, number: number) => Role;
  /** Whether double quotes open a quoted cell; some exports do not quote at all. */
  readonly quoting: boolean;
  /** Encodings to try after UTF-8, before GB18030. */
  readonly encodings: readonly ('windows-1252' | 'shift_jis')[];
  /** For JSON documents; `null`: a table. */
  readonly json: JsonShape | null;
}

type Said = Pick<Profile, 'id' | 'title' | 'fields' | 'required'> & Partial<Profile>;

/** Completes a profile with what is usual: a record is a line, order fields stand on every one, nothing is left out. */
export function orderProfile(said: Said): Profile {
  return {
    columns: [],
    certainty: 1,
    orderFields: 'every-row',
    items: null,
    pieces: [],
    strange: 'ignore',
    orderPrefix: '',
    blanks: [],
    skipOrder: () => null,
    unsure: () => null,
    role: () => 'line',
    quoting: true,
    encodings: [],
    json: null,
    ...said,
  };
}

/** A report of a known platform that cannot make a parcel, and what to export instead. */
export interface RefusedReport {
  readonly id: string;
  readonly title: Bilingual;
  /** Columns that the report is known by; all of them must be there. */
  readonly marks: readonly string[];
  /** All columns it is known to have. */
  readonly columns: readonly string[];
  readonly why: Bilingual;
  /** The report to export instead. */
  readonly instead: Bilingual;
}
