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
    zh:
      '犀角杯 老犀角 亚洲犀角 象牙老料 猛犸 虎牙 老虎牙 虎骨膏 玳瑁老料 羚羊角片 ' +
      '象牙 猛犸牙 虎骨 虎骨酒 虎皮 犀牛角 犀角 犀牛皮革 穿山甲 穿山甲片 玳瑁 羚羊角 藏羚羊 沙图什 熊胆 豹皮 豹骨 盔犀鸟 鹤顶红 砗磲 麝香 海龟壳 猛犸象牙 ' +
      '象牙手镯 象牙手串 象牙雕 象牙筷 象牙雕刻 象牙印章 象牙珠 非洲象牙 象皮 象牙边角料 犀牛角杯 犀牛角手串 虎爪 虎鞭 真虎皮 狼牙真 豹牙 猴骨 穿山甲鳞片 ' +
      '穿山甲甲片 甲片穿山甲 玳瑁手镯 玳瑁手串 玳瑁眼镜 玳瑁簪 海龟标本 藏羚羊绒 羚羊角粉 赛加羚羊 高鼻羚羊 熊胆粉 熊掌 熊牙 麝香粒 天然麝香 砗磲手串 ' +
      '砗磲佛珠 金丝砗磲 玉化砗磲 红毛猩猩 中华鲟 犀鸟头 盔犀鸟头骨 抹香鲸牙 鲸牙 一角鲸 海象牙 河马牙 孔雀标本 鹰标本 猫头鹰标本 羚羊头 雪豹 黑叶猴',
    en:
      'musk pod,leopard skin rug,tiger skin rug,' +
      'ivory chess,ivory chess set,ivory piece antique,ivory hand carved,hand carved ivory,' +
      'carved elephant tusk,ivory puzzle ball,ivory fan antique,ivory card case,ivory box antique,' +
      'ivory cane handle,ivory dagger handle,ivory pendant real,ivory bangle,ivory billiard,ivory mahjong,' +
      'ivory seal,ivory figurine antique,ivory bust,tusk carved,carved tusk,walrus oosik,oosik,leopard fur,' +
      'leopard coat genuine,leopard fur coat,ocelot coat,jaguar fur,cheetah fur,tiger fur,tiger rug,' +
      'tiger pelt,tiger head mount,lion skin rug,bear gallbladder,bear bile powder,bear bile capsule,' +
      'turtle shell polished,sea turtle real,tortoiseshell comb genuine,tortoiseshell hair pin antique real,' +
      'hawksbill comb,rhino horn powder,rhino foot,elephant foot,elephant hair,elephant skin wallet,' +
      'pangolin leather,pangolin boots,sea turtle leather,sea turtle boots,eagle feather real,' +
      'bald eagle feather,golden eagle feather,owl feather real,tibet antelope shawl,vicuna raw,kouprey,' +
      'orangutan skull,chimp skull,' +
      'elephant leather,elephant hide,hippo leather,hippo hide,ivory comb antique,ivory cane,' +
      'ivory handle antique,ivory figure,ivory snuff,japanese ivory,chinese ivory,african ivory,' +
      'ivory okimono,ivory brooch antique,ivory ring real,whale ivory,whale bone carving,' +
      'clouded leopard,cheetah skin,polar bear skin,' +
      'ivory carved,carved ivory,carved netsuke ivory,elephant ivory,ivory carving,ivory tusk,ivory bracelet,ivory statue,mammoth ivory,rhino horn,rhinoceros horn,tiger bone,tiger skin,pangolin,' +
      'pangolin scale,hawksbill,shahtoosh,bear bile,hornbill ivory,giant clam shell,real leopard skin,real ivory,genuine ivory,ivory bead,ivory chopsticks,' +
      'ivory netsuke,elephant tusk,elephant skin,elephant hair bracelet,mammoth tusk,walrus ivory,walrus tusk,hippo tooth,hippo ivory,narwhal tusk,' +
      'whale tooth,sperm whale tooth,scrimshaw,ambergris,tiger tooth,tiger claw,tiger bone wine,tiger balm bone,leopard skin real,jaguar skin,ocelot fur,' +
      'bear gall,bear paw,bear claw real,saiga horn,saiga antelope,musk deer,deer musk,natural musk,sea turtle shell,turtle shell real,hawksbill turtle,' +
      'tortoiseshell genuine,tridacna,giant clam,helmeted hornbill,hawk feather real,gorilla skull,chimpanzee,antelope horn,real tortoise shell,' +
      'tibetan antelope,chiru wool',
    unless:
      '金鱼,锦鲤,多肉,兰花,盆栽,幼猫,猫,滴眼,口服液,注射液,蜜丸,水丸,滴丸,保心丸,清心丸,感冒胶囊,颗粒剂,痔疮,贴剂,鹦鹉,鸟,零食,虎皮鸡爪,虎皮蛋糕,虎皮青椒,虎皮鹦鹉,虎皮兰,虎皮凤爪,白色,蛋白色,象牙白,plush,色,膏药,玩偶,毛绒,仿,树脂,香型,瓷,白瓷,果,拖鞋,大枣,乳膏,' +
      '止痛膏,壮骨,麝香壮骨,风湿,麝香猪,麝香葡萄,麝香草,麝香石竹,扣子,cake,cheese,腰果,手机壳,painting,nut,dress,lace,wedding,pillow,shirt,paint,foundation,' +
      'color,cotton,card,heels,satin,piano,fabric,resin,faux,bone china,imitation,沐浴,香水,虎皮辣椒,虎皮剑,花生,虎皮膜,鸡蛋,豆角,香皂,musk oil,synthetic,' +
      '玩具,存钱罐,板材',
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
      '阿卡牛血 牛血珊瑚 珊瑚戒面 珊瑚裸石 珊瑚雕件 莫莫珊瑚 珊瑚阿卡 阿卡级 珊瑚手镯 天然红珊瑚 ' +
      '真珊瑚 活珊瑚 ' +
      '小叶紫檀 紫檀 红木 黄花梨 红酸枝 大红酸枝 酸枝木 花梨木 沉香 奇楠 石斛 铁皮石斛 枫斗 红珊瑚 鳄鱼皮 鳄鱼皮革 蟒蛇皮 蟒皮 鲟鱼 鱼子酱 海马干 珍珠鱼皮 ' +
      '西洋参 野山参 天麻 肉苁蓉 云木香 鱼翅 鲨鱼皮 崖柏 檀香紫檀 鹦鹉螺 虎斑贝 唐冠螺 大叶紫檀 紫檀木 紫檀手串 印度小叶紫檀 血檀 赞比亚血檀 海南黄花梨 ' +
      '越南黄花梨 海黄 海黄手串 老挝大红酸枝 交趾黄檀 黑酸枝 微凹黄檀 阔叶黄檀 刺猬紫檀 缅甸花梨 沉香手串 沉香粉 沉香线香 沉香片 沉香香 沉香木 越南沉香 ' +
      '奇楠沉香 海南沉香 芽庄沉香 檀香沉香 伽罗 霍山石斛 石斛粉 石斛片 石斛干 西洋参片 花旗参 美国花旗参 西洋参切片 高丽参野生 肉苁蓉片 芦荟好望角 龟甲 龟板 ' +
      '鳖甲 乌梢蛇 蕲蛇 蛤蚧 干海马 海马泡酒 海龙干 鱼翅干 鲨鱼鳍 鲨鱼软骨 鲟鱼子酱 黑鱼子酱 鳄鱼肉 鳄鱼头标本 鳄鱼皮带 鳄鱼皮包 真鳄鱼皮 鳄鱼皮钱包 ' +
      '泰国鳄鱼皮 蟒蛇皮包 蛇皮真皮 蜥蜴皮 鸵鸟皮 魟鱼皮 大象皮 红珊瑚手串 珊瑚手串 阿卡珊瑚 沙丁珊瑚 珊瑚原枝 白珊瑚 黑珊瑚 金珊瑚 蓝珊瑚 珊瑚摆件 珊瑚骨 ' +
      '女王凤凰螺 大凤螺 万宝螺 龙宫翁戎螺 苏铁 鹦鹉毛 象龟 巨蜥 仙人掌科活体 水獭皮 狐狸皮野 珊瑚项链 珊瑚吊坠 珊瑚手链 珊瑚耳环 珊瑚戒指 天然珊瑚 珊瑚珠 ' +
      '珊瑚原石 珊瑚石 珊瑚枝 海马干货 鲜海马 大海马干',
    en:
      'ebony wood,ebony blank,ebony timber,' +
      'crocodile handbag,crocodile purse,crocodile boots,crocodile clutch,crocodile shoes,' +
      'crocodile watch strap genuine,niloticus,nile crocodile,himalaya crocodile,himalayan crocodile,' +
      'porosus bag,alligator handbag,alligator boots,alligator clutch,alligator skull,alligator foot,' +
      'gator head,python handbag,python boots,python belt,python shoes,python clutch,snakeskin belt genuine,' +
      'snakeskin boots real,genuine snake skin,anaconda boots,lizard boots,lizard handbag,' +
      'lizard watch strap genuine,caiman boots,caiman belt,caiman wallet,ostrich skin,elephant ear coral,' +
      'red sandalwood bead,rosewood blank,rosewood turning,rosewood lumber,rosewood veneer,rosewood guitar,' +
      'rosewood set,cocobolo blank,cocobolo knife scale,honduran rosewood,bocote dalbergia,' +
      'african blackwood blank,bubinga slab,mahogany lumber honduran,lignum vitae blank,ebony madagascar,' +
      'agarwood chips,agarwood bead,agarwood bracelet,agarwood oil,oud oil pure,dehn al oud,oudh chips,' +
      'oud bakhoor chips,dried seahorses,seahorses dried,shark cartilage,shark tooth mako fresh,' +
      'sawfish rostrum,manta gill,sea cucumber dried japonicus,abalone perlemoen,queen conch meat,' +
      'conch shell queen,caviar osetra,osetra caviar,sevruga,kaluga caviar,siberian sturgeon,bear grease,' +
      'wolf fur,wolf skin,lynx pelt,bobcat pelt,otter pelt,black bear rug,black bear hide,' +
      'bear rug real,zebra hide,zebra rug genuine,giraffe bone,hoodia powder,hoodia gordonii,candelilla raw,' +
      'orchid wild,venus flytrap wild,ginseng root wild,wild ginseng root,american ginseng slice,' +
      'american ginseng root,goldenseal root,costus root,jatamansi,snowdrop bulb galanthus,' +
      'cyclamen tuber wild,cycad,sago palm seed,black coral necklace,coral necklace natural red,' +
      'sardinian coral,mediterranean coral,blue coral slab,' +
      'coral rock live,nautilus shell real,queen conch shell,caiman,' +
      'acropora,staghorn coral,brain coral,' +
      'rosewood,agarwood,oud wood,red coral,crocodile leather,alligator leather,python skin,python leather,caviar,dendrobium,american ginseng,wild ginseng,' +
      'shark fin,stingray leather,real crocodile,nautilus shell,shahtoosh shawl,genuine crocodile,dried seahorse,red sandalwood,zitan,padauk,pterocarpus,' +
      'huanghuali,dalbergia,cocobolo,kingwood,tulipwood,brazilian rosewood,indian rosewood,rosewood bracelet,rosewood box,rosewood fingerboard,agar wood,' +
      'oud chips,oud incense,aloeswood,aquilaria,kynam,kyara,gaharu,lignum vitae,guaiacum,palo santo bursera,big leaf mahogany,mahogany genuine,bubinga,' +
      'african blackwood,grenadilla,ramin wood,dendrobium officinale,dendrobium stem,wild american ginseng,ginseng wild,cistanche,saussurea costus,gastrodia,' +
      'hoodia,devils claw,aloe ferox,nardostachys,spikenard oil jatamansi,red coral bead,precious coral,coral bead necklace,natural coral,black coral,' +
      'blue coral,coral skeleton,real coral,coral branch,stony coral,live coral,alligator skin,crocodile skin,crocodile belt,crocodile bag,crocodile wallet,' +
      'alligator wallet,alligator belt,real alligator,alligator head,crocodile head,genuine snakeskin,real python,genuine python,python bag,cobra skin,' +
      'lizard skin,lizard leather,ostrich leather,shagreen,sturgeon caviar,beluga caviar,sturgeon,shark leather,sea horse dried,seahorse dried,queen conch,' +
      'conch queen,chambered nautilus,parrot feather,macaw feather,otter fur,lynx fur,wolf pelt,zebra skin,bobcat fur,peacock feather wild',
    unless:
      '珊瑚绒,珊瑚橘,珊瑚粉,珊瑚色,红木色,压纹,鳄鱼纹,pu,embossed,scented,造景,拖鞋,口红,护理油,伴侣,清洁,香型,天麻糖,水族,饲料,faux,凝胶,珊瑚虫,盐,珊瑚礁,' +
      '泳衣,眼霜,面霜,面膜,鱼子酱面,护肤,精华,沐浴,洗发,发膜,鱼子酱眼,寿司,红木家具护理,红木家具沙发垫,家具垫,坐垫,沙发垫,清洁剂,护理,木蜡,色号,盘玩,香水,' +
      '香氛,同款,贴纸,木纹,贴皮,薄膜,精油,地板革,壁纸,珊瑚沙,亚克力,压克力,树脂,压花,printed,faux leather,vegan,plush,toy,necklace resin,scented candle,' +
      'scent,perfume,fragrance,shampoo,lotion,shade,lipstick,blush,nail,dress,shirt,pink,fleece,swim,bikini,jewelry display,figurine,pendant alloy,sticker,' +
      'wallpaper,curtain,earring resin,programming,ornament resin,aquarium decor,resin coral,artificial,caviar beads,caviar nail,skin care,caviar lime,' +
      'hand cream,rug,essential oil,embossed leather,seahorse necklace,brooch,stencil,硅胶,汤料包,饼干,软糖,皮带夹,seahorse toy',
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
        { name: 'raw tusk', hsCode: '0507900010' },
      ],
      misses: [
        { name: 'button', hsCode: '9606290000' },
        'horn button',
        { name: 'plastic horn', hsCode: '3926909090' },
      ],
    },
  }),
  goodsRule({
    id: 'XG-CIT-004',
    code: 'CITES',
    title: { zh: '爬行动物皮革（品名说明为真皮）', en: 'reptile leather that is said to be genuine' },
    since: '2006-09-01',
    effects: [restricted(permit)],
    nature: 'material',
    zh: '湾鳄皮革 鳄鱼 蟒蛇 蜥蜴皮革 眼镜蛇',
    en: 'stingray,snakeskin,crocodile,alligator,python,cobra,hornback,watersnake,water snake,anaconda',
    beside:
      'genuine,real,authentic,exotic leather,exotic skin,full belly,belly skin,tanned,原皮,整皮,腹皮,肚皮,骨皮,鞣制,泰国真皮,野生皮',
    unless:
      'faux,fake,embossed,emboss,print,printed,pu,vegan,imitation,style,effect,inspired,pattern,texture,textured,plush,toy,cowhide,calfskin,cow leather,' +
      'look,programming,book,live,clip,costume,bead,figure,tooth,lens,car,仿,纹,压花,牛皮,羊皮,夹,玩具,模型,恤,图案',
    samples: {
      hits: ['Snakeskin boots genuine men western', 'Exotic leather wallet alligator', '鳄鱼 整皮 鞣制 包料'],
      misses: [
        'Crocodile embossed genuine leather belt',
        '鳄鱼纹 牛皮 皮带',
        'Python programming book real world',
      ],
    },
  }),
];
