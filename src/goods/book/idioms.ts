/** Words that hold a goods term and mean something harmless: found as longer terms, they hide the shorter one. */
export const idiomsZh = [
  '热熔胶枪 胶枪 打胶枪 美缝枪 钉枪 射钉枪 喷枪 喷漆枪 水枪 高压水枪 洗车水枪 加油枪 焊枪 标签枪 打标枪 黄油枪 吹尘枪 扫码枪 三枪 枪灰色 枪色 枪手 枪战 金枪鱼 泡泡枪 花洒喷枪 冲牙枪',
  '子弹头 子弹头耳机 子弹时间 子弹口红 子弹杯 子弹短信 手雷杯 沐浴炸弹 浴盐炸弹 炸弹人 炸弹二锅头 导弹模型 地雷系 避雷 火箭炮卷发',
  '刀塔 刀郎 刀削面 剪刀手 刀剑神域 刀剑乱舞 磨刀 磨刀石 磨刀器 削皮刀 剪刀差 瑞士军刀 军刀包',
  '火柴人 火柴人玩偶 人间烟火 烟火气 烟花烫 烟花三月 打火机式 点火线圈 气弹簧 安全气囊支架 电池门 电池熊',
  '香水百合 香水柠檬 香水菠萝 香水莲 香水玫瑰 酒精灯 酒精炉 酒精计 汽油滤清器 汽油味 汽油机 柴油机 汽油泵 柴油车 汽油车 煤油灯 油漆桶 精油皂 精油手工皂 精油扩香 白酒杯',
  '珊瑚绒 珊瑚红 珊瑚橘 象牙果 象牙白 象牙色 象牙芒 象牙贝 犀牛皮 鳄鱼夹 红木色 红木纹 红木胶 红木漆 紫檀色 仙人掌 麻黄色 亚麻籽 大麻哈鱼 大麻花 天麻花 虎皮鸡爪 虎皮凤爪 虎皮青椒 虎皮鹦鹉 虎皮兰 虎皮蛋糕 虎皮卷 人参果 沉香木色',
  '种子选手 种子轮 古董级 文物出版社 出土文物画册 黄金比例 黄金周 黄金屋 黄金搭档 黄金甲 黄金糕 黄金海岸 纯金属 铂金包 铂金版 硬币包 硬币收纳 人民币符号 古币手链',
  '雪茄剪 雪茄刀 雪茄打孔器 雪茄烟缸 电子鞭炮 电子礼炮 电子炮仗 考古玩具 考古玩家 文化石 茶化石 碎银子 耐火石 生发胶囊 养血生发胶囊 大麻将 弓箭头 次氯酸钠 洗手台 氧化锌 针孔耳钉 屏蔽袋 干冰机 强磁吸 电子烟灰缸 香烟灰缸 香烟盒 烟弹枪 疫苗本 预防接种本 疫苗盒 窃听风云 偷拍神器杆 干电池盒',
  '香水百合苗 打火机语录 手枪腿 充气枪 打气枪 二手电动 二手电脑 二手电视 二手电器 助手电话 机关枪语速 炸弹头 炸药奶茶 毒药香型 子弹内裤 子弹裤 匕首鞋 刀锋战士 枪炮玫瑰 枪驳领 枪型 礼炮轮 水枪头 电池侠 电池能量 酒精味 醉酒 酒酿圆子 酒红色 酒红 红酒色 汽油蓝 煤气表 煤油味 火柴盒小汽车 火柴盒飞机 火药味 烟花色 烟花女 银元宝花 黄金蛋糕 黄金豆腐 黄金鸟 黄金鱼 黄金树 黄金貂 黄金手 黄金档 黄金搭配 大麻袋 罂粟红 人参榕 仙人掌刺绣 海马刀 海马体 海马公主 鹿角蕨 虎皮椒 豹纹 蛇皮袋 蛇皮管 鳄鱼恤 鳄鱼牌 珊瑚橙 珊瑚虫 化石脸 电子琴键贴 汽车文物 定时炸弹 甜蜜炸弹 水炸弹 巧克力炸弹 乳油木 乳油木果 乳油木果油 ',
].join(' ');

export const idiomsEn = [
  'glue gun,hot glue gun,heat gun,nail gun,staple gun,spray gun,paint gun,water gun,squirt gun,grease gun,caulking gun,tattoo gun,label gun,tagging gun,price gun,top gun,gunmetal,tufting gun,water pistol,foam gun,soldering gun',
  'bullet journal,nutribullet,bullet point,bullet train,bath bomb,photo bomb,seed bomb,bomber jacket,cap gun toy,pistol grip,pistol squat,shotgun microphone,shotgun mic,rifle green',
  'battery ram,battering ram,shoulder blade,wiper blade,razor blade,saw blade,fan blade,beyblade,rollerblade,butter knife,palette knife,putty knife,knife sharpener,craft knife',
  'match attax,football match,match day,perfect match,memory match,matching set,match card,lighter weight,light weight,lighter shade,lighter than,lighter color,lighter up,cigarette lighter socket,cigarette lighter adapter,cigarette lighter plug,cigarette lighter charger,car lighter,long lighter',
  'perfume lily,cologne germany,spirit level,acid wash,acid green,vitamin c serum,hyaluronic acid,citric acid,amino acid,lactic acid,nail polish sticker,nail polish strip,alcohol ink,alcohol marker,alcohol based marker,gas station,natural gas detector,gas stove,tank top',
  'ivory white,ivory color,ivory black,coral fleece,coral pink,coral red color,crocodile clip,alligator clip,rosewood color,snake plant artificial,python programming,monty python,bear grylls,tiger balm,tortoise shell pattern,tortoiseshell',
  'seed bead,bird seed,seed oil,grape seed,speed,coke can,pot holder,weed barrier,weed mat,weed trimmer,weed puller,grass shears,mercury retrograde,freddie mercury,arsenic and old lace,gold plated,gold filled,rose gold,gold tone,gold color,gold foil,silver plated,silver tone,fossil watch,fossil group',
  'vape shirt,vape mosquito,drone bee,drone fly,bug spray bottle,radio flyer,medicine ball,medicine man,opium perfume,heroin chic,cocaine decor,ninja sword toy,cigar box guitar,tobacco brown,tobacco leather,propane regulator,butane stove,propane hose,propane adapter,butane stove bag,fire extinguisher sign,oxygen facial,helium 10',
  'grenade protein,grenade bar,grenade carb,grenade whey,car cigarette lighter,flower rose gold,gun show muscle,bullet bra,bullet coffee,bulletproof coffee,bullet bob,magic bullet blender,grenade energy drink,bath grenade,knife pleat,blade runner,cutlass car,battery park,battery acid green,matchbox car,match point,lighter fluid colour,fire starter book,perfume holder,gold rush,gold coast,golden retriever,golden hour,silver lining,rhino liner,rhino rack,tiger lily,tiger eye,tiger eye bead,crocodile dundee,snake plant pot,ivory coast,coral sea,medicine cabinet,nail polish green,paint by number,paint by numbers,diamond painting,oil painting,face paint,body paint,spray tan tent,gas mask,tear gas mask,mustard gas mask,gas grill,gas cap,gas spring,air gun nozzle,drone bee plush,hash brown,pot roast,speed dating,coke bottle green,acid jazz,poison ivy,bomb pop,cherry bomb,firecracker shrimp,rocket salad,pistol shrimp,sugar bullet,rifle paper,rifle paper co,machine gun kelly,guns n roses,sex pistols,shotgun house,smoking gun,water gun toy,power bank card,taser beam',
].join(',');
