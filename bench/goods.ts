/** What the bench's shop sells. Prices in US cents, weights in grams, one declared unit each. */
export interface Good {
  readonly zh: string;
  readonly en: string;
  readonly hsCode: string;
  readonly unit: string;
  readonly model: string;
  readonly cents: number;
  readonly grams: number;
  readonly attributes: string;
}

const PLAIN = 'battery=none; liquid=no';
const good = (
  zh: string,
  en: string,
  hsCode: string,
  unit: string,
  model: string,
  cents: number,
  grams: number,
): Good => ({
  ...{ zh, en, hsCode, unit, model, cents, grams },
  attributes: PLAIN,
});

/** Harmless goods of every shop, none with a second statutory unit: kilogram or the piece itself. */
export const goods: readonly [Good, ...Good[]] = [
  good('手机保护壳', 'Phone case', '3926909090', '个', 'TPU制|手机用|无品牌', 990, 35),
  good('陶瓷马克杯', 'Porcelain mug', '6911101900', '个', '瓷制|餐具|350ml|无品牌', 1500, 380),
  good('陶瓷餐盘', 'Porcelain plate', '6911101900', '个', '瓷制|餐具|20cm|无品牌', 1250, 420),
  good('笔记本', 'Notebook', '4820100000', '册', '纸制|160页|A5|无品牌', 850, 250),
  good('数据线', 'USB cable', '8544421900', '根', '有接头|5V|2米|无品牌', 790, 45),
  good('弹力带', 'Resistance band', '4016999090', '条', '硫化橡胶制|健身用|无品牌', 650, 60),
  good('塑料收纳盒', 'Storage box', '3924900000', '个', '塑料制|家用|无品牌', 1180, 310),
  good('塑料衣架', 'Clothes hanger', '3924900000', '个', '塑料制|家用|无品牌', 240, 48),
  good('硅胶餐垫', 'Silicone place mat', '3924100000', '个', '硅胶制|餐厨用|无品牌', 720, 95),
  good('玻璃花瓶', 'Glass vase', '7013990000', '个', '玻璃制|装饰用|无品牌', 1990, 640),
  good('木制相框', 'Wooden photo frame', '4414901000', '个', '松木制|无品牌', 1340, 280),
  good('棉制毛巾', 'Cotton towel', '6302600090', '条', '棉制|毛圈|无品牌', 980, 180),
  good('棉制床单', 'Cotton bed sheet', '6302310090', '条', '棉制|未印花|无品牌', 2990, 820),
  good('抱枕套', 'Cushion cover', '6304939000', '个', '涤纶制|45x45cm|无品牌', 1090, 130),
  good('浴帘', 'Shower curtain', '6303920090', '条', '涤纶制|180x180cm|无品牌', 1690, 350),
  good('发夹', 'Hair clip', '9615110000', '个', '塑料制|无品牌', 420, 15),
  good('钥匙扣', 'Key ring', '7326901900', '个', '钢铁制|无品牌', 390, 28),
  good('不锈钢勺', 'Stainless steel spoon', '8215990000', '把', '不锈钢|餐具|无品牌', 560, 55),
  good('太阳镜', 'Sunglasses', '9004100000', '副', '塑料镜架|无品牌', 2400, 30),
  good('拼图', 'Jigsaw puzzle', '9503006000', '套', '纸制|500片|无品牌', 1450, 480),
  good('圣诞挂饰', 'Christmas ornament', '9505100090', '个', '塑料制|装饰用|无品牌', 620, 40),
  good('帆布鞋', 'Canvas shoes', '6404199000', '双', '纺织材料面|橡胶底|无品牌', 3290, 610),
  good('雨衣', 'Rain coat', '3926209000', '件', '塑料制|无品牌', 1580, 260),
  good('桌布', 'Table cloth', '6302539090', '条', '涤纶制|140x200cm|无品牌', 1870, 390),
];

/** Goods that fly under a packing instruction: a few parcels in a hundred hold one. */
export const withBattery: Good = {
  ...good('蓝牙耳机', 'Bluetooth earphones', '8518300000', '副', '无线|带充电盒|无品牌', 2990, 60),
  attributes: 'battery=built-in; battery_type=lithium-ion; watt_hours=1.5; liquid=no',
};

/** Colours and styles: with the goods above, a few thousand distinct names. */
export const colours: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['黑色', 'black'],
  ['白色', 'white'],
  ['灰色', 'grey'],
  ['藏青色', 'navy'],
  ['天蓝色', 'sky blue'],
  ['湖绿色', 'lake green'],
  ['墨绿色', 'dark green'],
  ['米色', 'beige'],
  ['驼色', 'camel'],
  ['酒红色', 'wine'],
  ['粉色', 'pink'],
  ['紫色', 'purple'],
  ['橙色', 'orange'],
  ['黄色', 'yellow'],
  ['咖啡色', 'coffee'],
  ['透明', 'clear'],
];

export const styles: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['简约款', 'plain'],
  ['条纹款', 'striped'],
  ['格子款', 'checked'],
  ['印花款', 'printed'],
  ['加厚款', 'thick'],
  ['轻薄款', 'light'],
  ['大号', 'large'],
  ['小号', 'small'],
  ['升级款', 'second edition'],
  ['礼盒装', 'gift box'],
];
