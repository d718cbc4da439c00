import { aviation } from '../../effects.ts';
import { type GoodsRule, goodsRule } from '../../rule.ts';

/** What is said of one kind of equipment that holds a lithium battery by its nature. */
interface Equipment {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** The kind, for the rule's title. */
  readonly kind: { readonly zh: string; readonly en: string };
  readonly unless?: string;
  readonly beside?: string;
  readonly hsHint?: string;
  readonly samples: GoodsRule['samples'];
}

/** Words by which a device tells that it runs from a socket, a spring or a hand. */
const UNPOWERED = 'wired,corded,manual,hand crank,wind up,有线,手动,手摇,发条,惯性,插电款';

/** Equipment with a built-in lithium battery: UN3481 in equipment, unless somebody says there is none. */
export function equipment({
  id,
  kind,
  zh,
  en,
  unless = '',
  beside = '',
  hsHint = '',
  samples,
}: Equipment): GoodsRule {
  return goodsRule({
    id,
    code: 'LI_EQUIP',
    title: { zh: `通常内置锂电池的${kind.zh}`, en: `${kind.en} that hold a lithium battery by their nature` },
    since: '2016-04-01',
    effects: [aviation('UN3481 PI967', 'packing-instruction')],
    nature: 'device',
    zh,
    en,
    unless: unless === '' ? UNPOWERED : `${UNPOWERED},${unless}`,
    beside,
    hsHint,
    clearedBy: [
      { key: 'battery', is: ['no'] },
      { key: 'battery_type', is: ['NIMH', 'ALKALINE', 'LEAD-ACID'] },
    ],
    needs: ['battery', 'watt_hours'],
    samples,
  });
}
