import { observation } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { law } from '../../sources.ts';

export const everyday = [
  goodsRule({
    id: 'XG-OBS-001',
    code: 'HS_NAME_CONFLICT',
    title: { zh: '税号与品名不符', en: 'tariff code and name disagree' },
    since: '1987-07-01',
    effects: [
      { category: 'observation', source: law('中华人民共和国海关法', '第二十四条（如实申报）'), air: null },
    ],
    nature: 'statement',
    samples: {
      hits: [
        { name: '纯棉短袖T恤', hsCode: '8507600090' },
        { name: 'Power bank 10000mAh 37Wh', hsCode: '6109100010' },
        { name: '锂电池 3.7V', hsCode: '6109100010' },
      ],
      misses: [
        { name: '纯棉短袖T恤', hsCode: '6109100010' },
        { name: 'Case for power bank', hsCode: '4202320000' },
        { name: 'Cotton T-shirt', hsCode: '6109100010' },
      ],
    },
  }),
  goodsRule({
    id: 'XG-OBS-002',
    code: 'LIQUID',
    title: { zh: '液体', en: 'liquids' },
    since: '2016-12-16',
    effects: [observation('液体：须防漏包装')],
    nature: 'substance',
    zh: '精华液 乳液 洗发水 沐浴露 护发素 爽肤水 化妆水 卸妆水 洗洁精 洗衣液 墨水 机油 润滑油 漱口水',
    en: 'shampoo,lotion,conditioner,body wash,toner,mouthwash,liquid soap,detergent,ink refill,engine oil,lubricant',
    unless: '漱口杯',
    when: [[{ key: 'liquid', is: ['yes'] }]],
    clearedBy: [{ key: 'liquid', is: ['no'] }],
    samples: {
      hits: ['洗发水 500ml', { name: 'cleaner', attributes: 'liquid=yes' }, 'Shampoo 400ml argan'],
      misses: ['洗发水 空瓶', { name: 'Shampoo bar', attributes: 'liquid=no' }, 'Shampoo brush silicone'],
    },
  }),
  goodsRule({
    id: 'XG-OBS-003',
    code: 'POWDER',
    title: { zh: '粉末', en: 'powders' },
    since: '2016-12-16',
    effects: [observation('粉末：须标明成分，常被查验')],
    nature: 'substance',
    zh: '蛋白粉 奶粉 散粉 粉末 定妆粉 爽身粉 咖啡粉 色粉 面粉 洗衣粉',
    en: 'protein powder,milk powder,setting powder,talcum powder,baby powder,dry shampoo powder,pigment powder,powder',
    unless: '粉扑,刷,powder coated,brush,puff,powder blue,powder room',
    when: [[{ key: 'powder', is: ['yes'] }]],
    clearedBy: [{ key: 'powder', is: ['no'] }],
    samples: {
      hits: ['蛋白粉 乳清', 'Dry shampoo powder 50g', 'Baby powder 200g'],
      misses: ['散粉刷 化妆', 'Powder coated bottle', 'Powder room sign'],
    },
  }),
  goodsRule({
    id: 'XG-OBS-004',
    code: 'FOOD',
    title: { zh: '食品', en: 'food' },
    since: '2009-06-01',
    effects: [
      { category: 'observation', source: law('中华人民共和国进出口商品检验法', '第四条、第五条'), air: null },
    ],
    nature: 'substance',
    zh: '零食 饼干 糖果 坚果 茶叶 肉干 牛肉干 火腿肠 方便面 蜂蜜 罐头 炒货',
    en: 'snack,cookie,candy,beef jerky,tea leaf,honey,canned fish,instant noodle',
    unless: '颜色,玩具,模型,收纳,jar,cutter,mold,cookie sheet,狗,猫,宠物,dog,cat',
    samples: {
      hits: ['牛肉干 内蒙古 500g', 'Beef jerky original 8 oz', '茶叶 龙井 250g'],
      misses: ['零食 收纳盒', 'Cookie cutter set', 'Cookie jar ceramic'],
    },
  }),
];
