import type { Language } from '../model/explained.ts';
import type { Rule, Sample } from '../rules/rule.ts';
import { visible } from '../text/escape.ts';
import { laneWords, regimeVerdictWords, regimeWords } from '../text/words.ts';

/** What a finding of the rule does to its parcel; empty: nothing of its own. */
export function effectText({ decides, lane }: Rule, language: Language): string {
  const effects: string[] = [];
  if (decides !== null) {
    const regime = regimeWords[decides.regime][language];
    const verdict = regimeVerdictWords[decides.verdict][language];
    effects.push(language === 'zh' ? `“${regime}”${verdict}` : `“${regime}” ${verdict}`);
  }
  if (lane !== null) {
    const name = laneWords[lane][language];
    effects.push(language === 'zh' ? `包裹最好只能走：${name}` : `best lane left for the parcel: ${name}`);
  }
  return effects.join('\n');
}

/** The days a rule holds. */
export function forceText({ since, until }: Rule, language: Language): string {
  if (language === 'zh') return until === null ? `${since} 起` : `${since} 至 ${until}`;
  return until === null ? `since ${since}` : `${since} to ${until}`;
}

/** The cells in which a sample differs from the sample order; empty when it is the sample order itself. */
export function sampleText({ rows, filing, on }: Sample, language: Language): string {
  const texts: string[] = [];
  const many = (rows?.length ?? 0) > 1;
  rows?.forEach((row, index) => {
    const cells = Object.entries(row).map(([column, value]) => `${column} = ${quoted(value)}`);
    const number = language === 'zh' ? `第 ${index + 1} 行：` : `row ${index + 1}: `;
    if (cells.length > 0) texts.push(many ? number + cells.join(', ') : cells.join('\n'));
  });
  for (const [path, value] of Object.entries(filing ?? {}))
    texts.push(`filing.yaml: ${path} = ${quoted(value)}`);
  if (on !== undefined) texts.push(language === 'zh' ? `出口日期 ${on}` : `exported on ${on}`);
  return texts.join('\n');
}

function quoted(value: unknown): string {
  return visible(JSON.stringify(value));
}
