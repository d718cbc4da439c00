import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { headerKey } from '../../../src/intake/header-key.ts';
import { chooseProfile, recognise } from '../../../src/intake/profiles/choose.ts';
import { fits } from '../../../src/intake/profiles/fit.ts';
import { profiles, refusedReports, tableProfiles } from '../../../src/intake/profiles/index.ts';
import type { Profile } from '../../../src/intake/profiles/profile.ts';
import { type Column, madeOf, namesOf } from '../../../src/intake/profiles/recipe.ts';
import { InputError } from '../../../src/model/errors.ts';

const FIXTURES = 'tests/fixtures/orders';

/** Samples that stand among the examples, because people learn from them. */
const EXAMPLES: Readonly<Record<string, string>> = {
  native: 'examples/native/orders.csv',
  'shopify.orders': 'examples/shopify/orders_export.csv',
};

/** Pages that hold more than one profile, because files of the project's own are described together. */
const PAGES: Readonly<Record<string, string>> = { native: 'docs/formats.md' };

const ids = [...profiles, ...refusedReports].map(({ id }) => id);

/** Samples of tables: `<id>.csv`, or `<id>.<edition>.csv` where an id does not go on that way. */
function samplesOf(id: string): readonly string[] {
  const files = readdirSync(FIXTURES).filter((name) => {
    const owners = ids.filter((each) => name.startsWith(`${each}.`));
    return (
      /\.(?:csv|txt)$/.test(name) && owners.every((owner) => owner.length <= id.length) && owners.includes(id)
    );
  });
  const own = EXAMPLES[id];
  return [...(own === undefined ? [] : [own]), ...files.map((name) => `${FIXTURES}/${name}`)];
}

/** The first record of a sample that names columns: what stands above it is blank. */
function headerOf(file: string, quoting = true): readonly string[] {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  const first = text.split('\n').find((line) => /[^,;\t\s]/.test(line)) ?? '';
  const delimiter = [',', '\t', ';'].find((each) => first.split(each).length > 4) ?? ',';
  if (!quoting) return first.split(delimiter);
  const records: string[][] = parse(text, { delimiter, relax_column_count: true, relax_quotes: true });
  return records.find((cells) => cells.some((cell) => cell.trim() !== '')) ?? [];
}

/** Names of the columns of a field that are there, in groups: without one of them, the field cannot be read. */
function wantedGroups(
  { fields }: Profile,
  field: Profile['required'][number],
): readonly (readonly Column[])[] {
  const recipe = fields[field];
  if (recipe === undefined) return [];
  const { columns, needs } = madeOf(recipe);
  if (needs === 'any') return [columns];
  return columns.slice(0, needs === 'first' ? 1 : columns.length).map((column) => [column]);
}

function refusal(header: readonly string[], asked: Profile | null): string {
  try {
    chooseProfile(header, asked, 'orders.csv', 1);
    return '';
  } catch (cause) {
    return cause instanceof InputError ? cause.words.en : String(cause);
  }
}

describe('every profile and refused report', () => {
  it('has an id of its own, platform and report', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^(?:native|[a-z0-9]+\.[a-z0-9-]+)$/);
  });

  it.each([...profiles, ...refusedReports])('$id has a title in both languages', ({ title }) => {
    expect(title.zh).toMatch(/\p{Script=Han}/u);
    expect(title.en).toMatch(/^[\x20-\x7e’“”…]+$/);
  });

  it.each(profiles.map(({ id }) => id))('%s has its page', (id) => {
    expect(existsSync(PAGES[id] ?? `docs/formats/${id}.md`)).toBe(true);
  });
});

describe.each(tableProfiles.map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
  const samples = samplesOf(id).map((file) => [file, headerOf(file, profile.quoting)] as const);

  it('has a sample', () => expect(samples.length).toBeGreaterThan(0));

  it.each(samples)('is recognised by %s, clearly before any other', (_, header) => {
    const found = recognise(header);
    const [, second] = fits(header);
    expect([found.profile?.id, found.missing]).toEqual([id, []]);
    expect(found.confidence).toBeGreaterThanOrEqual(0.9 * profile.certainty);
    expect(second?.missing).not.toEqual([]);
    expect(found.confidence / profile.certainty - (second?.confidence ?? 0)).toBeGreaterThanOrEqual(0.15);
  });

  const removals = samples.flatMap(([file, header]) =>
    profile.required.flatMap((field) =>
      wantedGroups(profile, field).map((group) => [field, file, group.flatMap(namesOf), header] as const),
    ),
  );

  it.each(removals)('names the column that %s of %s is missing', (_, file, names, header) => {
    const gone = new Set(names.map(headerKey));
    const rest = header.filter((name) => !gone.has(headerKey(name)));
    const words = refusal(rest, profile);
    expect([file, words]).toEqual([
      file,
      expect.stringContaining(`(${id}), but required columns are missing`),
    ]);
    for (const name of names) expect(words).toContain(name);
    expect(refusal(rest, null)).toContain(names[0]);
  });
});

describe.each(refusedReports.map((report) => [report.id, report] as const))('%s', (id, report) => {
  const samples = samplesOf(id);

  it('has a sample', () => expect(samples.length).toBeGreaterThan(0));

  it.each(samples)('is recognised by %s and refused with the report to export instead', (file) => {
    const header = headerOf(file);
    expect(recognise(header)).toMatchObject({ profile: null, refused: { id }, missing: [] });
    expect(recognise(header).confidence).toBeGreaterThanOrEqual(0.9);
    expect(refusal(header, null)).toContain(report.instead.en);
  });
});
