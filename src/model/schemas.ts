import { z } from 'zod';
import { nonLevyParcelModel, nonRebateParcelModel, nonTradeParcelModel } from './complete-parcel.ts';
import { configModel } from './config.ts';
import { filingModel } from './filing.ts';
import { goodsRulesModel } from './goods-rules.ts';
import { orderModel } from './order.ts';
import { ownProfileModel } from './own-profile.ts';
import { productModel } from './product.ts';

interface Published {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly model: z.ZodType;
}

const COMPLETE =
  'A complete parcel: catalogue, waybills and filing joined, as the order and inventory messages need it.';

const published: readonly Published[] = [
  {
    name: 'order',
    title: 'xborder order',
    description:
      'One order of the native order file as nested JSON (订单). Codes are text; amounts are text or numbers. A field that is left out may come from the catalogue, the waybills or the filing.',
    model: orderModel,
  },
  {
    name: 'filing',
    title: 'xborder filing',
    description: 'filing.yaml: the enterprise’s one-time filing (一次备案), the same for every parcel.',
    model: filingModel,
  },
  {
    name: 'product',
    title: 'xborder product',
    description:
      'One row of the catalogue (商品目录), keys for columns: what customs needs to know of a SKU. Empty text: not known. Quantities, weight and price are for one declared unit.',
    model: productModel,
  },
  {
    name: 'profile',
    title: 'xborder profile',
    description:
      'A profile of the user’s own (--profile ./ours.yaml): what each column of an order file means, and how the file writes things.',
    model: ownProfileModel,
  },
  {
    name: 'non-trade-parcel',
    title: 'xborder non-trade parcel (非贸)',
    description: `${COMPLETE} Non-trade: no export licence or permit (不涉证) and no statutory export inspection (不涉检) on any line. The value limit in CNY needs an exchange rate and is checked by the rule book.`,
    model: nonTradeParcelModel,
  },
  {
    name: 'non-rebate-parcel',
    title: 'xborder non-rebate parcel (非退)',
    description: `${COMPLETE} Non-rebate: no refund of value-added or consumption tax is claimed on any line.`,
    model: nonRebateParcelModel,
  },
  {
    name: 'non-levy-parcel',
    title: 'xborder non-levy parcel (非征)',
    description: `${COMPLETE} Non-levy: no line’s tariff code carries export duty on the day of export (不涉税).`,
    model: nonLevyParcelModel,
  },
  {
    name: 'goods-rules',
    title: 'xborder goods rules',
    description:
      'goods.yaml: a user’s own rules of goods screening, the policies of carriers, and waivers with reason and last day.',
    model: goodsRulesModel,
  },
  {
    name: 'config',
    title: 'xborder config',
    description:
      'xborder.config.yaml: what a check reports and when it fails. It never changes the lane of a parcel or what is declared.',
    model: configModel,
  },
];

/** The published JSON Schemas (draft 2020-12) of the models: file name → text, ending with a line end. */
export function generateSchemas(): ReadonlyMap<string, string> {
  return new Map(
    published.map(({ name, title, description, model }) => {
      const { $schema, ...schema } = z.toJSONSchema(model, { target: 'draft-2020-12', io: 'input' });
      const document = { $schema, $id: `urn:xborder:schema:${name}`, title, description, ...schema };
      return [`${name}.schema.json`, `${JSON.stringify(document, null, 2)}\n`];
    }),
  );
}
