import { type Regime, regimes } from '../../model/regime.ts';
import { statisticsFlags, wrapTypeCodes } from '../ceb/codes.ts';
import type { DeclarableLine } from '../declarable.ts';
import type { Declared } from '../declared.ts';
import { guidFor } from '../identity.ts';
import { fieldsOf, list, one, shared } from '../message/table.ts';
import { code, decimal, digits, exact, flag, integer, text } from '../message/types.ts';
import { regimeCodes, regimeVerdicts } from './codes.ts';

const head = fieldsOf<Declared, Declared>();
const line = fieldsOf<DeclarableLine, Declared>();
const regime = fieldsOf<Regime, Declared>();
const message = fieldsOf<string, Declared>();
const verdictOf = (document: Declared) => document.verdict;

/** One declaration (一次申报): the data, entered once, and the customs messages that carry it. No personal data. */
// biome-ignore format: a table, one field a line
export const declarationPart = one('Declaration', '申报', [
  head.required('OrderNo', '订单编号', text(1, 60), 'order_no', (d) => d.parcel.orderNo),
  head.required('WaybillNo', '运单编号', text(1, 32), 'waybill_no', (d) => d.parcel.waybillNo),
  head.required('CopNo', '企业唯一编号', text(1, 30), 'as in CEB603', (d) => d.copNo),
  head.required('StatisticsFlag', '申报业务类型', code(statisticsFlags), 'as in CEB603', (d) => d.statisticsFlag),
  head.required('PlatformCode', '电商平台代码', text(1, 18), 'platform_code, else filing: platform.code', (d) => d.parcel.platformCode),
  head.required('PlatformName', '电商平台名称', text(1, 100), 'platform_name, else filing: platform.name', (d) => d.parcel.platformName),
  head.required('LogisticsCode', '物流企业代码', text(1, 18), 'logistics_code, else filing: logistics.code', (d) => d.parcel.logisticsCode),
  head.required('LogisticsName', '物流企业名称', text(1, 100), 'logistics_name, else filing: logistics.name', (d) => d.parcel.logisticsName),
  head.required('Country', '运抵国（地区）', exact(3), 'country, ISO 3166 alpha-3', (d) => d.parcel.country),
  head.optional('Port', '指运港代码', text(3, 4), 'port', (d) => d.parcel.port),
  head.required('Currency', '币制', exact(3), 'currency, ISO 4217', (d) => d.parcel.currency),
  head.required('GoodsValue', '商品金额', decimal, 'goods_value, else the sum of the line totals', (d) => d.parcel.goodsValue),
  head.required('Freight', '运费', decimal, 'freight; 0 when there is none', (d) => d.parcel.freight || '0'),
  head.required('Insurance', '保费', decimal, 'insurance; 0 when there is none', (d) => d.parcel.insurance || '0'),
  head.required('WrapType', '包装种类', code(wrapTypeCodes), 'wrap_type, else filing: wrapType', (d) => d.parcel.wrapType),
  head.required('Pieces', '件数', integer(9), 'pieces', (d) => d.parcel.pieces),
  head.required('GrossWeight', '毛重（千克）', decimal, 'gross_weight', (d) => d.parcel.grossWeight),
  head.required('NetWeight', '净重（千克）', decimal, 'sum of the lines’ net weights', (d) => d.parcel.netWeight),
  head.optional('LicenceNo', '许可证号', text(0, 19), 'licence_no', (d) => d.parcel.licenceNo),
  list('Line', '商品', { min: 1, max: 100 }, (d: Declared) => d.parcel.lines, [
    line.required('Number', '商品序号', integer(5), 'number of the line, from 1', (l) => String(l.number)),
    line.required('Sku', '企业商品货号', text(1, 20), 'sku', (l) => l.sku),
    line.required('TariffCode', '商品编码', digits(10), 'hs_code', (l) => l.hsCode),
    line.required('Name', '商品名称', text(1, 250), 'name_zh', (l) => l.nameZh),
    line.required('Model', '规格型号', text(1, 250), 'model', (l) => l.model),
    line.optional('Origin', '原产国（地区）', exact(3), 'origin_country, ISO 3166 alpha-3', (l) => l.originCountry),
    line.required('Currency', '币制', exact(3), 'currency of the line, ISO 4217', (l, d) => l.currency || d.parcel.currency),
    line.required('Quantity', '申报数量', decimal, 'quantity', (l) => l.quantity),
    line.required('Unit', '申报计量单位', digits(3), 'unit, as customs code', (l) => l.unit),
    line.required('Quantity1', '法定数量', decimal, 'quantity1', (l) => l.quantity1),
    line.required('Unit1', '法定计量单位', digits(3), 'unit1, as customs code', (l) => l.unit1),
    line.optional('Quantity2', '第二数量', decimal, 'quantity2', (l) => l.quantity2),
    line.optional('Unit2', '第二计量单位', digits(3), 'unit2, as customs code', (l) => l.unit2),
    line.required('Price', '单价', decimal, 'price', (l) => l.price),
    line.required('Total', '总价', decimal, 'line_total, else quantity × price', (l) => l.total),
    line.optional('NetWeight', '净重（千克）', decimal, 'net_weight', (l) => l.netWeight),
  ]),
  shared(verdictOf, list('Regime', '通道条件', { min: regimes.length, max: regimes.length }, () => regimes, [
    regime.required('Name', '条件', code(regimeCodes), 'non-trade, non-rebate and non-levy in turn', (r) => r),
    regime.required('Claimed', '是否申请', flag, 'claims of the order, else of the filing', (r, d) => String(d.verdict.regimes[r] !== 'unclaimed')),
    regime.required('Verdict', '结论', code(regimeVerdicts), 'rule book', (r, d) => d.verdict.regimes[r]),
  ])),
  list('CustomsMessage', '海关报文', { min: 1, max: 30 }, (d: Declared) => d.run.messages, [
    message.required('Type', '报文类型', exact(6), 'CEB and the number of the message', (number) => `CEB${number}`),
    message.required('Guid', '系统唯一序号', exact(36), 'guid of the document in that message', (number, d) => guidFor(number, d.digest)),
  ]),
]);
