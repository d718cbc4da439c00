import { lateHead, lateTail, PageReport, reportHead } from '../page/index.ts';
import type { Format } from './format.ts';

/** The page that `declare` writes as `green-lane.html`, of any run. */
export const html: Format = {
  id: 'html',
  start: ({ catalogue, language, version, documentation, page }) => {
    const report = new PageReport({ catalogue, language, version, documentation });
    const assets = page();
    return {
      head: lateHead(language, assets) + reportHead,
      finding: () => '',
      parcel: (parcel) => report.parcel(parcel),
      end(summary) {
        const { tail, overview } = report.end(summary);
        return tail + lateTail(overview, assets);
      },
    };
  },
};
