import { prohibited, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { law } from '../../sources.ts';

const review = law('中华人民共和国文物保护法', '第七十八条');

export const relics = [
  goodsRule({
    id: 'XG-REL-001',
    code: 'RELIC',
    title: { zh: '文物、古董', en: 'cultural relics' },
    since: '2025-03-01',
    effects: [prohibited(law('中华人民共和国文物保护法', '第七十七条'))],
    nature: 'material',
    zh:
      '大龙票 清代邮票 ' +
      '甲骨文真品 甲骨真品 甲骨刻字 老字画齐白石 齐白石画 宣德炉真品 明代铜炉 清代家具 明代家具 太师椅清代 老牙雕 老玉器 汉墓 楚墓 出土陶 唐三彩真品 青铜剑 古剑 青铜鼎真品 ' +
      '古董 文物 出土 清代 明代 宋代 元代 唐代 汉代 战国 古玩 古籍善本 清朝瓷器 明清 青铜器 老窑 古董瓷器 古董花瓶 古董钟 古董玉 老古董 古瓷 老瓷器 ' +
      '官窑瓷器 官窑 康熙官窑 乾隆官窑 清刻本 明刻本 古籍线装 线装清 清代刻本 木刻本 古玉 和田古玉 高古玉 汉玉 出土古玉 老佛像 老铜器 老铜炉 鎏金佛像古 老翡翠 老沉香清 清代官帽 康熙年制 乾隆年制 大清乾隆 大明宣德 元青花 ' +
      '明清家具 明清瓷器 清中期 清晚期 清末 线装古书 古书真本 古字画 老字画 名人字画 徐悲鸿真迹 齐白石真迹 张大千真迹 古砚 老砚台 ' +
      '古墨 青铜镜 古铜镜 汉代陶罐 红山文化玉 良渚玉 战国玉 西周 新石器 老唐卡 古唐卡 至纯天珠 古佛像 出土文物 鬼货',
    en:
      'late qing,tibetan thangka antique,old tibetan thangka,19th century thangka,18th century thangka,' +
      'ancient chinese bronze,' +
      'ming vase,song dynasty bowl,yuan vase,qing vase,terracotta fragment,ancient fragment,' +
      'ancient terracotta,pre columbian,cuneiform tablet,ancient amulet,ancient seal,ancient ring bronze,' +
      'scythian,byzantine,medieval ring,' +
      'victorian sterling,antique victorian,victorian antique,georgian silver,antique georgian,19th century antique,18th century antique,' +
      'ancient artifact,antiquity,qing dynasty,ming dynasty,song dynasty,tang dynasty,han dynasty,antique porcelain,excavated,archaeological,' +
      'ancient coin dynasty,chinese antique,antique vase,antique jade,antique buddha,antique scroll,antique book 1800s,ancient jade,ancient bronze,' +
      'ancient pottery,neolithic,shang dynasty,zhou dynasty,yuan dynasty,warring states,qianlong,kangxi,yongzheng,guangxu,' +
      'imperial porcelain,imperial chinese,roman artifact,egyptian artifact,antique thangka,archaeological find,old chinese porcelain,ru ware,tang sancai',
    unless:
      '民国,republic period,republican period,仿古,复古,复刻,仿制,现代,工艺品,仿,风格,书,出版,服,汉服,影视,replica,reproduction,style,修复,book,drama,哲学,史,诗,词,战国无双,铜钱草,图鉴,鉴赏,画册,' +
      '刀剑,模型,t恤,茶具,茶杯,餐具,扑克,电视剧,小说,dvd,costume,hanfu,发簪仿,汝窑茶,仿明清,摆放架,古董柜,古董架,古玩架,货架,展架,博古架,车模,相机,钢琴,' +
      '新中式,拼图,积木,poster,puzzle,wallpaper,cosplay,inspired,sticker,movie,tv series,t shirt,贵族,策,油漆,沙发,儿童,漫画,三国,无双,高仿,唱片,charms',
    hs: '9706',
    clearedBy: [{ key: 'year_made', above: 1949 }],
    needs: ['year_made'],
    samples: {
      hits: ['古董 清代 青花瓷碗', 'Qing dynasty porcelain bowl', '清晚期 粉彩 花瓶 老货'],
      misses: [
        '仿古 清代 花瓶',
        'Ming dynasty style vase reproduction',
        { name: '古董 钟', attributes: '年代=1985' },
      ],
    },
  }),
  goodsRule({
    id: 'XG-REL-004',
    code: 'RELIC_MODERN',
    title: {
      zh: '1911年至1949年的旧物（须出境审核）',
      en: 'articles of 1911 to 1949 (to be examined before export)',
    },
    since: '2025-03-01',
    effects: [restricted(review)],
    nature: 'material',
    zh:
      '民国 民国瓷器 民国老 民国时期 老银元 民国书 民国旧书 民国邮票 民国票证 民国老照片 民国旗袍 民国家具 民国地契 老地契 民国银元 民国旧藏 解放前 建国前 抗战时期 ' +
      '伪满 满洲国 老上海 边区票 大龙邮票 红印花 1912年 1913年 1914年 1915年 1916年 1917年 1918年 1919年 1920年 1921年 1922年 1923年 1924年 1925年 1926年 1927年 1928年 ' +
      '1929年 1930年 1931年 1932年 1933年 1934年 1935年 1936年 1937年 1938年 1939年 1940年 1941年 1942年 1943年 1944年 1945年 1946年 1947年 1948年 1949年 ' +
      '1920年代 1930年代 1940年代 二十年代 三十年代 四十年代',
    en:
      '1920s original poster,1930s original poster,original 1920s,original 1930s,' +
      'wwi medal,ww1 medal,world war i medal,ww2 medal original,wwii medal original,world war ii original,' +
      'republic period chinese,republic of china period,republic era,republican period,republican era,minguo,circa 1920,circa 1930,circa 1940,c 1920,c 1930,1920s antique,1930s antique,' +
      '1940s antique,1912 book,1915 book,1920 book,1925 book,1930 book,1935 book,1940 book,1920s chinese,1930s chinese,1940s chinese,1930s shanghai,1920s shanghai,manchukuo,' +
      'antique book,antique stamp,antique postcard',
    unless:
      '风,仿,复古,款,演出,服装,影楼,学生装,汉服,再版,影印,重印,复刻,道具,电视剧,小说,盘扣,饰品,模型,style,reprint,reproduction,replica,facsimile,inspired,costume,dress,vintage style,酒,茶,' +
      '香烟,品牌,始于,创立,since,founded,est,雪花膏,牙膏,品牌,百年,老字号',
    clearedBy: [{ key: 'year_made', above: 1949 }],
    needs: ['year_made'],
    samples: {
      hits: ['民国 线装 医书 一册', '1936年 上海 画报 老杂志', 'Republic period Chinese porcelain vase'],
      misses: ['民国风 旗袍 复古 演出服', 'Republic period Chinese vase reproduction', '民国 学生装 服装'],
    },
  }),
  goodsRule({
    id: 'XG-REL-005',
    code: 'RELIC_MODERN',
    title: {
      zh: '品名写明1911年至1949年的旧物（须出境审核）',
      en: 'old things whose name tells a year from 1911 to 1949 (to be examined before export)',
    },
    since: '2025-03-01',
    effects: [restricted(review)],
    nature: 'statement',
    en:
      '1911,1912,1913,1914,1915,1916,1917,1918,1919,1920,1921,1922,1923,1924,1925,1926,1927,1928,1929,1930,' +
      '1931,1932,1933,1934,1935,1936,1937,1938,1939,1940,1941,1942,1943,1944,1945,1946,1947,1948,1949,c1920,' +
      'c1925,c1930,c1935,c1940,1910s,1920s,1930s,1940s',
    beside:
      'antique,first edition,1st edition,hardback,hardcover,stamp,postage,banknote,newspaper,magazine,photograph,photo album,postcard,clock,pocket watch,' +
      'manuscript,letter,map,atlas,art deco,porcelain,vase,tea set,silverware,sterling,furniture,violin,camera,typewriter,gramophone,radio set,scroll,painting,' +
      'on cover,邮票,画报,旧书,老书,老报纸,信札,明信片,座钟,怀表,字画',
    unless:
      'style,reproduction,repro,reprint,replica,facsimile,inspired,dress,costume,flapper,gatsby,poster,tin sign,metal sign,dvd,blu ray,diecast,model kit,toy,decor,shirt,' +
      'digital,download,pdf,novel about,history of,puzzle,calendar,sticker,wallpaper,仿,复古,复刻,影印,再版,重印',
    clearedBy: [{ key: 'year_made', above: 1949 }],
    needs: ['year_made'],
    samples: {
      hits: [
        'Art Deco Walnut Mantel Clock c.1928 Key Wind Chiming',
        '1930s First Edition Hardback 1934',
        'Postage stamps China 1935 set, used on cover',
      ],
      misses: [
        'Art Deco style mantel clock 1928 reproduction',
        '1920s flapper dress costume',
        'Vintage look travel poster 1935 print',
      ],
    },
  }),
  goodsRule({
    id: 'XG-REL-002',
    code: 'FOSSIL',
    title: { zh: '古生物化石', en: 'fossils' },
    since: '2011-01-01',
    effects: [
      prohibited(
        law('古生物化石保护条例', '第二十六条（未命名的不得出境；其余非经批准不得出境，不为买卖批准）'),
      ),
    ],
    nature: 'thing',
    zh:
      '恐龙蛋 琥珀化石 ' +
      '化石 恐龙蛋化石 三叶虫化石 菊石化石 古生物化石 鱼化石 狼鳍鱼化石 恐龙化石 恐龙骨化石 猛犸象化石 象牙化石 龙骨化石 贝壳化石 海百合化石 硅化木 直角石 ' +
      '叠层石 植物化石 昆虫化石',
    en:
      'amber with spider,baltic amber inclusion,amber inclusion,amber with mosquito,burmite amber,burmese amber insect,' +
      'amber with insect,insect in amber,' +
      'mosasaur jaw,mosasaur,spinosaurus tooth,ichthyosaur,plesiosaur,keichousaurus,triceratops bone,' +
      't rex tooth,fossil jaw,fossil teeth,fossil skull,fossil vertebra,fossil plate,fossil matrix,' +
      'fossilized,knightia,diplomystus,eurypterid,stromatolite,belemnite,brachiopod,blastoid,' +
      'sea urchin fossil,fossil fern,fossil leaf,dinosaur coprolite,dinosaur claw,raptor claw,' +
      'cave bear tooth,cave bear skull,woolly mammoth,mastodon tooth,goniatite,ammolite raw,petrified palm,' +
      'petrified log,' +
      'dinosaur egg,hadrosaur,cretaceous fossil,' +
      'dinosaur fossil,trilobite fossil,ammonite fossil,fossil specimen,fossil tooth,genuine fossil,ammonite,real fossil,fish fossil,dinosaur bone,' +
      'dinosaur egg fossil,dinosaur tooth,megalodon tooth,mosasaur tooth,petrified wood,trilobite,orthoceras,crinoid fossil,fern fossil,fossil shell,' +
      'fossil fish,fossil bone,fossil coral,coprolite,insect amber fossil,mammoth tooth',
    unless:
      '仿,考古挖掘,挖掘,resin,replica,cast,dig kit,玩具,toy,孵化,excavation,手表,watch,石斑,模型,plush,儿童,lamp,kids,茶,普洱,茶化石,抱枕,poster,shirt,' +
      'replica tooth',
    needs: ['species'],
    samples: {
      hits: ['三叶虫化石 原石', 'Trilobite fossil Morocco', '狼鳍鱼化石 原石 摆件'],
      misses: ['恐龙化石 玩具 挖掘', 'Fossil watch for men', 'Dinosaur egg toy hatching fossil dig'],
    },
  }),
  goodsRule({
    id: 'XG-REL-003',
    code: 'ART',
    title: { zh: '艺术品、收藏品（税号）', en: 'works of art and collectors’ pieces by tariff code' },
    since: '2025-03-01',
    effects: [restricted(review)],
    nature: 'statement',
    hsHint: '9701 9702 9703 9704 9705',
    clearedBy: [{ key: 'year_made', above: 1966 }],
    needs: ['year_made'],
    samples: {
      hits: [
        { name: 'oil painting', hsCode: '9701210000' },
        { name: '收藏品', hsCode: '97051000' },
        { name: 'sculpture', hsCode: '9703900090' },
      ],
      misses: [
        { name: 'oil painting', hsCode: '9701910000', attributes: 'year_made=2024' },
        'canvas print',
        { name: 'painting', hsCode: '4911910000' },
      ],
    },
  }),
  goodsRule({
    id: 'XG-REL-006',
    code: 'RELIC',
    title: { zh: '古代遗物（年代与文化分开写）', en: 'ancient things, told by their age and their people' },
    since: '2025-03-01',
    effects: [prohibited(law('中华人民共和国文物保护法', '第七十七条'))],
    nature: 'statement',
    en:
      'bc bronze,' +
      'ancient,1st century,2nd century,3rd century,4th century,5th century,6th century,bronze age,iron age,1st millennium,2nd millennium',
    beside:
      'roman,greek,egyptian,celtic,viking,persian,sumerian,mayan,aztec,luristan,etruscan,near eastern,holy land,bc,bce,tomb,burial,unearthed,uncleaned',
    unless:
      'story,tale,philosophy,style,replica,reproduction,copy,costume,book,map,toy,poster,history,inspired,print,game,puzzle,figurine,resin,lego,novel,wall art,plaster,tapestry,decor,sandal,tunic,mythology,' +
      'shirt,sticker,tattoo,font,coloring,souvenir,museum quality cast,gift,modern,kit,cosplay,halloween,pattern,symbol,theme',
    clearedBy: [{ key: 'year_made', above: 1949 }],
    needs: ['year_made'],
    samples: {
      hits: [
        'Roman glass vessel ancient 1st century',
        'Bronze Age spearhead Luristan',
        'Ancient Egyptian faience bead unearthed',
      ],
      misses: [
        'Ancient Egyptian style necklace',
        'Ancient Greek mythology book',
        'Ancient Roman costume sandal',
      ],
    },
  }),
];
