import { prohibited, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { law } from '../../sources.ts';

const LIKENESS =
  'plush,toy,figurine,print,printed,poster,book,artificial,silk,plastic,resin,lego,costume,mask,shirt,sticker,仿真,玩偶,毛绒,玩具,书,海报,塑料,树脂,模型,贴纸,图案,饲料';

/** Species of the CITES appendices by the names they are traded under, and by their scientific names. */
export const taxa = [
  goodsRule({
    id: 'XG-CIT-010',
    code: 'CITES_I',
    title: { zh: 'CITES附录一的物种', en: 'species of CITES Appendix I' },
    since: '2006-09-01',
    effects: [prohibited(law('濒危野生动植物进出口管理条例', '第六条（CITES附录一，2017年索引）'))],
    nature: 'material',
    zh:
      '东北虎 孟加拉虎 雪豹皮 亚洲象 藏羚 亚洲黑熊 马来熊 绿海龟 蠵龟 棱皮龟 扬子鳄 巴西黑黄檀 智利南洋杉 ' +
      '抹香鲸 大鲵 儒艮 长臂猿 丹顶鹤羽',
    en:
      'panthera tigris,panthera pardus,panthera onca,uncia uncia,elephas maximus,rhinocerotidae,rhinoceros unicornis,ceratotherium simum,diceros bicornis,' +
      'manis pentadactyla,manis javanica,pantholops hodgsonii,ailuropoda melanoleuca,ursus thibetanus,helarctos malayanus,eretmochelys imbricata,' +
      'chelonia mydas,cheloniidae,dermochelys coriacea,dalbergia nigra,araucaria araucana,' +
      'anodorhynchus hyacinthinus,physeter macrocephalus,rhinoplax vigil,' +
      'astrochelys yniphora,lipotes vexillifer,neophocaena phocaenoides,dugong dugon,latimeria,alligator sinensis,macaca silenus,' +
      'hylobatidae,lemuridae,falco rusticolus,falco peregrinus,haliaeetus albicilla,ornithoptera alexandrae,fitzroya cupressoides,ariocarpus,discocactus,' +
      'encephalartos,ceratozamia',
    unless: LIKENESS,
    needs: ['species', 'cultivated'],
    samples: {
      hits: ['Panthera tigris skull', '扬子鳄 标本 皮', 'Eretmochelys imbricata scute comb'],
      misses: ['雪豹皮 毛绒 玩偶', 'Panthera tigris poster', '老虎 模型 摆件'],
    },
  }),
  goodsRule({
    id: 'XG-CIT-012',
    code: 'CITES',
    title: {
      zh: 'CITES附录一中以人工繁育为主的物种',
      en: 'species of CITES Appendix I that are mostly bred in captivity or propagated',
    },
    since: '2006-09-01',
    // What is bred or propagated for trade counts as Appendix II (Convention, article VII 4).
    effects: [
      restricted(law('濒危野生动植物进出口管理条例', '第七条（CITES公约第七条第四款：人工繁育的按附录二）')),
    ],
    nature: 'material',
    zh: '兜兰 金刚鹦鹉 非洲灰鹦鹉 灰鹦鹉 葵花凤头鹦鹉 红龙鱼 亚洲龙鱼 过背金龙 辐射陆龟 暹罗鳄 游隼 猎隼',
    en:
      'paphiopedilum,phragmipedium,renanthera imschootiana,ara macao,ara militaris,macaw,psittacus erithacus,african grey,african gray parrot,cacatua moluccensis,' +
      'scleropages formosus,asian arowana,astrochelys radiata,radiated tortoise,crocodylus siamensis,siamese crocodile',
    unless: `${LIKENESS},puppet,beanie,饲料,鱼缸,灯,feather toy,cage,perch,harness,earring,shirt,decor,painting`,
    needs: ['species', 'cultivated'],
    samples: {
      hits: ['非洲灰鹦鹉 手养', 'Asian arowana chili red 6 inch', '兜兰 带花苞 原盆'],
      misses: ['金刚鹦鹉 毛绒 玩偶', 'Macaw plush 12 inch', '红龙鱼 鱼缸 灯'],
    },
  }),
  goodsRule({
    id: 'XG-CIT-011',
    code: 'CITES',
    title: { zh: 'CITES附录二、附录三的物种', en: 'species of CITES Appendices II and III' },
    since: '2006-09-01',
    effects: [restricted(law('濒危野生动植物进出口管理条例', '第七条（CITES附录二、附录三，2017年索引）'))],
    nature: 'material',
    zh:
      '卡特兰 石斛兰 大花惠兰苗 苏铁树苗 云南红豆杉 红豆杉 红豆杉木 交趾黄檀木 奥氏黄檀 巴里黄檀 刀状黑黄檀 卢氏黑黄檀 桃花心木 非洲紫檀 愈疮木 棱柱木 ' +
      '鲟鳇鱼 鲟鱼皮 大白鲨牙 双髻鲨 鲸鲨 蝠鲼鳃 石珊瑚 角珊瑚 笙珊瑚 苍珊瑚 尼罗鳄 湾鳄皮 湾鳄 密西西比鳄 凯门鳄 网纹蟒皮 球蟒皮 眼镜蛇皮 滑鼠蛇 水巨蜥皮 ' +
      '绿鬣蜥 苏卡达陆龟 赫曼陆龟 缅甸陆龟 河马牙雕 海象牙雕 斑马皮 猞猁皮 狼皮褥 凤头鹦鹉 吸蜜鹦鹉 绿孔雀羽 鸟翼蝶 帝王蝎 箭毒蛙 六角恐龙鱼 美西螈 欧洲鳗鲡 ' +
      '苏眉鱼',
    en:
      'acanthocalycium,acanthocereus,aerides,alluaudia,alluaudiopsis,alsophila,anacampseros,angraecum,anoectochilus,armatocereus,arrojadoa,arthrocereus,ascocentrum,austrocactus,beaucarnea,bergerocactus,bletilla,blossfeldia,bowenia,brachycereus,brasilicereus,brassavola,brassia,browningia,bulbophyllum,calanthe,calymmanthium,carnegiea,cassytha,catasetum,cattleya,cephalocereus,cephalocleistocactus,cereus,cipocereus,cleistocactus,cleistocana,coelogyne,coleocephalocereus,copiapoa,corryocactus,cyathea,cycnoches,cypripedium,decarya,dendrocereus,denmoza,didierea,dioon,disocactus,echinocactus,echinopsis,encyclia,epidendrum,epiphyllum,epithelantha,eriosyce,escontria,espostoa,espostocactus,espostoopsis,eulychnia,facheiroa,ferocactus,frailea,geohintonia,gongora,goodyera,gymnocalycium,haageocereus,haagespostoa,harrisia,holcoglossum,jasminocereus,jumellea,lasiocereus,leocereus,lepidozamia,lepismium,leptocereus,leuchtenbergia,ludisia,lycaste,macodes,macrozamia,maihuenia,mammilloydia,masdevallia,matucana,maxillaria,micranthocereus,miltonia,miltoniopsis,myrtgerocactus,myrtillocactus,neobuxbaumia,neofinetia,neolloydia,neoraimondia,neowerdermannia,odontoglossum,oncidium,oreocereus,ortegocactus,pacherocactus,peniocereus,phaius,pilosocereus,pleione,pleurothallis,polaskia,praecereus,pseudoacanthocereus,pseudorhipsalis,pterocactus,pygmaeocereus,rauhocereus,rebutia,restrepia,rhipsalis,rhynchostylis,rossioglossum,samaipaticereus,sarcochilus,schomburgkia,sophronitis,spathoglottis,sphaeropteris,stanhopea,stenocactus,stenocereus,stephanocereus,sternbergia,stetsonia,tacinga,thelocactus,thunia,trichipteris,trichopilia,vandopsis,weberbauerocereus,weberocereus,yungasocereus,zygopetalum,' +
      'polar bear rug,polar bear fur,saguaro cactus,' +
      'pterocarpus santalinus,aquilaria malaccensis,gyrinops,gonystylus,swietenia macrophylla,cedrela odorata,bulnesia sarmientoi,caesalpinia echinata,' +
      'pericopsis elata,taxus wallichiana,taxus chinensis,cibotium barometz,orchidaceae,cymbidium,phalaenopsis,cactaceae,cycas,nepenthes,dionaea muscipula,' +
      'sarracenia,galanthus,panax quinquefolius,gastrodia elata,bletilla striata,hydrastis canadensis,podophyllum hexandrum,rauvolfia serpentina,' +
      'cistanche deserticola,acipenseriformes,huso huso,acipenser,carcharodon carcharias,sphyrna,rhincodon typus,tridacnidae,strombus gigas,nautilidae,' +
      'scleractinia,antipatharia,tubiporidae,milleporidae,helioporidae,corallium,crocodylus niloticus,crocodylus porosus,alligator mississippiensis,' +
      'caiman crocodilus,crocodylia,python regius,python bivittatus,boidae,boa constrictor,ptyas mucosus,varanus,varanus salvator,varanus niloticus,' +
      'tupinambis,iguana iguana,uromastyx,chamaeleonidae,phelsuma,testudinidae,testudo,cuora,hippopotamus amphibius,monodon monoceros,odobenus rosmarus,' +
      'saiga tatarica,equus zebra,lynx lynx,lynx rufus,ursidae,otariidae,strigiformes,cacatua,agapornis,gracula religiosa,pavo muticus,ornithoptera,' +
      'hirudo medicinalis,pandinus imperator,brachypelma,ambystoma mexicanum,dendrobates,mantella,anguilla anguilla,cheilinus undulatus',
    unless: LIKENESS,
    needs: ['species', 'cultivated'],
    samples: {
      hits: ['Python regius shed skin', '红豆杉 木杯', 'Swietenia macrophylla veneer'],
      misses: ['Python regius plush', '红豆杉 塑料 盆景', 'Orchid print dress'],
    },
  }),
];
