import type { Bilingual } from '../../model/explained.ts';

/** One key of the filing as the template shows it. */
export interface TemplateKey {
  /** Path in the model: `transport.mode`. */
  readonly path: string;
  readonly comment: Bilingual;
  /** What stands behind the key; empty: to be filled in, or left empty where the comment says so. */
  readonly value: string;
  /** Commented out: the whole group is for those who need it. */
  readonly off: boolean;
}

const key = (path: string, zh: string, en: string, value: string): TemplateKey => ({
  path,
  comment: { zh, en },
  value,
  off: false,
});
const off = (path: string, zh: string, en: string, value: string): TemplateKey => ({
  ...key(path, zh, en, value),
  off: true,
});

const MAY_STAY_EMPTY: Bilingual = { zh: '可以不填', en: 'may stay empty' };
const optional = (path: string, zh: string, en: string): TemplateKey =>
  key(path, `${zh}；${MAY_STAY_EMPTY.zh}`, `${en}; ${MAY_STAY_EMPTY.en}`, '');

/** Every key of the filing, in the order of the model. Facts about an enterprise are never given beforehand. */
export const filingKeys: readonly TemplateKey[] = [
  key('platform', '电商平台', 'e-commerce platform', ''),
  key(
    'platform.code',
    '海关注册编码（10 位）或统一社会信用代码（18 位）；境外平台没有代码的写 无',
    'customs registration code (10) or unified social credit code (18); an overseas platform without one writes 无',
    '',
  ),
  key('platform.name', '海关登记的名称', 'name as registered with customs', ''),
  key('ecommerce', '电商企业，即收发货人', 'e-commerce enterprise, the consignor', ''),
  key('ecommerce.code', '代码，同上', 'code, as above', ''),
  key('ecommerce.name', '名称', 'name', ''),
  key('owner', '生产销售企业', 'producing or selling enterprise', ''),
  key('owner.code', '代码；未在海关注册的写 NO', 'code; not registered with customs: NO', ''),
  key('owner.name', '名称', 'name', ''),
  key(
    'logistics',
    '物流企业；运单表另有指定的，以运单表为准',
    'logistics enterprise, where the waybills name none',
    '',
  ),
  key('logistics.code', '代码', 'code', ''),
  key('logistics.name', '名称', 'name', ''),
  key('agent', '申报企业', 'declaring enterprise', ''),
  key('agent.code', '代码', 'code', ''),
  key('agent.name', '名称', 'name', ''),
  off(
    'payment',
    '要写收款单（CEB403）才需要：删去以下三行开头的 # 再填',
    'only to write receipts of payment (CEB403): remove the # of these three lines, then fill in',
    '',
  ),
  off(
    'payment.code',
    '境内支付企业的代码；没有就删去本行',
    'code of a payment enterprise in China; without one remove this line',
    '',
  ),
  off(
    'payment.name',
    '支付企业名称；非线上支付写 现金支付',
    'its name; paid otherwise than online: 现金支付',
    '',
  ),
  off(
    'bonded',
    '仅 1210：删去以下四行开头的 # 再填',
    'trade mode 1210 only: remove the # of these four lines, then fill in',
    '',
  ),
  off('bonded.code', '区内企业代码', 'code of the enterprise inside the special area', ''),
  off('bonded.name', '区内企业名称', 'its name', ''),
  off('bonded.accountNo', '账册编号', 'bonded account (emsNo)', ''),
  key('customsOffice', '申报地海关，四位关区代码', 'customs office of declaration, four digits', ''),
  key('exitPort', '出口口岸，四位关区代码', 'customs office of exit, four digits', ''),
  optional('location', '监管场所代码', 'supervised place (loctNo)'),
  key(
    'tradeMode',
    '监管方式：9610 零售，9710 B2B 直接出口，9810 海外仓，1210 保税',
    'trade mode: 9610 B2C, 9710 B2B direct, 9810 overseas warehouse, 1210 bonded',
    '',
  ),
  key(
    'pilotZone',
    '是否在综试区申报：true 或 false',
    'declared in a comprehensive pilot zone: true or false',
    'false',
  ),
  key('transport', '运输', 'transport', ''),
  key(
    'transport.mode',
    '运输方式：2 水路，3 铁路，4 公路，5 航空，6 邮件，9 其他',
    'transport mode: 2 sea, 3 rail, 4 road, 5 air, 6 mail, 9 other',
    '',
  ),
  optional('transport.vehicle', '运输工具名称', 'vehicle or vessel'),
  optional('transport.voyage', '航班航次号', 'flight or voyage'),
  optional('transport.bill', '提运单号', 'bill of lading'),
  key(
    'wrapType',
    '包装种类（运单表没写时）：1 木箱，2 纸箱，3 桶装，4 散装，5 托盘，6 包，7 其它',
    'wrap type of a parcel that names none: 1 wooden case, 2 carton, 3 barrel, 4 bulk, 5 pallet, 6 bag, 7 other',
    "'2'",
  ),
  key('transfer', '传输企业：用谁的客户端发送报文', 'transfer identity: whose client sends the messages', ''),
  key('transfer.code', '报文传输的企业代码', 'code (copCode)', ''),
  key('transfer.name', '报文传输的企业名称', 'name (copName)', ''),
  key('transfer.dxpId', '报文传输编号', 'DXP number (dxpId)', ''),
  key(
    'creditGrade',
    '海关信用等级：advanced 高级认证，certified 认证，regular 常规，discredited 失信，seriously-discredited 严重失信',
    'customs credit grade: advanced (AEO), certified, regular, discredited, seriously-discredited',
    '',
  ),
  off(
    'guarantee',
    '企业担保，绿色通道需要：删去以下六行开头的 # 再填',
    'enterprise guarantee, which the green lane asks for: remove the # of these six lines, then fill in',
    '',
  ),
  off('guarantee.number', '担保编号', 'number', ''),
  off('guarantee.from', '生效日，例如 2026-01-01', 'first day it holds, such as 2026-01-01', ''),
  off('guarantee.until', '到期日，例如 2026-12-31', 'last day it holds, such as 2026-12-31', ''),
  off(
    'guarantee.excludesProhibited',
    '担保不含禁止出口物品：true 或 false',
    'guarantees that prohibited goods are kept out: true or false',
    '',
  ),
  off(
    'guarantee.excludesAviationUnsafe',
    '担保不含不宜航空运输的物品：true 或 false',
    'guarantees that goods unsafe to fly are kept out: true or false',
    '',
  ),
  key(
    'claims',
    '订单默认申请：非贸、非退、非征',
    'regimes that orders claim unless they say otherwise',
    '[non-trade, non-rebate, non-levy]',
  ),
  optional('currency', '订单文件不写币种时的币种', 'currency of orders whose file names none, such as USD'),
  key(
    'rates',
    '汇率：1 单位外币折合人民币，一行一种，自行填写',
    'exchange rates: CNY for one unit, one currency a line, yours to state',
    '',
  ),
  off('rates.USD', '例子，不是报价', 'an example, not a quotation', "'7.1043'"),
];
