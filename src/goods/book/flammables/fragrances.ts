import { aviation } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';

/** How a bottle of perfume tells its size or its strength; other goods of the same houses do not. */
const BOTTLED =
  '5ml,7.5ml,10ml,15ml,20ml,25ml,30ml,35ml,40ml,45ml,50ml,60ml,75ml,80ml,85ml,90ml,100ml,105ml,120ml,125ml,150ml,200ml,236ml,250ml,ml,oz,1oz,1.7oz,2.5oz,3.3oz,3.4oz,4.2oz,8oz,' +
  '1.0oz,edp,edt,edc,tester,decant,spray,mist,extrait,elixir intense,full bottle,miniature,' +
  '毫升,香氛,淡香,浓香,正装,小样,q版,喷雾,分装试香,试管,持久留香,木质调,花果香,edp淡,女香,男香,中性香';

/** Goods that the houses sell besides perfume. */
const OTHER_GOODS =
  'body lotion,lotion,shower gel,body wash,hand cream,cream,deodorant stick,stick,candle,soap,bag,handbag,wallet,purse,shoe,sneaker,boot,watch,sunglasses,glasses,belt,dress,shirt,' +
  'hoodie,scarf,jewelry,earring,ring,necklace,bracelet,lipstick,lip,foundation,mascara,concealer,eyeshadow,blush,shampoo,conditioner,empty,box only,bottle only,cap only,poster,case,' +
  'refillable,atomizer,eyeliner,powder,serum,cleanser,oil serum,plush,toy,jeans,jacket,backpack,luggage,nail,vinyl,lyrics,tote,moisturizer,balm,primer,book,' +
  '口红,唇膏,唇釉,粉底,气垫,散粉,腮红,眼影,睫毛膏,包,手表,香膏,固体,沐浴,身体乳,护手霜,蜡烛,洗发,墨镜,眼镜,皮带,腰带,钱包,t恤,鞋,衣,裤,裙,围巾,丝巾,项链,耳钉,手链,戒指,' +
  '面霜,精华,眼霜,乳液,护肤,卸妆,洁面,空瓶,瓶盖,瓶身,礼袋,手提袋,纸袋,香皂,皂,洗衣,口香,手机壳,护发,润唇,隔离,防晒霜,妆前';

export const fragrances = [
  goodsRule({
    id: 'XG-LIQ-015',
    code: 'PERFUME',
    title: { zh: '香水（以品牌和香名说明）', en: 'perfume, told by house and name' },
    since: '2025-01-01',
    effects: [aviation('UN1266', 'packing-instruction')],
    nature: 'substance',
    zh:
      '气味图书馆 观夏 祖马龙 香奈儿五号 香奈儿5号 邂逅 可可小姐 coco小姐 真我 花漾甜心 旷野 华氏温度 迪奥小姐 绿毒 红毒 粉毒 黑鸦片 自由之水 反转巴黎 范思哲 爱神之水 爱马仕大地 大地男士 尼罗河 ' +
      '李先生的花园 屋顶花园 橘彩星光 雪白龙胆 汤姆福特 汤姆福德 乌木沉香 失落樱桃 荆棘玫瑰 白麝香 落日玫瑰 蔚蓝男士 蔚蓝 嘉柏丽尔 花悦 罪爱 宝格丽 水漾 夜茉莉 倾城之魅 寄情 寄情水 ' +
      '兰蔻奇迹 美丽人生 珍爱 是我 三宅一生 一生之水 安娜苏 许愿精灵 仙境花园 蔻依 潘海利根 兽首 牧羊少年 百瑞德 蝴蝶夫人 冥府之路 地狱之路 寻找蝴蝶 梅森马吉拉 马吉拉 慵懒周末 壁炉火光 ' +
      '爵士酒廊 帕尔玛之水 欧珑 赤霞橘光 无极乌龙 蒂普提克 影中之水 杜桑 檀道 檀香33 香柠檬22 别样13 玛莉之水 凯利安 乌木 银色山泉 拿破仑之水 解放橘郡 反转 雅男士 大卫杜夫 冷水 万宝龙传奇 ' +
      '巴宝莉 博柏利 伦敦女士 周末女士 古驰 绮梦 高缇耶 裸男 罗意威 事后清晨 花木星球 斐乐 芦丹氏 四季水仙 英国梨 鼠尾草与海盐 蓝风铃 黑石榴 橙花 杏桃花 ysl黑',
    en:
      'versace,carolina herrera,good girl,dior,sauvage,miss dior,jadore,hypnotic poison,fahrenheit,chanel,bleu de chanel,gabrielle,black opium,libre,mon paris,ysl,' +
      'yves saint laurent,la vie est belle,lancome idole,tresor,armani code,acqua di gio,stronger with you,emporio armani,gucci bloom,gucci guilty,gucci flora,flora gorgeous,' +
      'burberry her,burberry brit,mr burberry,calvin klein eternity,ck one,ck be,euphoria,hugo boss,boss bottled,paco rabanne,rabanne,1 million,one million,lady million,invictus,' +
      'olympea,jean paul gaultier,le male,la belle,ultra male,tom ford,black orchid,tobacco vanille,lost cherry,ombre leather,neroli portofino,creed,aventus,' +
      'silver mountain water,green irish tweed,baccarat rouge,francis kurkdjian,le labo,santal 33,byredo,gypsy water,mojave ghost,jo malone,diptyque,philosykos,maison margiela,' +
      'by the fireplace,jazz club,montblanc legend,montblanc explorer,davidoff,cool water,azzaro,issey miyake,light blue dolce,dolce gabbana,dolce and gabbana,bvlgari,' +
      'terre d hermes,twilly,un jardin,hermes,marc jacobs daisy,daisy dream,vera wang,ariana grande,cloud ariana,britney spears,fantasy britney,paris hilton,sol de janeiro,' +
      'cheirosa,victorias secret,victoria s secret,bombshell,pure seduction,love spell,bath and body works,japanese cherry blossom,lattafa,khamrah,asad,yara lattafa,armaf,' +
      'club de nuit,rasasi,hawas,ajmal,al haramain,swiss arabian,afnan,9pm,parfums de marly,delina,layton,initio,oud for greatness,xerjoff,erba pura,kilian,angels share,nishane,' +
      'amouage,mancera,montale,roja,penhaligons,penhaligon s,acqua di parma,kenzo flower,flower by kenzo,nina ricci,guerlain,shalimar,givenchy,linterdit,thierry mugler,mugler,' +
      'alien mugler,angel mugler,elizabeth arden,red door,white diamonds,youth dew,clinique happy,aromatics elixir,ralph lauren polo,polo blue,polo black,nautica voyage,nautica,' +
      'tommy girl,perry ellis,drakkar noir,old spice cologne,stetson,4711,jovan musk,viva la juicy,jimmy choo,valentino uomo,born in roma,viktor rolf,flowerbomb,spicebomb,' +
      'prada candy,luna rossa,paradoxe,prada,chloe nomade,chloe,narciso rodriguez,bottega veneta,lanvin eclat,lanvin,cacharel,anais anais,lolita lempicka,joop,rochas,van cleef,' +
      'ferragamo,signorina,trussardi,moschino,zadig voltaire,this is her,dossier,ariana,billie eilish,kayali,phlur,skylar',
    beside: BOTTLED,
    unless: OTHER_GOODS,
    clearedBy: [
      { key: 'flash_point', above: 60 },
      { key: 'liquid', is: ['no'] },
    ],
    needs: ['flash_point'],
    replaces: ['SPRAY'],
    samples: {
      hits: [
        'Versace Eros Flame 3.4 fl oz tester',
        'Carolina Herrera Good Girl 80 ml women spray',
        '祖马龙 英国梨 30ml 女士 持久',
      ],
      misses: [
        'Versace Medusa leather belt 100 cm',
        'Chanel hand cream 50ml',
        '祖马龙 手提袋 纸袋',
        '迪奥小姐 身体乳 200ml',
      ],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-016',
    code: 'NAIL_POLISH',
    title: { zh: '指甲油（以品牌和用途说明）', en: 'nail polish, told by brand and use' },
    since: '2025-01-01',
    effects: [aviation('UN1263', 'packing-instruction')],
    nature: 'substance',
    zh: '美甲 甲油 甲胶',
    en: 'opi,essie,sally hansen,zoya,china glaze,orly,gelish,shellac cnd,cnd shellac,cnd vinylux,dnd gel,dip powder,dipping powder,nail colour,born pretty,beetles gel,modelones',
    beside:
      'nail colour,nail color,lacquer,infinite shine,15ml,13.5ml,14ml,8ml,10ml,7ml,0.5 oz,0.46 oz,0.27 oz,15 ml,gel polish,nail,activator,base coat,top coat,liquid,liquid set,' +
      '罐装,套装胶,裸色,猫眼,可卸,果冻胶,冰透,封层,底胶,色胶,15毫升,10毫升,8毫升',
    unless:
      'sticker,strip,press on,lamp,drill,file,brush,display,organizer,holder,empty,remover,cuticle oil,hand cream,lotion,powder only,chart,tips,clipper,stamping plate,' +
      '贴,贴片,穿戴甲,假指甲,甲片,灯,钻,笔,刷,工具,打磨,锉,收纳,展示,空瓶,瓶,架,手枕,店,培训,图案,收银,桌,椅,卸甲,死皮,剪,纸托,饰品,亮片,贴纸,色板',
    clearedBy: [{ key: 'flash_point', above: 60 }],
    needs: ['flash_point'],
    samples: {
      hits: [
        'Essie nail colour ballet slippers 13.5ml',
        'Dip powder starter with liquids set activator base coat',
        '美甲 冰透 猫眼 裸色 2024新款',
      ],
      misses: ['Essie nail stickers strip set', 'OPI nail file 2 pack', '美甲 灯 烤灯 48W'],
    },
  }),
  goodsRule({
    id: 'XG-LIQ-017',
    code: 'AEROSOL',
    title: { zh: '气雾剂（用途与喷雾分开写）', en: 'aerosols, told by use and spray in two places' },
    since: '2025-01-01',
    effects: [aviation('UN1950', 'packing-instruction')],
    nature: 'substance',
    zh:
      '免洗头 干发 蓬松 定型 防晒 止汗 除锈 润滑 杀虫 灭蟑 灭蚊 杀蟑 除蟑 保湿大喷 活泉水 温泉水 舒缓 皮衣护理 镇痛 冰敷 染发 假发防静电 防静电 消光 镀铬 轮毂 自喷 ' +
      '飞雪 飘雪 彩带 雪花 泡沫清洗 脱模 松锈 橡胶喷 镀锌 空气清新 除臭',
    en: '',
    beside:
      '喷雾剂,气雾,喷剂,喷罐,罐装喷雾,大喷,喷雾 防晒,喷雾 300ml,喷雾 300毫升,喷雾 150ml,喷雾 250ml,喷雾 头发,喷雾 男,喷雾 女,喷雾 定型,喷雾 干发,喷雾 止汗,' +
      '手喷,自喷漆,喷漆罐,泡沫喷,400ml 喷,450ml 喷,手摇',
    unless:
      '喷雾瓶,喷雾器,喷雾机,空瓶,分装,风扇,衣,帽,伞,口罩,面罩,袖,非气雾,泵式,按压式,加湿,补水仪,喷枪,护发精油,洗发,凝露,乳,霜,凝胶,免洗护发,护发素,鞋垫,袜,贴,纸,车罩,布,棉,梳,机,仪,喷壶,喷头,架',
    clearedBy: [{ key: 'aerosol', is: ['no'] }],
    needs: [],
    replaces: ['SPRAY'],
    samples: {
      hits: ['卡诗 免洗头 喷雾 干发 头发 蓬松', '理肤泉 大喷 活泉水 喷雾 300ml', '防晒 美白 喷雾剂 学生'],
      misses: ['防晒 冰袖 喷雾瓶 送', '蓬松 洗发水 喷雾瓶', '防晒衣 喷雾 降温'],
    },
  }),
];
