import { prohibited, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { law } from '../../sources.ts';

const banned = law('濒危野生动植物进出口管理条例', '第六条');
const permit = law('濒危野生动植物进出口管理条例', '第七条');

export const endangered = [
  goodsRule({
    id: 'XG-CIT-001',
    code: 'CITES_I',
    title: { zh: '象牙、犀角、虎骨等', en: 'ivory, rhino horn, tiger bone and the like' },
    since: '2006-09-01',
    effects: [prohibited(banned)],
    nature: 'material',
    zh: '象牙 猛犸牙 虎骨 虎骨酒 虎皮 犀牛角 犀角 犀牛皮革 穿山甲 穿山甲片 玳瑁 羚羊角 藏羚羊 沙图什 熊胆 豹皮 豹骨 盔犀鸟 鹤顶红 砗磲 麝香 海龟壳',
    en: 'elephant ivory,ivory carving,ivory tusk,ivory bracelet,ivory statue,mammoth ivory,rhino horn,rhinoceros horn,tiger bone,tiger skin,pangolin,pangolin scale,hawksbill,shahtoosh,bear bile,hornbill ivory,giant clam shell,real leopard skin',
    unless:
      '鹦鹉,鸟,零食,虎皮鸡爪,虎皮蛋糕,虎皮青椒,虎皮鹦鹉,虎皮兰,虎皮凤爪,白色,蛋白色,象牙白,plush,色,膏药',
    hs: '960110 050710',
    samples: {
      hits: ['象牙 摆件 老料', '虎骨酒', 'Antique ivory carving netsuke'],
      misses: ['象牙果 手串', '仿象牙 印章', 'Ivory lace dress', '犀牛皮 汽车膜'],
    },
  }),
  goodsRule({
    id: 'XG-CIT-002',
    code: 'CITES',
    title: { zh: '濒危木材、药材、皮革、珊瑚', en: 'endangered timber, herbs, leather, coral' },
    since: '2006-09-01',
    effects: [restricted(permit)],
    nature: 'material',
    zh:
      '小叶紫檀 紫檀 红木 黄花梨 红酸枝 大红酸枝 酸枝木 花梨木 沉香 奇楠 石斛 铁皮石斛 枫斗 红珊瑚 珊瑚 鳄鱼皮 鳄鱼皮革 蟒蛇皮 蟒皮 鲟鱼 鱼子酱 海马干 珍珠鱼皮 ' +
      '西洋参 野山参 天麻 肉苁蓉 云木香 鱼翅 鲨鱼皮 崖柏 檀香紫檀 鹦鹉螺 虎斑贝 唐冠螺',
    en: 'rosewood,agarwood,oud wood,red coral,crocodile leather,alligator leather,python skin,python leather,caviar,dendrobium,american ginseng,wild ginseng,shark fin,stingray leather,real crocodile,nautilus shell,shahtoosh shawl,genuine crocodile,dried seahorse',
    unless:
      '珊瑚绒,珊瑚橘,珊瑚粉,珊瑚色,红木色,压纹,鳄鱼纹,pu,embossed,scented,造景,拖鞋,口红,护理油,伴侣,清洁,香型,天麻糖,水族,饲料,faux',
    hs: '0508 4403 430180',
    hsHint: '4113 121120',
    needs: ['species'],
    samples: {
      hits: ['小叶紫檀 手串', '沉香 线香', 'Genuine crocodile wallet'],
      misses: ['珊瑚绒 睡衣', '仿红木 相框', 'Rosewood scented candle', 'Python programming book'],
    },
  }),
  goodsRule({
    id: 'XG-CIT-003',
    code: 'IVORY_HORN',
    title: { zh: '兽牙、角、龟壳（税号）', en: 'tusks, horns, tortoise shell by tariff code' },
    since: '2006-09-01',
    effects: [prohibited(banned)],
    nature: 'material',
    hs: '0507',
    clearedBy: [],
    needs: ['species'],
    samples: {
      hits: [
        { name: 'raw material', hsCode: '0507900090' },
        { name: '原料', hsCode: '05079000' },
      ],
      misses: [{ name: 'button', hsCode: '9606290000' }, 'horn button'],
    },
  }),
];
