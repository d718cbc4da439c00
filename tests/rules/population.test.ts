import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/model/explained.ts';
import { severities } from '../../src/model/finding.ts';
import { ruleBook } from '../../src/rules/book.ts';
import { trySample } from '../support/try-sample.ts';

const ID = /^XB-(DATA|CONS|LINT|SUM|ID|CODE|TEXT|DUP|TRADE|REBATE|LEVY|MODE|GUAR|GOODS)-\d{3}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PLACEHOLDER = /\{(\w+)\}/g;
const ALWAYS_THERE = new Set(['value', 'field']);

describe('the rule book', () => {
  it('holds at least sixty rules', () => {
    expect(ruleBook.length).toBeGreaterThanOrEqual(60);
  });

  it('gives every rule an id of its own, in the agreed form', () => {
    const ids = ruleBook.map(({ id }) => id);
    expect(ids.filter((id) => !ID.test(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('shares no check between rules', () => {
    expect(new Set(ruleBook.map(({ check }) => check)).size).toBe(ruleBook.length);
  });
});

describe.each(ruleBook.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('knows a severity, a source, and days that exist', () => {
    expect(severities).toContain(rule.severity);
    expect(rule.source.title).not.toBe('');
    expect(rule.source.url === '' || URL.canParse(rule.source.url)).toBe(true);
    expect(isDay(rule.since)).toBe(true);
    if (rule.until !== null) {
      expect(isDay(rule.until)).toBe(true);
      expect(rule.until >= rule.since).toBe(true);
    }
  });

  it('bars the green lane only where it weighs more than a notice', () => {
    if (rule.severity === 'notice') expect([rule.lane, rule.decides]).toEqual([null, null]);
    if (rule.severity === 'warning') expect(rule.lane).not.toBeNull();
    expect(rule.lane).not.toBe('green');
  });

  it('says everything in both languages', () => {
    for (const language of languages) {
      const words = rule.text[language];
      for (const text of [words.title, words.message, words.why, words.fix]) {
        expect(text.trim()).toBe(text);
        expect(text).not.toBe('');
      }
    }
    expect(/\p{Script=Han}/u.test(rule.text.zh.message)).toBe(true);
    const said = (language: Language) =>
      placeholders(rule.text[language].message).map((name) => name.replace(/(Zh|En)$/, ''));
    expect(said('zh')).toEqual(said('en'));
  });

  it('has samples of both kinds', () => {
    expect(rule.samples.passes.length).toBeGreaterThanOrEqual(1);
    expect(rule.samples.fails.length).toBeGreaterThanOrEqual(1);
  });

  it('finds nothing in its passing samples, nor does any other rule', () => {
    for (const sample of rule.samples.passes) expect(trySample(ruleBook, sample)).toEqual([]);
  });

  it('is the only one to report on its failing samples, with every fact its words need', () => {
    const needed = languages.flatMap((language) => {
      const { message, why, fix } = rule.text[language];
      return placeholders(`${message} ${why} ${fix}`);
    });
    for (const sample of rule.samples.fails) {
      const tried = trySample(ruleBook, sample);
      const told = tried.map(({ code, severity }) => ({ code, severity }));
      expect(told.length).toBeGreaterThanOrEqual(1);
      expect(told).toEqual(told.map(() => ({ code: rule.id, severity: rule.severity })));
      for (const { facts } of tried) {
        expect(needed.filter((name) => !(name in facts))).toEqual([]);
      }
    }
  });
});

function placeholders(text: string): string[] {
  const names = [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
  return [...new Set(names)].filter((name) => !ALWAYS_THERE.has(name)).sort();
}

function isDay(text: string): boolean {
  return DAY.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}
