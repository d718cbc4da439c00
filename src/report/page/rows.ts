import type { LineTag, Verdict } from '../../lane/verdict.ts';
import type { Decimal } from '../../model/decimal.ts';
import type { Finding } from '../../model/finding.ts';
import type { Line } from '../../model/parcel.ts';
import { regimes } from '../../model/regime.ts';
import { shorten } from '../../text/escape.ts';
import { laneNumber, nameOrder, scaledOf, verdictOrder } from './data.ts';
import { pageJson, pageString } from './json.ts';
import { Kinds } from './kinds.ts';
import type { Measures, PageParcel } from './parcel.ts';

/** Parcels that the table of a page holds. */
const MOST_PARCELS = 100_000;
/** Bytes of the table: the whole page stays below 25 MB. */
const MOST_BYTES = 22_000_000;
/** Longest name and value, in characters. */
const NAME_LENGTH = 300;
const VALUE_LENGTH = 120;

/** Writes the table of a page parcel by parcel, until it holds as many as a page may. */
export class PageRows {
  listed = 0;
  private readonly goods = new Kinds();
  private readonly findings = new Kinds();
  private readonly tags = new Kinds();
  private readonly files = new Kinds();
  private bytes = 0;
  private full = false;
  private lastVerdict: Verdict | null = null;
  private lastState = 0;

  /** The row, with the comma and line end before it; empty where the table is full. */
  row(parcel: PageParcel, measures: Measures): string {
    if (this.full) return '';
    const row = this.text(parcel, measures);
    const { goods, findings, tags, files } = this;
    this.bytes += Buffer.byteLength(row) + 2;
    if (this.bytes + goods.bytes + findings.bytes + tags.bytes + files.bytes > MOST_BYTES) {
      this.full = true;
      return '';
    }
    if (++this.listed >= MOST_PARCELS) this.full = true;
    return this.listed === 1 ? row : `,\n${row}`;
  }

  /** The tables that rows point into, as JSON. */
  tables(): string {
    const { goods, findings, tags, files } = this;
    return `{"goods":${goods.json()},\n"findings":${findings.json()},\n"tags":${tags.json()},\n"files":${files.json()}}`;
  }

  private text({ parcel, verdict, findings, declared, cny }: PageParcel, { value, net }: Measures): string {
    const state = this.stateOf(verdict) + (declared ? 8 : 0);
    let lines = '';
    for (const line of parcel.lines) lines += lines === '' ? this.line(line) : `,${this.line(line)}`;
    return (
      `[${pageString(parcel.orderNo)},${pageString(parcel.waybillNo)},${laneNumber(verdict.lane)},` +
      `${pageString(parcel.country)},${pageString(parcel.currency)},${amount(value)},${amount(cny)},` +
      `${amount(parcel.grossWeight)},${amount(net)},${state},` +
      `[${lines}],${findings.length === 0 ? '[]' : `[${findings.map((finding) => this.finding(finding)).join(',')}]`},` +
      `${verdict.tags.length === 0 ? '[]' : `[${verdict.tags.map((tag) => this.tag(tag)).join(',')}]`}]`
    );
  }

  /** Most parcels share the one verdict of those that are green. */
  private stateOf(verdict: Verdict): number {
    if (verdict === this.lastVerdict) return this.lastState;
    const { inspection, examination, manualReview } = verdict.exempt;
    let state = (inspection.granted ? 1 : 0) + (examination.granted ? 2 : 0) + (manualReview.granted ? 4 : 0);
    for (let at = 0; at < regimes.length; at++)
      state += verdictOrder.indexOf(verdict.regimes[regimes[at] ?? 'non-levy']) << (4 + 2 * at);
    this.lastVerdict = verdict;
    this.lastState = state;
    return state;
  }

  private line({ sku, title, nameZh, nameEn, hsCode, quantity, total }: Line): string {
    const kind = this.goods.of(
      [nameZh, title, nameEn, hsCode],
      () => `[${[title, nameZh, nameEn, hsCode].map((text) => short(text, NAME_LENGTH)).join(',')}]`,
    );
    return `${kind},${short(sku, VALUE_LENGTH)},${amount(quantity)},${amount(total)}`;
  }

  private finding({ code, severity, at, value, facts }: Finding): string {
    const json = JSON.stringify(facts);
    const kind = this.findings.of(
      [code, severity, at.field, value, json],
      () =>
        `[${pageString(code)},"${severity}",${pageString(at.field)},${short(value, VALUE_LENGTH)},${pageJson(cut(facts))}]`,
    );
    return `${kind},${this.files.of([at.file], () => pageString(at.file))},${at.line},${at.column}`;
  }

  private tag({ line, tag }: LineTag): string {
    const { category, code, evidence, matched, rule, source, air, field, start, end } = tag;
    const kind = this.tags.of(
      [rule, matched, code, category, evidence, source, air ?? ''],
      () =>
        `[${[category, code, evidence, matched, rule, source].map(pageString).join(',')},${airJson(air)}]`,
    );
    return `${kind},${line},${field === undefined ? 0 : nameOrder.indexOf(field)},${start},${end}`;
  }
}

function airJson(air: string | null): string {
  return air === null ? 'null' : pageString(air);
}

function amount(value: Decimal | null): string {
  if (value === null) return 'null';
  const held = scaledOf(value);
  return typeof held === 'number' ? String(held) : `"${held}"`;
}

function short(text: string, length: number): string {
  return pageString(shorten(text, length));
}

/** Facts as words quote them: no longer than a reader sees. */
function cut(facts: Finding['facts']): Finding['facts'] {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      typeof fact === 'string' ? shorten(fact, VALUE_LENGTH) : fact,
    ]),
  );
}
