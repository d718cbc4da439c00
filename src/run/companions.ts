import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFiling } from '../filing/index.ts';
import { readRates } from '../filing/rates.ts';
import { createScreener, type Screener } from '../goods/screener.ts';
import { type Catalogue, readCatalogue } from '../intake/companions/catalogue.ts';
import { type SideOptions, sideDefaults } from '../intake/companions/side-table.ts';
import { readWaybills, type Waybills } from '../intake/companions/waybills.ts';
import { type Decimal, parseDecimal } from '../model/decimal.ts';
import { ConfigurationError } from '../model/errors.ts';
import type { Filing } from '../model/filing.ts';
import { cacheFolder } from './cache-folder.ts';
import { readGoodsRules } from './goods-rules.ts';

/** The files that may go with the orders. */
export const companionKinds = ['filing', 'catalogue', 'waybills', 'rates', 'goods'] as const;
export type CompanionKind = (typeof companionKinds)[number];

const FILE_NAMES = {
  filing: ['filing.yaml', 'filing.yml'],
  catalogue: ['catalogue.csv', 'catalogue.xlsx'],
  waybills: ['waybills.csv', 'waybills.xlsx'],
  rates: ['rates.yaml', 'rates.csv'],
  goods: ['goods.yaml'],
} as const satisfies Record<CompanionKind, readonly string[]>;

/** The usual names of companion files. */
export const companionFileNames: readonly string[] = Object.values(FILE_NAMES).flat();

/** Which companion files a run uses, and which of them nobody named. */
export interface CompanionFiles {
  readonly paths: Readonly<Record<CompanionKind, string | null>>;
  readonly found: readonly string[];
}

/**
 * Settles the companion files: those named on the command line, else files of the usual names beside
 * the first order file, else in the working folder.
 */
export function findCompanions(
  named: Readonly<Record<CompanionKind, string | undefined>>,
  orders: readonly string[],
): CompanionFiles {
  const first = orders.find((file) => file !== '-');
  const folders = first === undefined ? ['.'] : [dirname(first), '.'];
  const found: string[] = [];
  const settle = (kind: CompanionKind): string | null => {
    const given = named[kind];
    if (given !== undefined) return given;
    for (const folder of folders) {
      for (const name of FILE_NAMES[kind]) {
        const path = join(folder, name);
        if (!existsSync(path) || orders.includes(path)) continue;
        found.push(path);
        return path;
      }
    }
    return null;
  };
  const paths = {
    filing: settle('filing'),
    catalogue: settle('catalogue'),
    waybills: settle('waybills'),
    rates: settle('rates'),
    goods: settle('goods'),
  };
  return { paths, found };
}

/** What the companion files say. */
export interface Companions {
  readonly filing: Filing;
  readonly catalogue: Catalogue | null;
  readonly waybills: Waybills | null;
  readonly rates: ReadonlyMap<string, Decimal>;
  /** Currency of orders whose file names none: as asked for, else the filing's; empty: nobody has said. */
  readonly currency: string;
  /** Screens goods by the book and the user's own rules. */
  readonly screener: Screener;
}

/** Reads the companion files for a day (yyyy-MM-dd). Throws `ConfigurationError` or `InputError`. */
export async function readCompanions(
  { paths }: CompanionFiles,
  currency: string | null,
  on: string,
): Promise<Companions> {
  if (paths.filing === null) {
    throw new ConfigurationError(
      {
        zh: '找不到企业备案文件 filing.yaml；请用 xborder init 生成一份并填写，或用 --filing 指定',
        en: 'no filing.yaml beside the orders or here; make one with xborder init and fill it in, or name it with --filing',
      },
      null,
    );
  }
  const filing = readFiling(paths.filing);
  const catalogue = paths.catalogue === null ? null : await readCatalogue(paths.catalogue, sideOptions());
  const waybills = paths.waybills === null ? null : await readWaybills(paths.waybills, sideOptions());
  const rates = new Map(ratesOf(filing));
  if (paths.rates !== null) for (const [currency, rate] of readRates(paths.rates)) rates.set(currency, rate);
  const screener = createScreener(paths.goods === null ? null : readGoodsRules(paths.goods, on));
  return { filing, catalogue, waybills, rates, currency: currency ?? filing.currency ?? '', screener };
}

/** Sheets too large for memory are indexed in the user's cache folder. */
export function sideOptions(): SideOptions {
  return { ...sideDefaults, cacheFolder: cacheFolder() };
}

function* ratesOf(filing: Filing): Generator<[string, Decimal]> {
  for (const [currency, text] of Object.entries(filing.rates)) {
    const rate = parseDecimal(text);
    if (typeof rate === 'bigint') yield [currency, rate];
  }
}
