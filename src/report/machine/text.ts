import { summaryText } from '../summary-text.ts';
import { summaryFormat } from './format.ts';

/** The summary that people read. */
export const text = summaryFormat('text', (summary, { catalogue, language, looks }) =>
  summaryText(summary, catalogue, language, looks),
);
