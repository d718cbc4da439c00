import type { Exemption, LineTag } from '../lane/verdict.ts';
import type { Language } from '../model/explained.ts';
import type { Totals } from '../run/summary.ts';
import type { Catalogue } from '../text/render.ts';
import { type Decided, type DecidedWithLane, waysToGreen } from './decided.ts';
import { jsonString, jsonStrings } from './json.ts';
import { totalsOf } from './totals.ts';

/**
 * `green-lane.json`, in the order of writing: `head`, the entries of parcels that have a lane, `between`,
 * the entries of parcels held by errors, `tail`. Entries are one line each, without separator; put
 * `ENTRY_SEPARATOR` between two of them.
 *
 *     { "ruleBook": { "version", "on" },
 *       "parcels": [ { "order", "waybill", "lane": "green" | "review" | "inspection" | "blocked",
 *         "exempt": { "inspection", "examination", "manualReview" },        each true or false
 *         "exemptReasons": { "inspection": [code], … },                     why not, by exemption
 *         "regimes": { "non-trade": "proven" | "unproven" | "violated" | "unclaimed", … },
 *         "reasons": [code], "toGreen": [words],
 *         "tags": [ { "line", "sku", "category", "code", "evidence", "matched", "start", "end", "rule", "source", "air" } ] } ],
 *       "held": [ { "order", "waybill", "reasons": [code] } ],
 *       "codes": { code: { "severity", "title": { "zh", "en" } } },         of every code named above
 *       "totals": { … } }
 */
export const ENTRY_SEPARATOR = ',\n';

/** Beginning of the file, up to the first parcel with a lane. */
export function greenLaneHead(ruleBook: { readonly version: string; readonly on: string }): string {
  return `{\n"ruleBook":{"version":${jsonString(ruleBook.version)},"on":${jsonString(ruleBook.on)}},\n"parcels":[\n`;
}

/** A parcel with a lane. `toGreen` is in `language`; everything else is the same in both. */
export function parcelEntry(parcel: DecidedWithLane, catalogue: Catalogue, language: Language): string {
  const { exempt, regimes, reasons, tags } = parcel.verdict;
  const { inspection, examination, manualReview } = exempt;
  return (
    `{"order":${jsonString(parcel.order)},"waybill":${jsonString(parcel.waybill)},"lane":"${parcel.lane}",` +
    `"exempt":{"inspection":${inspection.granted},"examination":${examination.granted},"manualReview":${manualReview.granted}},` +
    `"exemptReasons":{"inspection":${why(inspection)},"examination":${why(examination)},"manualReview":${why(manualReview)}},` +
    `"regimes":{"non-trade":"${regimes['non-trade']}","non-rebate":"${regimes['non-rebate']}","non-levy":"${regimes['non-levy']}"},` +
    `"reasons":${jsonStrings(reasons)},"toGreen":${jsonStrings(waysToGreen(parcel, catalogue, language))},` +
    `"tags":${tags.length === 0 ? '[]' : `[${tags.map(tagEntry).join(',')}]`}}`
  );
}

/** From the last parcel with a lane to the first one that is held. */
export function greenLaneBetween(): string {
  return '\n],\n"held":[\n';
}

/** A parcel that errors keep from having a lane. */
export function heldEntry(parcel: Decided): string {
  const reasons = jsonStrings(parcel.verdict.reasons);
  return `{"order":${jsonString(parcel.order)},"waybill":${jsonString(parcel.waybill)},"reasons":${reasons}}`;
}

/** End of the file. `codes`: every code that the entries name. */
export function greenLaneTail(totals: Totals, codes: Iterable<string>, catalogue: Catalogue): string {
  const entries: string[] = [];
  for (const code of codes) {
    const explained = catalogue.get(code);
    if (explained === undefined) continue;
    const { zh, en } = explained.text;
    const title = `{"zh":${jsonString(zh.title)},"en":${jsonString(en.title)}}`;
    entries.push(`${jsonString(code)}:{"severity":"${explained.severity}","title":${title}}`);
  }
  return `\n],\n"codes":{\n${entries.join(ENTRY_SEPARATOR)}\n},\n"totals":${JSON.stringify(totalsOf(totals))}\n}\n`;
}

function why(exemption: Exemption): string {
  return jsonStrings(exemption.reasons);
}

function tagEntry({ line, sku, tag }: LineTag): string {
  return (
    `{"line":${line},"sku":${jsonString(sku)},"category":"${tag.category}","code":${jsonString(tag.code)},` +
    `"evidence":"${tag.evidence}","matched":${jsonString(tag.matched)},"start":${tag.start},"end":${tag.end},` +
    `"rule":${jsonString(tag.rule)},"source":${jsonString(tag.source)},"air":${tag.air === null ? 'null' : `"${tag.air}"`}}`
  );
}
