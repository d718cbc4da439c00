import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentationUrl, projectUrl } from '../../src/documentation.ts';
import { rulePages } from '../../src/report/rule-pages.ts';
import { ruleBook, ruleBookVersion } from '../../src/rules/book.ts';
import { explanations } from '../../src/run/explanations.ts';

const pages = rulePages({ explained: [...explanations.values()], rules: ruleBook, version: ruleBookVersion });

describe('the pages of the rule book', () => {
  it('are committed as the rules say', () => {
    const committed = readdirSync('docs/rules').map((name) => [
      name,
      readFileSync(`docs/rules/${name}`, 'utf8'),
    ]);
    expect(new Map(committed.map(([name = '', text = '']) => [name, text]))).toEqual(
      new Map([...pages].sort()),
    );
  });

  it('are where documentationUrl points, one for each code', () => {
    expect(pages.size).toBe(explanations.size + 1);
    for (const code of explanations.keys()) {
      const url = documentationUrl(projectUrl(), code);
      expect(url).toMatch(
        /^https:\/\/github\.com\/[^/]+\/[^/]+\/blob\/main\/docs\/rules\/XB-[A-Z0-9-]+\.md$/,
      );
      expect(pages.has(url.split('/').at(-1) ?? '')).toBe(true);
    }
    expect(documentationUrl('https://example.org', '../x')).toBe('');
  });

  it('link only to pages that are there', () => {
    for (const text of pages.values())
      for (const [, target = ''] of text.matchAll(/\]\(([^)]+\.md)\)/g)) expect(pages.has(target)).toBe(true);
  });

  it('have both languages', () => {
    const text = pages.get('XB-TRADE-001.md') ?? '';
    expect(text.split('\n').slice(0, 12)).toEqual([
      '# XB-TRADE-001: parcel above the value limit',
      '',
      '<!-- Made by npm run generate; do not edit. -->',
      '',
      '| English | 中文 |',
      '| --- | --- |',
      '| **parcel above the value limit** | **单票价值超过限额** |',
      '| the parcel is worth CNY …, more than the limit of CNY … a parcel | 包裹价值 … 元人民币，超过单票限额 … 元 |',
      '| Why: An inventory (清单) covers parcels of CNY 5,000 or less; anything above needs a formal customs declaration. | 为什么：清单核放只适用于单票 5000 元（含）以内的货物；超过的按一般报关单申报。 |',
      '| What to do: Check value, currency and exchange rate. If they are right, send this order by formal declaration; do not split an order to stay under the limit. | 怎么办：核对商品金额、币制和汇率；属实的请改走报关单，或在发货前按实际订单分票（不得为避限额拆单）。 |',
      '| Severity: error, the parcel is not declared until this is mended | 级别：错误，改正前，包裹不能申报 |',
      '| Effect: “non-trade” does not hold | 后果：“非贸”不成立 |',
    ]);
  });
});
