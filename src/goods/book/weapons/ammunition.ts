import { aviation, prohibited } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { customsDecree43, postCatalogue } from '../../sources.ts';

export const ammunition = [
  goodsRule({
    id: 'XG-WPN-020',
    code: 'AMMO',
    title: { zh: '弹药', en: 'ammunition' },
    since: '1993-03-01',
    effects: [prohibited(customsDecree43('禁止出境', '（弹药）')), aviation('第1类（UN0012 等）', null)],
    nature: 'weapon',
    zh:
      '子弹 弹药 炮弹 手榴弹 手雷 地雷 炸弹 空包弹 火箭弹 子弹壳实弹 步枪弹 手枪弹 猎枪弹 霰弹 实弹 子弹真 射钉弹 射钉弹药 ' +
      '射钉枪子弹 枪榴弹 穿甲弹',
    en:
      'winchester aa,winchester super x,12ga shell,12ga slug,20ga shell,' +
      '308 winchester ammo,match ammo,lapua,hornady,federal premium,winchester ammo,remington ammo,aguila,' +
      'cci blazer,norma,tula ammo,wolf ammo,magtech,small pistol primer,large rifle primer,' +
      'small rifle primer,shotshell,shot shell,steel shot,slugs 12,blank cartridge,blank ammo,' +
      'tracer ammo,armor piercing,ap round,dummy grenade live,40mm grenade,rpg 7,' +
      'claymore mine,anti tank mine,artillery round,' +
      '308 win,270 win,243 win,30 30 win,win mag,rem mag,7mm rem,creedmoor,22 hornet,17 hmr,22 wmr,410 bore,' +
      '28 gauge,16 gauge,00 buck,rifled slug,game load,dove load,turkey load,super x,core lokt,fiocchi,' +
      'sellier bellot,pmc bronze,blazer brass,eld match,eld x,fmj,jhp,soft point,ballistic tip,' +
      'buckshot shell,wad cutter,tracer round,subsonic 22,stinger 22,mini mag 22,' +
      'hollow point,' +
      '10mm auto,45 acp,40 s w,357 magnum,38 special,44 magnum,30 06,' +
      '7.62x39,5.56x45,223 remington,308 winchester,22 long rifle,300 blackout,6.5 creedmoor,12 gauge,' +
      '20 gauge shell,380 acp,9x19,' +
      '9mm luger,fmj ammunition,full metal jacket,hollow point round,centerfire cartridge,live cartridge,' +
      'ammunition,ammo,live round,rifle cartridge,hand grenade,grenade,landmine,shotgun shell,22lr,9mm round,bullets,live ammo,rimfire ammo,centerfire ammo,' +
      'rifle ammo,pistol ammo,9mm ammo,9mm bullet,5.56 ammo,223 ammo,308 ammo,12 gauge shell,12 gauge slug,buckshot,birdshot,primers,shotgun primer,' +
      'rifle primer,reloading primer,powder actuated load,.22 lr,cartridge rifle,mortar shell,artillery shell',
    unless:
      '口红,唇膏,耳机,沐浴,浴球,杯,快递柜,bath,酒,游戏,皮肤,模型,model,toy,playset,minifigure,lego,figure,flames of war,warhammer,objective,1/35,1/72,card,' +
      'journal,blender,storage,box,can,case,pouch,belt,bag,holder,crate,保温,收纳,teapot,充气,耳塞,earphone,耳环,sticker,poster,dummy,snap cap,inert,pendant,' +
      'keychain,necklace,吊坠,项链,煤炭,炉,头套,铅笔,橡皮,pencil,巧克力,makeup,face primer,paint primer,eye primer,primer makeup,电影,reloading press,press,' +
      '油画,浴,火锅,鱼饵,短信,头像,潮,摆件,乐高,积木,玩具,唇',
    hs: '9306',
    un: 'UN0012 UN0014 UN0044',
    samples: {
      hits: ['子弹 9毫米 50发', 'Hunting ammo 12 gauge', '射钉弹 S5 建筑 100发'],
      misses: ['手雷造型 打火机', '子弹 保温杯', 'Ammo storage box plastic', 'Bullet journal dotted A5'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-021',
    code: 'AMMO_REPLICA',
    title: { zh: '仿真枪弹', en: 'pellets for replicas' },
    since: '1993-03-01',
    effects: [prohibited(customsDecree43('禁止出境', '（仿真武器、弹药）'))],
    nature: 'statement',
    zh: 'bb弹 铅弹 气枪铅弹 气枪子弹 铅弹头 铅弹气枪 弹壳铜 塑料子弹 钢珠弹 彩弹 橡胶子弹 6mmbb弹 bb弹夜光 水晶弹bb 软bb弹 精密bb弹 钢珠弹珠 铜bb弹 弹弓钢珠 打鸟钢珠 海绵bb 橡皮子弹 彩弹球 漆弹',
    en:
      'lead pellet,domed pellet,hollow point pellet,jsb exact,jsb,h n baracuda,predator polymag,' +
      'crosman premier,4.5mm pellet,5.5mm pellet,5.52mm,6.35mm pellet,.25 pellet,steel bbs,bbs .177,' +
      'bbs 4.5mm,gamo .177,gamo pellet,diabolo pellet,airsoft bbs,biodegradable bbs,tracer bbs,' +
      'paintball 0.68,.68 cal,.43 cal,.50 cal paintball,pepperball,rubber ball .68,gel ball ammo metal,' +
      'slingshot steel ball,slingshot clay ball,' +
      'bullet head,boat tail bullet,jacketed bullet,cast bullet,lead bullet,brass casing,reloading bullet,projectile bullet,fired brass,once fired brass,airsoft bb,airsoft pellet,plastic bb,steel bb,air gun pellet,paintball ball,airsoft ammo,bb ammo,bbs 6mm,6mm bb,copper bbs,4.5mm bb,.177 pellet,' +
      'pellet .177,pellet .22,airgun pellet,.22 pellet,air rifle pellet,airsoft bio bb,paintball round,slingshot ammo,rubber ball ammo,pepper ball,paintballs',
    unless: 'mask,goggle,vest,jersey,glove,hopper,pod,tank,harness,面具,护目镜,头盔,marker case,birthday',
    samples: {
      hits: ['BB弹 6mm 塑料子弹', 'Airsoft BBs 0.20g 5000', '彩弹球 真人CS 500发'],
      misses: ['钢珠 轴承 6mm', 'Wood pellets for grill', 'Paintball mask anti fog'],
    },
  }),
  goodsRule({
    id: 'XG-WPN-022',
    code: 'PEPPER_SPRAY',
    title: { zh: '催泪喷射器', en: 'pepper spray' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第二类（催泪器）')), aviation('UN1950', 'forbidden')],
    nature: 'thing',
    zh:
      '催泪喷射 ' +
      '防狼喷雾 辣椒喷雾 辣椒水喷雾 催泪器 催泪喷雾 催泪瓦斯 防身喷雾 防狼喷雾剂 防狼水 防狼器喷雾 辣椒喷剂 辣椒水防身 女子防身喷雾 防狼神器喷雾 催泪剂 ' +
      '警用催泪 防熊喷雾 犬用驱赶喷雾 防身辣椒水',
    en:
      'pepper gel keychain,red pepper gel keychain,' +
      'fox labs,police defense,defense oc,oc defense,oc stream,stream oc,pepper stream,' +
      'defense spray,mace triple action,triple action,police strength spray,self defense gel,sabre red,' +
      'sabre pepper,udap,counter assault,frontiersman bear,bear attack deterrent,animal deterrent spray,' +
      'personal defense spray,kuros,pom pepper,pepper fogger,pepper foam,' +
      'pepper spray,mace spray,tear gas,bear spray,self defense spray,pepper gel,oc spray,cs gas,mace pepper,mace gun,keychain pepper spray,' +
      'dog repellent spray pepper,self defence spray,bear deterrent spray,pepper spray keychain,pepper spray key chain,keychain with pepper spray',
    unless: 'nutmeg,spice,ground mace',
    replaces: ['GUN_ACC'],
    samples: {
      hits: ['女子 防狼喷雾 60ml', 'Pepper spray 15% OC', 'Keychain pepper spray pink'],
      misses: ['防狼喷雾 保护套', 'Pepper grinder stainless', 'Bear spray holster for belt'],
    },
  }),
];
