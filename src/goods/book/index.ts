import type { GoodsRule } from '../rule.ts';
import { devices } from './batteries/devices.ts';
import { lithium } from './batteries/lithium.ts';
import { otherBatteries } from './batteries/other.ts';
import { hazardousChemicals } from './chemicals/hazardous.ts';
import { listedSubstances } from './chemicals/listed.ts';
import { hazardousSolids } from './chemicals/solids.ts';
import { dualUseDevices } from './dual-use/devices.ts';
import { minerals } from './dual-use/minerals.ts';
import { endangered } from './endangered/index.ts';
import { taxa } from './endangered/taxa.ts';
import { everyday } from './everyday/index.ts';
import { explosives } from './explosives/index.ts';
import { fragrances } from './flammables/fragrances.ts';
import { flammableLiquids } from './flammables/liquids.ts';
import { flammableMixtures } from './flammables/mixtures.ts';
import { gases } from './gases/index.ts';
import { knives } from './knives/index.ts';
import { living } from './living/index.ts';
import { medicine } from './medicine/index.ts';
import { money } from './money/index.ts';
import { relics } from './relics/index.ts';
import { surveillance } from './surveillance/index.ts';
import { tobacco } from './tobacco/index.ts';
import { ammunition } from './weapons/ammunition.ts';
import { guns } from './weapons/guns.ts';

/** Version of the book of goods; raised whenever a rule, a term or a table changes. */
export const goodsBookVersion = '2026.11.6';

/** The day up to which laws and lists were read. */
export const goodsBookDate = '2026-11-23';

/** Every goods rule, family by family. Adding a rule: its entry in the family's file. */
export const goodsBook: readonly GoodsRule[] = [
  ...guns,
  ...ammunition,
  ...knives,
  ...explosives,
  ...gases,
  ...flammableLiquids,
  ...flammableMixtures,
  ...fragrances,
  ...hazardousChemicals,
  ...hazardousSolids,
  ...listedSubstances,
  ...lithium,
  ...devices,
  ...otherBatteries,
  ...medicine,
  ...tobacco,
  ...endangered,
  ...taxa,
  ...living,
  ...relics,
  ...money,
  ...minerals,
  ...dualUseDevices,
  ...surveillance,
  ...everyday,
];
