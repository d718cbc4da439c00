import type { Overview } from './data.ts';
import { pageJson } from './json.ts';
import { type OverviewSetting, OverviewTally, type PageSummary } from './overview.ts';
import { measuresOf, type PageParcel } from './parcel.ts';
import { PageRows } from './rows.ts';

export { type LaneName, laneOrder, type Overview } from './data.ts';
export { lateHead, lateTail, type PageAssets, pageHead, pageTail } from './document.ts';
export type { PageSummary } from './overview.ts';
export type { PageParcel } from './parcel.ts';

/** Beginning of `report.json`, up to its first parcel. */
export const reportHead = '{"rows":[\n';

/**
 * Gathers what a page tells: the rows of its table as they come, up to what a page can hold, and an overview
 * that is exact whatever the number of parcels. Memory is bounded.
 */
export class PageReport {
  private readonly rows = new PageRows();
  private readonly tally = new OverviewTally();
  private readonly setting: OverviewSetting;

  constructor(setting: OverviewSetting) {
    this.setting = setting;
  }

  /** Text to append to `report.json` for a parcel; empty where the table is full. */
  parcel(parcel: PageParcel): string {
    const measures = measuresOf(parcel);
    this.tally.take(parcel, measures);
    return this.rows.row(parcel, measures);
  }

  /** End of `report.json`, and the overview it ends with. */
  end(summary: PageSummary): { readonly tail: string; readonly overview: Overview } {
    const overview = this.tally.overview(summary, this.rows.listed, this.setting);
    const tail = `\n],\n"tables":${this.rows.tables()},\n"overview":${pageJson(overview)}}\n`;
    return { tail, overview };
  }
}

const OVERVIEW = '\n"overview":';

/** The overview in a `report.json`; `null`: another version of the program wrote it. */
export function overviewIn(report: string): Overview | null {
  const at = report.lastIndexOf(OVERVIEW);
  if (at < 0) return null;
  const overview: unknown = JSON.parse(report.slice(at + OVERVIEW.length, report.lastIndexOf('}')));
  return isOverview(overview) ? overview : null;
}

/** What the program writes under this number has this shape. */
function isOverview(value: unknown): value is Overview {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 1;
}
