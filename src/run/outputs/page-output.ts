import { documentationUrl, projectUrl } from '../../documentation.ts';
import type { Language } from '../../model/explained.ts';
import { pageAssets } from '../../page-assets.ts';
import {
  type PageParcel,
  PageReport,
  type PageSummary,
  pageHead,
  pageTail,
  reportHead,
} from '../../report/page/index.ts';
import { version } from '../../version.ts';
import type { DiskClient } from '../disk/client.ts';
import { explanations } from '../explanations.ts';

/** The page that people look at. */
export const PAGE_FILE = 'green-lane.html';
/** What it is made from. */
export const REPORT_FILE = 'report.json';

/** Writes the page of a run as it goes, and the data that it can be made from again. */
export class PageOutput {
  private readonly disk: DiskClient;
  private readonly report: PageReport;

  constructor(disk: DiskClient, language: Language) {
    const project = projectUrl();
    this.disk = disk;
    this.report = new PageReport({
      catalogue: explanations,
      language,
      version: version(),
      documentation: (code) => documentationUrl(project, code),
    });
    disk.append(REPORT_FILE, reportHead);
  }

  parcel(parcel: PageParcel): void {
    const row = this.report.parcel(parcel);
    if (row !== '') this.disk.append(REPORT_FILE, row);
  }

  finish(summary: PageSummary): void {
    const { tail, overview } = this.report.end(summary);
    // Line by line: a stream keeps room for the longest text it was ever given.
    for (const line of tail.split(/(?<=\n)/)) this.disk.append(REPORT_FILE, line);
    this.disk.append(PAGE_FILE, pageHead(overview, pageAssets()));
    this.disk.copy(REPORT_FILE, PAGE_FILE);
    this.disk.append(PAGE_FILE, pageTail);
  }
}
