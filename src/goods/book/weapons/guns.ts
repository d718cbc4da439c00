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
    zh:
      '袖箭 秃鹰气瓶枪 秃鹰整枪 pcp整枪 恒压整枪 恒压气枪 高压恒压 快排气枪 抛壳软弹枪合金 打鸟气枪 外置气瓶枪 弹弓枪 连发弹弓枪 暗器袖箭 铁莲花暗器 ' +
      '电动水弹枪 左轮枪 金属左轮 左轮仿真 左轮金属 软弹枪金属 连发水弹 ' +
      '水晶弹发射器 软弹发射器金属 ' +
      '手枪 步枪 冲锋枪 猎枪 气枪 气步枪 钢珠枪 防暴枪 麻醉枪 狙击枪 狙击步枪 散弹枪 霰弹枪 枪支 枪械 左轮 机关枪 彩弹枪 弩 狙击弩 弓弩 手弩 十字弩 弩箭 ' +
      '电击器 电击棒 电警棍 警棍 甩棍 伸缩棍 指虎 拳扣 火箭筒 榴弹发射器 火药枪 气手枪 真枪 土枪 火枪 鸟枪 发令枪 信号枪 电棍 电击枪 电击手电 防狼电击器 ' +
      '泰瑟枪 电击手套 橡胶棍 防暴棍 钢鞭 流星锤 狼牙棒 三节棍 双节棍 弹弓弩 弓弩箭 猎弩 弩弓 飞镖枪 吹箭 吹箭筒 高压气枪 汽枪 pcp气枪 打鸟枪 水弹枪金属 ' +
      '软弹枪金属仿真 镖枪 鱼枪 射鱼枪 鱼枪弩 手铐 脚镣 拇指铐 ak47 m416 awm狙击 格洛克 沙漠之鹰手枪 伯莱塔 冲锋手枪 吃鸡枪 玩具枪金属 防身甩棍 机械甩棍 ' +
      '战术甩棍 警用甩棍 老虎指 四指指虎 指虎拳扣 钢指虎',
    en:
      'red ryder,gamo swarm,gamo whisper,' +
      'baton keychain,' +
      'blank firing,blank firer,zoraki,ekol firat,8mm blank,friction lock,monadnock,' +
      'non firing replica,non firing pistol,t4e,umarex,crosman,gamo rifle,gamo pistol,sig sauer p365,' +
      'smith wesson,ruger 10 22,ruger lcp,remington 870,mossberg,winchester rifle,beretta 92,' +
      'browning hi power,colt python,hi point,taurus g3c,springfield xd,kel tec,savage arms,marlin,' +
      'henry rifle,tikka,vepr,saiga,tokarev,makarov,makarov pm,nagant,mosin nagant,sks,fn fal,cz 75,' +
      'walther p22,h k usp,derringer pistol,zip gun,ghost gun,3d printed frame,lower 80,paintball rifle,' +
      'hunting crossbow,crossbow 150 lbs,recurve crossbow,compound crossbow,repeating crossbow,kubotan,' +
      'kubaton,yawara,sap gloves,blackjack sap,slapjack,tonfa,telescopic steel stick,self defense baton,' +
      'electric baton,shock baton,million volt,' +
      'friction loc,friction lock baton,asp baton,side handle baton,riot baton,spring baton,' +
      'retractable baton,bean bag gun,co2 revolver,co2 rifle,aeg rifle,gbb pistol,gas blowback pistol,' +
      'full metal airsoft,airsoft revolver,airsoft shotgun,airsoft smg,airsoft aeg,pump shotgun,' +
      'lever action rifle,bolt action rifle,air shotgun,big bore air,' +
      'gel ball blaster,electric gel blaster,' +
      'expandable steel baton,steel baton,' +
      'pistol,handgun,rifle,shotgun,revolver,airsoft gun,airsoft,air rifle,bb gun,bb pistol,pellet gun,paintball gun,paintball marker,grenade launcher,' +
      'submachine gun,machine gun,firearm,collectible gun,stun gun,taser,brass knuckle,knuckle duster,telescopic baton,expandable baton,police baton,' +
      'club baton,crossbow,blank gun,flare pistol,air pistol,air gun,airgun,pcp rifle,rimfire,muzzleloader,musket,derringer,flintlock,antique gun,' +
      'black powder pistol,paintball pistol,airsoft pistol,airsoft rifle,airsoft sniper,gas blowback,co2 pistol,co2 air pistol,prop gun metal,starter pistol,' +
      'starting pistol,signal pistol,speargun,spear gun,harpoon gun,blowgun,blow gun,blow dart gun,electroshock,stun baton,stun flashlight,' +
      'electric shock baton,cattle prod,extendable baton,collapsible baton,telescoping baton,tactical baton,nunchaku,nunchuck,steel knuckles,metal knuckle,' +
      'morning star flail,crossbow pistol,pistol crossbow,mini crossbow,crossbow bolt,clubs batons,handcuff,thumb cuff,glock,desert eagle pistol,ak 47,ar 15,' +
      'taser style',
    unless:
      '水枪,玩具枪,水弹,软弹,皮筋,water pistol,toy gun,glove,goggle,vest,helmet,knee pad,pads,target,reloading,枪战,礼包,游戏,皮肤,lego,minifigure,figurine,' +
      'playmobil,figure,knight,xbox,ps4,nerf,dart blaster,badge,t恤,枪钻,手枪钻,电钻,绒,情趣,毛绒,plush,furry,bondage,fuzzy,toy,玩具,starwars,star wars,' +
      'decoy,warhammer,tattoo,thermometer,water gun,squirt,bubble,holster,cleaning kit,machine gun kelly,sticker,shirt,枪管清洁,welding,scanner,barcode,game,' +
      'light gun,zapper,t shirt,costume,earmuff,ear protection,battery,batteries,wall mount,cap gun,socks,roses,n roses,air compressor,snow foam,car wash,' +
      'ping pong,slingshot,marshmallow,rubber band,model kit,cosplay,heat gun,oil painting,乐高,replicas,1:35,1:72,power rangers',
    hs: '9301 9302 9303 9304',
    replaces: ['GUN_ACC', 'WEAPON_SIGHT'],
    samples: {
      hits: [
        'Airsoft BB pistol 6mm',
        '户外 甩棍 伸缩 三节',
        { name: 'training item', hsCode: '9304000000' },
        '机械甩棍 车载 防身',
      ],
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
    zh:
      '金属抛壳 合金抛壳 抛壳拉栓 拉栓抛壳 98k金属 ' +
      '仿真枪 仿真手枪 仿真步枪 仿真狙击枪 仿真气枪 仿真左轮 仿真模型枪 仿真ak 仿真枪金属 合金仿真枪 抛壳枪 抛壳玩具枪合金 合金抛壳枪 全金属模型枪 ' +
      '金属模型枪 1:2.05合金枪',
    en:
      'replica gun,replica pistol,replica rifle,replica revolver,imitation firearm,replica firearm,replica handgun,replica gun metal,imitation pistol,' +
      'imitation gun,realistic toy gun metal,denix replica',
    replaces: ['GUN_ACC', 'WEAPON_SIGHT'],
    samples: {
      hits: ['仿真手枪 金属模型 1:1', 'Replica pistol full metal', '合金抛壳枪 1:2.05 模型'],
      misses: ['仿真 多肉 盆栽', 'Replica pistachio bowl', '仿真 花束 手工'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-002',
    code: 'WEAPON_PART',
    title: { zh: '枪支主要零部件', en: 'main parts of firearms' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第一类（枪支主要零部件）'))],
    nature: 'weapon',
    zh:
      '金属波箱 波箱电动 枪用波箱 98k枪栓 撞针弹簧 气枪配件 秃鹰配件 恒压阀 枪机组件 复进机 ' +
      '复进簧 击锤 抛壳挺 抛壳窗 枪机框 扳机组 击发机构 弹鼓 膛线管 精密膛线 制退器 消焰器 枪用消音 枪口消音 导气箍 导气管枪 弹匣底 弹匣扩容 套筒击锤 枪零件 ' +
      '军版枪件 转轮弹巢 ' +
      '枪管 枪栓 枪机 弹匣 弹夹 击锤组 枪支配件 消音器枪 枪口制退器 枪口装置 枪支零件 击针 枪身 上机匣 下机匣 机匣 快慢机 撞针 ' +
      '消声器枪 扩容弹匣',
    en:
      'surefire suppressor,pistol suppressor,suppressor 5.56,suppressor 7.62,' +
      'pmag,30rd magazine,10 round magazine,20 round magazine,15 round magazine,17 round magazine,' +
      'magazine ar15,ar15 magazine,ar magazine,ak magazine,glock magazine,1911 magazine,' +
      'double stack magazine,extended mag,drum mag,demilled receiver,receiver parts,barreled receiver,' +
      'stripped lower,stripped upper,complete upper,upper assembly,lower parts kit,' +
      'glock slide,complete slide,threaded barrel,ar15 barrel,300 blackout barrel,bolt carrier,' +
      'auto sear,binary trigger,sear spring,recoil spring assembly,' +
      'gas tube rifle,sound suppressor,rifle suppressor,muzzle device,' +
      'linear compensator,muzzle compensator,parts kit rifle,g3 parts,ak parts,m16 parts,' +
      'ar 15 magazine,magazine 30 round,30 round magazine,5.56 magazine,pistol magazine 9mm,' +
      'gun barrel,rifle barrel,gun silencer,gun suppressor,pistol magazine,rifle magazine,gun magazine,trigger assembly,suppressor kit,' +
      'silencer kit,solvent trap kit,solvent trap,muzzle brake,flash hider,compensator muzzle,lower receiver,upper receiver,bolt carrier group,firing pin,' +
      'gun trigger,glock switch,drop in trigger,pistol slide,high capacity magazine,drum magazine,extended magazine,80 lower,' +
      'gun part,paintball gun barrel,barrel threaded',
    unless: '玩具,软弹,水弹,nerf,toy,吉他,热熔胶,汽车,摩托,motorcycle,car audio,washing,洗车,管道,喷砂',
    hs: '9305',
    samples: {
      hits: ['枪管 精密 无缝', 'Rifle magazine 30 rounds', 'Muzzle brake 1/2x28 thread'],
      misses: ['弹夹 玩具 软弹 配件', 'Fashion magazine March issue', '摩托车 消音器 排气管'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-003',
    code: 'WEAPON_SIGHT',
    title: { zh: '武器瞄准镜', en: 'weapon sights' },
    since: '2016-12-16',
    effects: [restricted(postCatalogue('第一类（枪支部件，须核实）'))],
    nature: 'thing',
    zh:
      '瞄准镜 红点瞄准 激光瞄准器 枪瞄 全息瞄 红点瞄准镜 倍镜 十字瞄准镜 夜视瞄准镜 热成像瞄准镜 内红点 狙击镜 白光瞄准镜 激光瞄 红外线瞄准器 绿激光瞄准 ' +
      '高抗震瞄准镜 速瞄 四倍镜 八倍镜 光学瞄准 瞄具',
    en:
      '3 9x40,4 12x44,6 24x50,4 16x44,1 6x24,1 4x24,3 9x32,4x32 acog,acog,bushnell trophy,' +
      'bushnell ar optics,vortex crossfire,vortex spitfire,romeo msr,crimson trace,streamlight tlr,' +
      'trijicon rmr,burris,nikon monarch scope,hawke vantage,hawke airmax,utg scope,utg bugbuster,cvlife,' +
      'pinty,rmr cut,shield rms,delta point,leapers,illuminated reticle,mil dot,first focal plane,' +
      'second focal plane,night vision scope add on,clip on thermal,' +
      'holosun,eotech,aimpoint,trijicon,primary arms,sightmark,leupold,fastfire,romeo5,sig romeo,' +
      'green dot optic,red dot optic,pistol optic,micro dot,mini red dot,red dot magnifier,' +
      '3x magnifier sight,sniper sight,riflescope,hunting optics,vortex viper,vortex diamondback,' +
      'vortex strike,nikon prostaff rifle,bushnell banner,athlon argos,night force,' +
      'scope reticle,' +
      'rifle scope,weapon scope,gun scope,red dot sight,holographic sight,weapon sight,gun sight,laser sight,reflex sight,red dot scope,sniper scope,' +
      'hunting scope,air rifle scope,crossbow scope,optic sight,green dot sight,prism scope,lpvo,tactical scope,airsoft scope,iron sight,pistol sight,' +
      'gun laser,night vision rifle scope,scopes sights,magnifier sight,red dot reflex',
    unless: '望远镜,天文,投影,腰带,皮肤',
    hs: '901310',
    partOf: ['WEAPON', 'WEAPON_PART', 'AMMO', 'AMMO_REPLICA'],
    samples: {
      hits: ['瞄准镜 4x32 十字', 'Red dot sight 20mm rail', '内红点 全息 快拆 20mm导轨'],
      misses: ['瞄准镜 保护套', 'Telescope for bird watching', '天文望远镜 寻星镜'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-004',
    code: 'GUN_ACC',
    title: { zh: '枪支用品', en: 'gun accessories' },
    since: '2016-12-16',
    effects: [restricted(note('枪支用品，常被承运人拒收，须核实'))],
    nature: 'material',
    zh:
      '枪灯 战术枪灯 镜桥 瞄准镜夹具 皮轨转接 导轨夹具 两脚架战术 战术两脚架 枪用两脚架 枪背绳 枪绳 弹袋 子弹带 子弹袋 枪盒航空 校瞄仪 校枪仪 激光校准 枪油 枪支保养 ' +
      '枪托 护木鱼骨 枪管护木 战术护木 枪托缓冲管 前握把 战术握把 战术导轨 鱼骨导轨 皮轨 后托 尾托 枪套 枪袋 枪背带 快拔套 枪柜 战术枪套 腿挂枪套 腰挂枪套 枪包 枪盒 枪带 枪支清洁 通枪条 枪架 弹匣包 弹夹包 弹匣袋',
    en:
      'harris bipod,bipod harris,rifle rod,bore cleaning kit,cleaning kit rifle,bore cleaning,' +
      'rifle cleaning,pistol cleaning,gun cleaner solvent,jag and patch,bore mop,breech brush,chamber brush,' +
      'shotgun choke,choke tube,stock adapter,brace pistol,pistol brace,cheek rest,' +
      'rifle sling swivel,gun strap,tactical sling,mlok,m lok,keymod rail,quad rail handguard,rail adapter,' +
      'qd mount rifle,offset mount,cantilever mount,gun safe box,handgun safe,pistol lock box,gun magnet,' +
      'gun wall mount,rifle wall mount,belly band,appendix holster,level 2 holster,drop leg holster,' +
      'tactical holster,kydex,holster for glock,holster for sig,ammo crate,bullet loop,shell pouch,' +
      'mag pouch molle,triple mag pouch,speedloader,' +
      'magpul,carbine stock,collapsible stock,adjustable stock,folding stock,mil spec stock,moe grip,' +
      'duty holster,safariland,kydex holster,holster,als holster,paddle holster,drop leg platform,' +
      'ankle holster,belly band holster,chest holster,inside waistband,concealment holster,mag carrier,' +
      'magazine holster,double mag pouch,shell carrier,ammo belt,cartridge belt,gun cabinet,pistol safe,' +
      'pistol rack,shooting bag,range bag,gun cleaning,shooting mat,shooting tripod,rail cover,keymod,' +
      'quad rail,free float,rail section,qd sling,sling mount,two point sling,single point sling,muzzle cap,' +
      'synthetic gun oil,100% synthetic gun oil,gun lubricant,bore solvent,gun scrubber,gun blue,' +
      'cold blue gun,stock finish gun,ballistol,hoppes,rem oil,clp gun,' +
      'boresighter,laser bore sight,bore sight,speed loader,mag loader,magazine loader,' +
      'shooting rest,gun rest,rifle rest,sling swivel,charging handle,buffer tube,brass catcher,' +
      'chamber flag,cheek riser,recoil buffer,scope ring,scope mount,picatinny mount,m lok rail,mlok rail,' +
      'weaver rail,bipod picatinny,tactical bipod,gun cleaning mat,gun cleaning rod,bore brush,ammo can,' +
      'gun cleaner,rifle stand,gun light,weapon light,pistol light,rifle light,gun lock,trigger lock,' +
      'gun grip tape,magwell,shell catcher,gun rug,scabbard rifle,bandolier,chest rig magazine,' +
      'angled foregrip,butt pad rifle,' +
      'ar15 grip,ar 15 grip,handguard rail,recoil pad,' +
      'rifle stock,buttstock,gunstock,handguard,foregrip,vertical grip,gun holster,pistol holster,thigh holster,leg holster,gun belt,gun cleaning kit,gun sling,gun safe,holster iwb,iwb holster,owb holster,' +
      'shoulder holster,concealed carry,gun case,rifle case,rifle bag,gun bag,rifle sling,gun rack,mag pouch,magazine pouch,ammo pouch,shell holder,' +
      'bore snake,bore cleaner,gun oil,bipod rifle,rifle bipod,gun vise,picatinny rail,snap cap,pistol magazine pouch,rifle magazine pouch,' +
      'ar 15 pistol grip,ar15 pistol grip,ak 47 grip,glock grip,rifle grip,pistol grip sleeve,gun magazine pouch,pistol case,pistol bag,shotgun case,shotgun sling,rifle scope mount',
    unless:
      'with holster,and holster,w holster,box cutter,utility knife,pliers,garden,deterrent,drill,tool,flashlight,lighter,multitool,radio,tape measure,cell,hair dryer,hair tool,curling iron,scissor,badge,cowboy,costume,kids,pepper spray,bear spray,shower,cup,vacuum,nerf,phone,camera,fishing rod,toy holster',
    partOf: ['WEAPON', 'WEAPON_PART', 'AMMO', 'AMMO_REPLICA'],
    samples: {
      hits: ['枪套 玩具配件', 'Tactical leg holster black', 'Rifle case nylon 48 inch padded'],
      misses: ['水枪 玩具 大容量', 'Phone holster clip', '手机 腰包 竖款'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-005',
    code: 'BOW',
    title: { zh: '弓箭', en: 'bows and arrows' },
    since: '2016-12-16',
    effects: [restricted(note('弓箭，常被承运人拒收，须核实'))],
    nature: 'weapon',
    zh:
      '反曲 美式反曲 弓片 弓把 光弓 传统弓射箭 射箭 弓弩射箭 三指护具弓 弹弓 ' +
      '反曲弓 复合弓 弓箭 射箭弓 碳箭 传统弓 复合弓滑轮 美猎弓 直拉弓 反曲弓箭 猎弓 弓箭套装 竞技反曲弓 竞技弓 传统弓箭 猎箭 箭头金属 混碳箭 碳素箭 玻纤箭 ' +
      '铝箭 射鱼弓 射鱼箭',
    en:
      'bear cruzer,cruzer g2,bowtech,hoyt bow,pse stinger,longbow 45,archery longbow,english longbow,' +
      'flatbow,carbon express,easton arrow,gold tip,crossbow arrow,field point,arrow head,' +
      'arrowhead hunting,bow stabilizer,bow sight,drop away rest,peep sight,bow release,' +
      'wrist release archery,bowstring,archery quiver hunting,slingshot,wrist slingshot,catapult slingshot,' +
      'y slingshot,' +
      'recurve,recurve riser,recurve limb,takedown archery,compound hunting,hoyt,mathews bow,pse archery,' +
      'bear archery,diamond archery,samick sage,archery riser,bowstring dacron,hunting broadhead,' +
      'mechanical broadhead,crossbow broadhead,field point arrow,arrow shaft,bowfishing reel,' +
      'youth compound bow,' +
      'hunting slingshot,slingshot hunting,wrist rocket,' +
      'archery set adult,' +
      'recurve bow,compound bow,hunting bow,archery bow,hunting arrow,broadhead arrow,compound bow set,longbow,takedown bow,bow and arrow,archery set,' +
      'archery arrow,carbon arrow,fiberglass arrow,aluminum arrow,broadhead,fishing bow,bowfishing,bow fishing arrow,archery bow set,traditional bow,' +
      'horse bow',
    unless:
      '弩,crossbow,玩具,吸盘,儿童,toy,suction,kids,foam,cupid,necklace,pendant,tie,hair,shooting game,贴纸,手套,护指,护臂,release aid,quiver,target,sticker,earring,' +
      'toddler,拉弓器,弓弦蜡,皮筋,扁皮,angry birds,water blaster,hot wheels,plush',
    samples: {
      hits: ['反曲弓 成人 30磅', 'Recurve bow 40 lbs', 'Compound bow 30-70 lbs adjustable'],
      misses: ['儿童 弓箭 玩具 吸盘', 'Bow tie for men', 'Bow and arrow toy set for kids suction cup'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-006',
    code: 'SWORD',
    title: { zh: '剑、长刀、刺刀', en: 'swords and bayonets' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第二类（管制器具）'))],
    nature: 'weapon',
    zh:
      '龙泉剑开刃 开刃龙泉 龙泉宝剑开刃 ' +
      '三棱刺军 三棱刺 军刺三棱 战刀开刃 开刃唐刀 开刃武士刀 ' +
      '武士刀 唐刀 唐横刀 刺刀 东洋刀 龙泉宝剑 汉剑 苗刀 开刃剑 太刀 胁差 日本刀 环首刀 横刀 斩马刀 绣春刀 关公刀 大马士革剑 花纹钢剑 八面汉剑 宝剑开刃 ' +
      '雁翎刀 苗刀开刃 长刀 砍刀 开山刀 尼泊尔弯刀 狗腿刀 廓尔喀刀 大砍刀 西瓜刀长 三尖两刃 红缨枪 长矛 双手剑 骑士剑 西洋剑 重剑 甩鞭刀 手里剑 忍者镖 ' +
      '飞镖暗器 流星镖 十字镖 军用刺刀 剑杖 手杖剑 拐杖剑 拐杖刀',
    en:
      'samurai sword,katana,sword,bayonet,machete,hunting spear,wakizashi,tanto,ninja sword,longsword,broadsword,rapier,sabre,cutlass,scimitar,claymore,' +
      'viking sword,battle ready sword,sharp sword,collectible sword,sword cane,cane sword,kukri,parang,war hammer medieval,battle axe,throwing axe,' +
      'throwing tomahawk,shuriken,kunai,ninja star,spear head,halberd,trident spear,gladius',
    unless:
      '木质,竹,泡沫,泡棉,foam,wooden,inflatable,laser,led,light up,cosplay prop,schleich,knight,figure,pirate,sword art,zelda,chopstick,suzuki,minifigure,' +
      'ninjago,lego,plastic,rubber,glow,umbrella,雨伞,塑料,橡胶,纸,剑兰,剑鱼,儿童,kids,toy,玩具,贴纸,手办,fencing,击剑,letter opener,saw,garden,missile,' +
      'cruise,fish,plant,tattoo,diecast,motorcycle,pin,badge,necklace,earring,cigar,guard,saber tooth,lightsaber,energy,marvel,figurine,warhammer,playmobil,' +
      'game,book,木,表演,舞台,太极,晨练,武术,star wars,kamen,musou,lord of the rings',
    hs: '9307',
    samples: {
      hits: ['唐横刀 一体式 开刃', 'Katana full tang 1045 steel', '尼泊尔弯刀 户外 开山'],
      misses: [
        'Sword keychain anime',
        '充气 武士刀 玩具',
        'Wooden sword for kids',
        'Katana model motorcycle suzuki diecast',
      ],
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
    zh: '玩具枪 软弹枪 水弹枪 水弹枪电动 玩具手枪 玩具步枪 玩具狙击枪 泡沫软弹枪 吸盘枪 皮筋枪',
    en: 'toy gun,toy pistol,foam dart blaster,gel blaster,nerf gun,nerf blaster,toy rifle,toy sniper,rubber band gun,orbeez gun,splatter ball gun',
    samples: {
      hits: ['儿童 软弹枪 连发', 'Toy gun with sound', 'Gel blaster with goggles'],
      misses: ['筋膜枪 按摩器', 'Glue gun 60W', '玩具 收纳箱'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-010',
    code: 'WEAPON',
    title: { zh: '仿真枪（枪型与金属、抛壳分开写）', en: 'replica guns, told by their model and their make' },
    since: '1993-03-01',
    effects: [prohibited(customsDecree43('禁止出境', '（仿真武器）'))],
    nature: 'weapon',
    zh: '98k mp7 p226 g17 g18 mk23 rpk 巴雷特 毛瑟 沙漠之鹰 柯尔特 勃朗宁 托卡列夫 加特林 史密斯威森 鲁格 抛壳',
    en: 'm1911,mp5,p320,beretta m9,uzi,hk416,m4a1,svd,colt peacemaker,desert eagle,walther ppk,luger p08,mauser c96',
    beside: '金属,全钢,合金,抛壳,真火,全自动,半自动,bb,gbb,aeg,metal,co2,blowback,gas powered,green gas',
    unless:
      '钥匙扣,挂件,积木,皮肤,手办,鼠标垫,抱枕,贴纸,车模,坦克,飞机,玩具,儿童,软弹,泡沫,泡泡,水弹,水枪,烟花,护木,枪套,t恤,汽车,摩托,键盘,耳机,手表,镀膜,钢笔,' +
      'keychain,lego,blocks,sticker,shirt,toy,nerf,foam,holster,magazine,grip,sight,scope,model kit,figure,poster,cap gun,pen,watch,airplane,diecast',
    replaces: ['GUN_ACC', 'WEAPON_SIGHT'],
    samples: {
      hits: ['98K 拉栓 合金 抛壳', '沙漠之鹰 全金属 1:1 可拆', 'MP5 full metal AEG electric'],
      misses: ['98K 合金 钥匙扣 吃鸡', 'M1911 metal keychain', '加特林 泡泡机 全自动 儿童'],
    },
  }),
];
