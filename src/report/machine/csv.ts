import { findingRow, findingsHead } from '../findings-csv.ts';
import type { Format } from './format.ts';

/** Every finding as a row, like `findings.csv`. */
export const csv: Format = {
  id: 'csv',
  start: ({ catalogue, language }) => ({
    head: findingsHead,
    finding: (finding) => findingRow(finding, catalogue, language),
    end: () => '',
  }),
};
