import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as countryTable from '../../src/model/codes/countries.ts';
import * as currencyTable from '../../src/model/codes/currencies.ts';
import * as officeTable from '../../src/model/codes/customs-offices.ts';
import { Lookup, type Spelling, spelling } from '../../src/model/codes/lookup.ts';
import * as tradeModeTable from '../../src/model/codes/trade-modes.ts';
import * as transportTable from '../../src/model/codes/transport-modes.ts';
import * as unitTable from '../../src/model/codes/units.ts';
import * as wrapTable from '../../src/model/codes/wrap-types.ts';
import { tradeModes } from '../../src/model/regime.ts';

const { countries, countryFrom, customsCountry, nearestCountry } = countryTable;
const { currencies, currencyFrom, customsCurrency } = currencyTable;
const { units, unitFrom, unitName, nearestUnit } = unitTable;
const { wrapTypes, wrapTypeFrom } = wrapTable;

/** Spellings that stand for more than one code. */
function clashes(spellings: Iterable<Spelling>): string[] {
  const codes = new Map<string, string>();
  const found: string[] = [];
  for (const [text, code] of spellings) {
    const key = spelling(text);
    const other = codes.get(key);
    if (key === '' || (other !== undefined && other !== code)) found.push(`${text}: ${other}, ${code}`);
    codes.set(key, code);
  }
  return found;
}

const not = (form: RegExp) => (code: string) => !form.test(code);

describe('every table', () => {
  it.each([countryTable, currencyTable, officeTable, tradeModeTable, transportTable, unitTable, wrapTable])(
    'names where its codes come from',
    ({ source }) => {
      expect(source).toMatch(/海关/);
    },
  );

  it.each([
    ['countries', countryTable.countrySpellings],
    ['currencies', currencyTable.currencySpellings],
    ['units', unitTable.unitSpellings],
    ['wrap types', wrapTable.wrapTypeSpellings],
  ])('lets no spelling of %s stand for two codes', (_, spellings) => {
    expect(clashes(spellings())).toEqual([]);
  });
});

describe('countries', () => {
  const all = [...countries().values()];

  it('have codes of the lengths that the messages need', () => {
    expect(all.length).toBe(265);
    expect(countries().size).toBe(265);
    expect(all.map(({ alpha3 }) => alpha3).filter(not(/^[A-Z]{3}$/))).toEqual([]);
    expect(all.map(({ customs }) => customs).filter(not(/^\d{3}$/))).toEqual([]);
    expect(all.filter(({ zh, en }) => zh === '' || en === '')).toEqual([]);
    expect(new Set(all.map(({ customs }) => customs)).size).toBe(239);
  });

  it('have an alpha-2 code of their own, but for sixteen entries of customs', () => {
    const alpha2 = all.map((country) => country.alpha2).filter((code) => code !== '');
    expect(alpha2.filter(not(/^[A-Z]{2}$/))).toEqual([]);
    expect(new Set(alpha2).size).toBe(alpha2.length);
    expect(all.filter((country) => country.alpha2 === '').map(({ alpha3 }) => alpha3)).toEqual(
      'CAI CEU GAM MAI MEL SOC TUA TUB ZAO ZAS ZEU ZNA ZOC ZSA ZUN ZZZ'.split(' '),
    );
  });

  it('agree with the names that Unicode gives their alpha-2 codes', () => {
    const locales = ['en', 'zh-Hans', 'zh-Hant', 'de', 'fr'];
    const wrong: string[] = [];
    let agreed = 0;
    for (const locale of locales) {
      const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
      for (const { alpha2, alpha3 } of all) {
        const found = alpha2 === '' ? '' : countryFrom(names.of(alpha2) ?? '');
        if (found === alpha3) agreed++;
        else if (found !== '') wrong.push(`${locale} ${alpha2}: ${found}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(agreed).toBeGreaterThan(900);
  });

  it('are found by code and by names in both languages', () => {
    for (const { alpha3, alpha2, zh, en, others } of all) {
      const spellings = [alpha3, alpha3.toLowerCase(), alpha2, zh, en, en.toUpperCase(), ...others];
      expect(spellings.filter((text) => text !== '' && countryFrom(text) !== alpha3)).toEqual([]);
    }
  });

  it.each([
    ['United States', 'USA'],
    [' u.s.a. ', 'USA'],
    ['us', 'USA'],
    ['UK', 'GBR'],
    ['英国', 'GBR'],
    ['英國', 'GBR'],
    ['ＧＢ', 'GBR'],
    ['the netherlands', 'NLD'],
    ['Cote d’Ivoire', 'CIV'],
    ['CURACAO', 'CUW'],
    ['Trinidad & Tobago', 'TTO'],
    ['中国香港', 'HKG'],
    ['South Korea', 'KOR'],
    ['Niger', 'NER'],
    ['Nigeria', 'NGA'],
    ['Dominica', 'DMA'],
    ['Dominican Republic', 'DOM'],
    ['Germany ', 'DEU'],
  ])('reads %j as %s', (text, alpha3) => {
    expect(countryFrom(text)).toBe(alpha3);
  });

  it.each(['', ' ', '-', 'XX', '840', '502', '火星', '????', 'USAUSA', '__proto__', 'constructor'])(
    'reads %j as no country',
    (text) => {
      expect(countryFrom(text)).toBe('');
    },
  );

  it.each([
    ['USA', '502'],
    ['GBR', '303'],
    ['DEU', '304'],
    ['JPN', '116'],
    ['VNM', '141'],
    ['ZAF', '244'],
    ['ZAO', '299'],
    ['NOR', '326'],
    ['BVT', '326'],
    ['us', ''],
    ['', ''],
  ])('give %s the customs code %j', (alpha3, customs) => {
    expect(customsCountry(alpha3)).toBe(customs);
  });

  it('are guessed from a slip of the pen, and not from anything else', () => {
    expect(['Germny', 'Untied States', '澳大利', 'Xanadu Palace'].map(nearestCountry)).toEqual([
      'Germany',
      'United States',
      '澳大利亚',
      null,
    ]);
  });
});

describe('currencies', () => {
  it('have codes of three letters and three digits, each once', () => {
    expect(currencies.length).toBe(22);
    expect(currencies.map(({ iso }) => iso).filter(not(/^[A-Z]{3}$/))).toEqual([]);
    expect(currencies.map(({ customs }) => customs).filter(not(/^\d{3}$/))).toEqual([]);
    expect(new Set(currencies.map(({ iso }) => iso)).size).toBe(22);
    expect(new Set(currencies.map(({ customs }) => customs)).size).toBe(22);
  });

  it('are found by code and name', () => {
    for (const { iso, zh, en, customs } of currencies) {
      expect([iso, iso.toLowerCase(), zh, en].map(currencyFrom)).toEqual([iso, iso, iso, iso]);
      expect(customsCurrency(iso)).toBe(customs);
    }
  });

  it('are those of ISO 4217 that this Node knows', () => {
    const known = new Set(Intl.supportedValuesOf('currency'));
    const younger = new Set(['XCG', 'ZWG']);
    const codes = [...currencyTable.currencySpellings()].map(([, iso]) => iso);
    expect(codes.filter((iso) => !known.has(iso) && !younger.has(iso))).toEqual([]);
  });

  it.each([
    ['USD', '502'],
    ['CNY', '142'],
    ['EUR', '300'],
    ['NZD', '609'],
    ['PLN', ''],
    ['', ''],
  ])('%s has the customs code %j', (iso, customs) => {
    expect(customsCurrency(iso)).toBe(customs);
  });

  it.each([
    ['RMB', 'CNY'],
    ['US$', 'USD'],
    ['PLN', 'PLN'],
    ['€', 'EUR'],
    ['$', ''],
    ['¥', ''],
    ['£', ''],
    ['元', ''],
    ['XXX', ''],
    ['', ''],
  ])('reads %j as %j', (text, iso) => {
    expect(currencyFrom(text)).toBe(iso);
  });
});

describe('units', () => {
  it('have codes of three digits and names of their own', () => {
    expect(units.size).toBe(124);
    expect([...units.keys()].filter(not(/^\d{3}$/))).toEqual([]);
    expect(new Set(units.values()).size).toBe(124);
    for (const [code, zh] of units) {
      expect([unitFrom(code), unitFrom(zh), unitName(code)]).toEqual([code, code, zh]);
    }
  });

  it.each([
    ['PCS', '011'],
    ['piece', '011'],
    ['set', '006'],
    ['pairs', '025'],
    ['KG', '035'],
    ['㎏', '035'],
    ['公斤', '035'],
    ['g', '036'],
    ['L', '095'],
    ['m²', '032'],
    ['個', '007'],
    ['件 ', '011'],
    ['11', ''],
    ['7', ''],
    ['unit', ''],
    ['一件', ''],
    ['', ''],
  ])('reads %j as %j', (text, code) => {
    expect(unitFrom(text)).toBe(code);
  });

  it('are guessed from a slip of the pen', () => {
    expect(['kilogrm', 'pieses', 'zzz'].map(nearestUnit)).toEqual(['kilogram', 'pieces', null]);
  });
});

describe('wrap types', () => {
  it('are one digit, found by code and name', () => {
    expect(wrapTypes.map(({ code }) => code).join('')).toBe('1234567');
    for (const { code, zh, en } of wrapTypes) {
      expect([code, zh, en].map(wrapTypeFrom)).toEqual([code, code, code]);
    }
    expect(['02', '8', '22', ''].map(wrapTypeFrom)).toEqual(['', '', '', '']);
  });
});

describe('customs offices', () => {
  it('are 1363, of four digits but for one, each with a name', () => {
    const offices = officeTable.customsOffices();
    expect(offices.size).toBe(1363);
    expect([...offices.keys()].filter(not(/^\d{4}$/))).toEqual(['A100']);
    expect([...offices.values()].filter((name) => name.trim() !== name || name === '')).toEqual([]);
  });

  it('are known by code', () => {
    expect(['0100', '5345', '5303', '5300', '100', '', '0000 '].map(officeTable.isCustomsOffice)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(['0100', '9999'].map(officeTable.officeName)).toEqual(['北京关区', '']);
  });
});

describe('transport modes', () => {
  it('are twenty, of one character', () => {
    const codes = Object.keys(transportTable.transportModes);
    expect(codes.join('')).toBe('0123456789GHLPSTWXYZ');
    expect(codes.filter(transportTable.isOutboundTransport).join('')).toBe('234569');
    expect(['5', 'X', 'g', ''].map(transportTable.isTransportMode)).toEqual([true, true, false, false]);
  });

  it('have names in both languages', () => {
    expect([transportTable.transportName('5', 'zh'), transportTable.transportName('5', 'en')]).toEqual([
      '航空运输',
      'air',
    ]);
    expect(transportTable.transportName('constructor', 'en')).toBe('');
  });
});

describe('trade modes', () => {
  it('are 101, of four digits; an inventory carries four of them', () => {
    const table = tradeModeTable.tradeModeTable();
    expect(table.size).toBe(101);
    expect([...table.keys()].filter(not(/^\d{4}$/))).toEqual([]);
    expect(tradeModes.filter((mode) => !table.has(mode))).toEqual([]);
    expect(Object.keys(tradeModeTable.tradeModeNames).sort()).toEqual([...tradeModes].sort());
    expect([table.get('9610'), table.get('0110')]).toEqual(['电子商务', '一般贸易']);
  });
});

describe('a lookup', () => {
  it('answers the same however often and in whatever order it is asked', () => {
    const names = ['US', 'usa', ' Germany', '法国', 'nowhere', '', 'x'.repeat(500)];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...names), fc.string()), { maxLength: 50 }), (texts) => {
        const fresh = new Lookup(countryTable.countrySpellings);
        expect(texts.map((text) => countryFrom(text))).toEqual(texts.map((text) => fresh.find(text)));
      }),
      { numRuns: 50 },
    );
  });

  it('keeps answering after more texts than it remembers', () => {
    for (let index = 0; index < 12_000; index++) expect(countryFrom(`nowhere ${index}`)).toBe('');
    expect(countryFrom('Germany')).toBe('DEU');
  });
});
