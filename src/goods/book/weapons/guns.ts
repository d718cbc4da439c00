import { prohibited, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { customsDecree43, law, note, postCatalogue } from '../../sources.ts';

export const guns = [
  goodsRule({
    id: 'XG-WPN-001',
    code: 'WEAPON',
    title: { zh: '枪支、仿真枪、弩、电击器等', en: 'firearms, replicas, crossbows, stun guns' },
    since: '1993-03-01',
    effects: [prohibited(customsDecree43('禁止出境', '（各种武器、仿真武器）'))],
    nature: 'weapon',
    zh: '手枪 步枪 冲锋枪 猎枪 气枪 气步枪 钢珠枪 防暴枪 麻醉枪 狙击枪 狙击步枪 散弹枪 霰弹枪 枪支 枪械 左轮 机关枪 彩弹枪 弩 狙击弩 弓弩 手弩 十字弩 弩箭 电击器 电击棒 电警棍 警棍 甩棍 伸缩棍 指虎 拳扣 火箭筒 射钉枪弹 榴弹发射器',
    en: 'pistol,handgun,rifle,shotgun,revolver,airsoft gun,airsoft,air rifle,bb gun,bb pistol,pellet gun,paintball gun,paintball marker,grenade launcher,submachine gun,machine gun,firearm,collectible gun,stun gun,taser,brass knuckle,knuckle duster,telescopic baton,expandable baton,police baton,club baton,crossbow,blank gun,flare pistol',
    unless:
      '水枪,玩具枪,水弹,软弹,皮筋,water pistol,toy gun,glove,goggle,vest,helmet,knee pad,pads,target,reloading',
    hs: '9301 9302 9303 9304',
    samples: {
      hits: ['Airsoft BB pistol 6mm', '户外 甩棍 伸缩 三节', { name: 'training item', hsCode: '9304000000' }],
      misses: ['手枪造型 抱枕', 'Pistol sticker pack for laptop', '枪手 鼠标垫', 'Rifle case nylon 48 inch'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-008',
    code: 'WEAPON',
    title: { zh: '仿真枪', en: 'replica guns' },
    since: '1993-03-01',
    effects: [prohibited(customsDecree43('禁止出境', '（仿真武器）'))],
    nature: 'statement',
    zh: '仿真枪 仿真手枪 仿真步枪 仿真狙击枪 仿真气枪 仿真左轮',
    en: 'replica gun,replica pistol,replica rifle,replica revolver,imitation firearm',
    samples: {
      hits: ['仿真手枪 金属模型 1:1', 'Replica pistol full metal'],
      misses: ['仿真 多肉 盆栽', 'Replica pistachio bowl'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-002',
    code: 'WEAPON_PART',
    title: { zh: '枪支主要零部件', en: 'main parts of firearms' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第一类（枪支主要零部件）'))],
    nature: 'weapon',
    zh: '枪管 枪栓 枪机 枪托 弹匣 弹夹 击锤组 枪支配件',
    en: 'gun barrel,rifle barrel,gun silencer,gun suppressor,pistol magazine,rifle magazine,gun magazine,rifle stock,trigger assembly',
    hs: '9305',
    samples: {
      hits: ['铝合金 枪托 战术', 'Rifle magazine 30 rounds'],
      misses: ['弹夹 玩具 软弹 配件', 'Fashion magazine March issue'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-003',
    code: 'WEAPON_SIGHT',
    title: { zh: '武器瞄准镜', en: 'weapon sights' },
    since: '2016-12-16',
    effects: [restricted(postCatalogue('第一类（枪支部件，须核实）'))],
    nature: 'thing',
    zh: '瞄准镜 红点瞄准 激光瞄准器 枪瞄 全息瞄',
    en: 'rifle scope,weapon scope,gun scope,red dot sight,holographic sight,weapon sight,gun sight,laser sight,reflex sight',
    hs: '901310',
    samples: {
      hits: ['瞄准镜 4x32 十字', 'Red dot sight 20mm rail'],
      misses: ['瞄准镜 保护套', 'Telescope for bird watching'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-004',
    code: 'GUN_ACC',
    title: { zh: '枪支用品', en: 'gun accessories' },
    since: '2016-12-16',
    effects: [restricted(note('枪支用品，常被承运人拒收，须核实'))],
    nature: 'material',
    zh: '枪套 枪袋 枪背带 快拔套 枪柜',
    en: 'gun holster,pistol holster,thigh holster,leg holster,gun belt,gun cleaning kit,gun sling,gun safe',
    samples: {
      hits: ['枪套 玩具配件', 'Tactical leg holster black'],
      misses: ['水枪 玩具 大容量', 'Phone holster clip'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-005',
    code: 'BOW',
    title: { zh: '弓箭', en: 'bows and arrows' },
    since: '2016-12-16',
    effects: [restricted(note('弓箭，常被承运人拒收，须核实'))],
    nature: 'weapon',
    zh: '反曲弓 复合弓 弓箭 射箭弓 碳箭 传统弓',
    en: 'recurve bow,compound bow,hunting bow,archery bow,hunting arrow,broadhead arrow',
    samples: {
      hits: ['反曲弓 成人 30磅', 'Recurve bow 40 lbs'],
      misses: ['儿童 弓箭 玩具 吸盘', 'Bow tie for men'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-006',
    code: 'SWORD',
    title: { zh: '剑、长刀、刺刀', en: 'swords and bayonets' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第二类（管制器具）'))],
    nature: 'weapon',
    zh: '武士刀 唐刀 唐横刀 刺刀 东洋刀 龙泉宝剑 汉剑 苗刀 开刃剑',
    en: 'samurai sword,katana,sword,bayonet,machete,hunting spear,war axe',
    unless:
      '木质,竹,泡沫,泡棉,foam,wooden,inflatable,laser,led,light up,cosplay prop,schleich,knight,figure,pirate,sword art,zelda,chopstick',
    hs: '9307',
    samples: {
      hits: ['唐横刀 一体式 开刃', 'Katana full tang 1045 steel'],
      misses: ['Sword keychain anime', '充气 武士刀 玩具', 'Wooden sword for kids'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-007',
    code: 'TOY_GUN',
    title: { zh: '玩具枪', en: 'toy guns' },
    since: '1996-10-01',
    effects: [
      {
        category: 'observation',
        source: law('中华人民共和国枪支管理法', '第二十二条（不得为仿真枪）'),
        air: null,
      },
    ],
    nature: 'thing',
    zh: '玩具枪 软弹枪 水弹枪',
    en: 'toy gun,toy pistol,foam dart blaster,gel blaster',
    samples: { hits: ['儿童 软弹枪 连发', 'Toy gun with sound'], misses: ['筋膜枪 按摩器', 'Glue gun 60W'] },
  }),
];
