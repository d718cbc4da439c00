import { summaryJson } from '../summary-json.ts';
import { summaryFormat } from './format.ts';

/** The summary as one JSON document. */
export const json = summaryFormat('json', (summary, { catalogue, language, documentation }) =>
  summaryJson(summary, catalogue, language, documentation),
);
