import { observation, prohibited, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { customsDecree43, law, postCatalogue } from '../../sources.ts';

const metals = customsDecree43('限制出境', '（金银等贵重金属及其制品）');

export const money = [
  goodsRule({
    id: 'XG-CUR-001',
    code: 'CURRENCY',
    title: { zh: '货币', en: 'currency' },
    since: '1993-03-01',
    effects: [restricted(law('中华人民共和国国家货币出入境管理办法', '第五条'))],
    nature: 'thing',
    zh:
      '纪念钞澳门 澳门纪念钞 纪念币澳门 硬币整卷 ' +
      '纸币 钞票 外币 纪念钞 连体钞 纪念币 银元 古币 硬币 流通币 铜钱 袁大头 美元纸币 欧元现金 外币纸币 外国纸币 外国钱币 外国硬币 世界钱币 ' +
      '人民币第一套 人民币第二套 人民币第三套 人民币第四套 四版币 三版币 第一套人民币 第二套人民币 第三套人民币 第四套人民币 第五套人民币 旧版人民币 老版人民币 纸币收藏 连号钞 豹子号 生肖纪念币 普通纪念币 金银纪念币 ' +
      '熊猫金币 熊猫银币 龙洋 袁大头银元 古钱币 古铜钱 乾隆通宝 康熙通宝 光绪通宝 开元通宝 崇宁通宝 铜元 机制币 股票证券 有价证券 国库券',
    en:
      'trillion zimbabwe note,zimbabwe note,' +
      'banknote,paper currency,collectible coin,commemorative coin,old coin,ancient coin,silver dollar,uncirculated coin,mint coin,currency note,world coin,' +
      'bank note,paper money,foreign currency,foreign banknote,foreign coin,world banknote,uncirculated banknote,unc banknote,coin collection lot,' +
      'collector coin,proof coin,silver coin,gold panda,silver eagle coin,morgan dollar,peace dollar,kennedy half dollar,wheat penny,roman coin,' +
      'chinese cash coin,qing coin,commemorative note,polymer note,zimbabwe dollar,zimbabwe trillion,iraqi dinar,vietnamese dong note,' +
      'dollar bill uncirculated,treasury bond',
    unless:
      '玩具,教具,学具,仿真,道具,练功,冥币,纸钱,点钞,验钞,存钱,储蓄,收纳,收藏册,空册,play money,prop,toy,counter,detector,bank,洗衣机,代币,巧克力,算盘,充值,分,硬币盒,钱包,' +
      '展台,信封,收纳盒,保护袋,纪念币册,空盒,扑克,貔貅,手链,吊坠,挂件,编绳,红绳,水培,植物,盆栽,铜钱草,刺绣,喜帕,穗,仿,银元宝,钱罐,chocolate,purse,holder,' +
      'album,collecting book,capsule,binder,verifier,sorter,wrapper,necklace,pendant,jewelry,arcade,challenge coin,challenge,bitcoin,crypto,fake,novelty,' +
      'tissue,towel,napkin,gold foil,foil,24k gold plated,plastic,stamp pad,印花,图案',
    hs: '4907 7118',
    samples: {
      hits: ['纪念币 2024 龙年 10元', 'World coins 50 pcs lot', '第三套人民币 5元 一张'],
      misses: ['纪念币收藏册 空册', '冥币 纸钱', 'Coin purse leather'],
    },
  }),
  goodsRule({
    id: 'XG-CUR-006',
    code: 'CASH',
    title: { zh: '现金、流通货币', en: 'cash, money in circulation' },
    since: '1993-03-01',
    effects: [prohibited(law('中华人民共和国国家货币出入境管理办法', '第五条（不得在邮件中夹带）'))],
    nature: 'statement',
    zh: '人民币 美元 美金 欧元 日元 港币 英镑 澳元 加元 新台币 韩元 泰铢 卢布 现钞 百元大钞 外汇现金 百元钞 百元纸币',
    en:
      'yen real cash,real yen,real banknotes cash,genuine banknotes bundle,cash notes,yen cash,dollars cash,' +
      'euros cash,real money notes,' +
      'us dollar,usd,euro note,dollar bill,100 dollar bill,cash money,cash bundle,currency cash,hundred dollar bill,20 dollar bill,euro banknote,pound note,rmb note,yuan note,yen note',
    beside:
      '现钞,现金,流通,整捆,一沓,一捆,整沓,百元一,成捆,整刀,bundle,stack,circulated cash,in circulation,legal tender cash,real cash,strap of,brick of,bulk',
    unless:
      '道具,玩具,冥币,练功,仿,假,点钞,验钞,捆钞,收藏册,钱夹,收纳,红包,扑克,存钱,图案,印花,收银,保险,券,储物,盒,钱箱,机,prop,play money,fake,novelty,toy,counter,detector,holder,box,tray,box,drawer,' +
      'uncirculated,strap only,straps,bands,band,wrapper,binder,print,shirt,pillow,socks,gift card,toilet,napkin',
    replaces: ['CURRENCY'],
    samples: {
      hits: ['人民币 百元 现钞 整捆', '美元 现金 一沓', 'US dollar cash bundle 100 notes'],
      misses: ['人民币 点钞机 现金', 'US dollar prop money bundle', '欧元 图案 抱枕'],
    },
  }),
  goodsRule({
    id: 'XG-CUR-007',
    code: 'CASH',
    title: { zh: '货币（品名别无他物）', en: 'money, where a name says nothing else' },
    since: '1993-03-01',
    effects: [prohibited(law('中华人民共和国国家货币出入境管理办法', '第五条（不得在邮件中夹带）'))],
    nature: 'statement',
    alone: true,
    zh: '百元美金 ' + '现金 纸币现金 外汇 钞票现金 美钞',
    en:
      'us dollar bills,euro bills,cash dollars,cash euros,' +
      'cash,us dollars cash,banknotes cash,dollars,euros',
    samples: {
      hits: ['现金 100张', 'Cash', '美钞'],
      misses: ['现金 收纳盒', 'Cash register drawer', 'Cash box with lock'],
    },
  }),
  goodsRule({
    id: 'XG-CUR-008',
    code: 'CHEQUE',
    title: { zh: '空白支票、有价票据', en: 'blank cheques and securities' },
    since: '1993-03-01',
    effects: [prohibited(postCatalogue('第十八类、第十九类（有价票据）'))],
    nature: 'thing',
    zh:
      '发票本 定额发票 ' +
      '空白支票 支票簿 现金支票 转账支票 支票本 旅行支票 银行汇票 承兑汇票 银行本票 空白票据 空白发票 增值税发票',
    en:
      'business cheque,cheque paper,' +
      'blank cheque,blank check,cheque book,checkbook blank,bank check book,travelers cheque,travellers cheque,bank draft,money order blank,bearer bond,blank invoice tax',
    unless:
      '打印机,打字机,夹,套,cover,holder,wallet,printer,玩具,toy,模拟,教学,register,gift,novelty,giant,large,presentation',
    samples: {
      hits: ['空白支票 现金支票簿', 'Blank cheque pack of 25', '旅行支票 100面值'],
      misses: ['支票打印机 全自动', 'Checkbook cover leather', '支票本 皮套'],
    },
  }),
  goodsRule({
    id: 'XG-CUR-009',
    code: 'CURRENCY',
    title: { zh: '旧币、收藏币', en: 'old money of collectors' },
    since: '1993-03-01',
    effects: [restricted(law('中华人民共和国国家货币出入境管理办法', '第五条'))],
    nature: 'statement',
    zh: '人民币收藏 旧人民币 人民币旧版 人民币纸币 港币纸币 港币收藏 旧港币 老人民币 人民币硬币',
    en: 'rmb banknote,hong kong banknote',
    unless: '收藏册,空册,收纳,袋,盒,夹,album,holder,仿,道具',
    samples: {
      hits: ['旧人民币 一套', '老人民币 角票', 'RMB banknote old'],
      misses: ['人民币收藏 空册', 'RMB banknote album', '旧人民币 保护袋'],
    },
  }),
  goodsRule({
    id: 'XG-CUR-002',
    code: 'COUNTERFEIT_MONEY',
    title: { zh: '假币', en: 'counterfeit money' },
    since: '1993-03-01',
    effects: [prohibited(customsDecree43('禁止出境', '（伪造的货币及有价证券）'))],
    nature: 'statement',
    zh: '过验钞机 能过验钞 可过验钞 伪钞 假币 假钞 高仿钞 假人民币 高仿币 高仿美元 假美元',
    en:
      'pass pen test,passes pen test,' +
      'counterfeit 100 dollar,counterfeit 50 euro,undetectable banknote,undetectable bill,fake 100 dollar,' +
      'fake 50 euro,fake 20 dollar,fake money undetectable,super note fake,counterfeit cash,' +
      'counterfeit pound,' +
      'counterfeit us dollar,counterfeit dollar,counterfeit euro,' +
      'counterfeit money,counterfeit note,counterfeit banknote,fake dollar bill,fake euro,counterfeit bill,counterfeit currency,fake banknote,' +
      'replica banknote',
    unless: '检测,验钞,鉴别,detector,pen,prop,movie',
    samples: {
      hits: ['高仿钞 100面值', 'Counterfeit banknotes euro', '假美元 100面额'],
      misses: ['验钞机 假币 报警', 'Counterfeit money detector pen', 'Play money prop for kids toy'],
    },
  }),
  goodsRule({
    id: 'XG-CUR-003',
    code: 'GOLD',
    title: { zh: '黄金、铂', en: 'gold and platinum' },
    since: '1993-03-01',
    effects: [restricted(metals)],
    nature: 'material',
    zh:
      '投资金 银行金条 金条投资 投资金豆 铂金条 铂条 钯金 铑粉 黄金板料 提纯金 沙金原料 砂金颗粒 狗头金 足金豆 铂铱合金 ' +
      '金条 足金 千足金 万足金 纯金 黄金首饰 黄金项链 黄金戒指 黄金手镯 黄金吊坠 黄金耳环 黄金转运珠 999足金 铂金 18k金 24k金 黄金手链 黄金耳钉 黄金首饰足金 ' +
      '足金999 足金项链 足金手镯 足金戒指 千足金转运珠 3d硬金 硬金 古法金 古法黄金 古法足金 投资金条 金豆子 小金豆 黄金豆 金锭 999黄金 9999黄金 au999 au750 ' +
      'au916 pt950 pt999 18k白金 18k玫瑰金 18k黄金 14k金 14k黄金 k金项链 彩金项链 彩金戒指 白金戒指 金元宝足金 金饰 纯金首饰',
    en:
      'gold american eagle,1 oz gold,1oz gold,gold panda coin,' +
      'krugerrand,gold eagle coin,maple leaf gold,' +
      'gold cast bar,cast gold,gold sovereign,gold maple leaf,american gold eagle,gold britannia,' +
      'gold philharmonic,goldback,gold grain,gold dust real,placer gold,gold flake nugget,gold combibar,' +
      'valcambi,pamp,platinum coin,platinum ingot,palladium coin,' +
      'gold bar,gold bullion,24k gold,18k gold,14k gold,solid gold,gold coin,platinum bar,10k gold,9k gold,22k gold,21k gold,18ct gold,9ct gold,14kt gold,' +
      '18kt gold,18k solid gold,14k solid gold,solid 14k,gold ingot,gold bean,gold nugget,fine gold,999 gold,gold krugerrand,platinum ring,platinum 950,' +
      'palladium bar,white gold ring,yellow gold ring,real gold,genuine gold,gold necklace 14k',
    unless:
      'novelty,fake,plastic,paper weight,paperweight,door stop,巧克力,糖,慕斯,镀,包金,色,plated,filled,color,colour,tone,vermeil,版,会员,黄金贵族,茶,糕,玫瑰,黄金桂,黄金葛,木,炒饭,万两,屋,比例,周,foil,over silver,时代,猎犬,蟒,' +
      '沙金,油,椰,奶酪,麦片,首饰盒,镀金,电镀,仿金,仿真,欧币,越南,iphone,蜂蜜,化妆,面膜,护肤,精华,铂金8倍,cc霜,礼盒护肤,乳胶,moissanite plated,overlay,' +
      'rolled gold,bonded,fill,flash,stainless steel,钛钢,flavor,pothos,edition,collagen,mask,cream,蒸蛋,收纳,证书,包邮镀,硬金芯,银镀,银饰,brass,alloy,gp,gf',
    hs: '7108 7110',
    samples: {
      hits: ['足金 999 金条 10克', '18K gold ring diamond', '千足金 转运珠 手链'],
      misses: ['镀黄金 项链', '18K gold plated necklace', '玫瑰金 手机壳'],
    },
  }),
  goodsRule({
    id: 'XG-CUR-004',
    code: 'JEWELLERY',
    title: { zh: '白银', en: 'silver' },
    since: '1993-03-01',
    effects: [restricted(metals)],
    nature: 'material',
    zh:
      '银条投资 投资银条 熔银条 银板料 银颗粒 白银原料 银粒投资 国银 纯银条 银锭投资 ' +
      '银条 足银 999银 999纯银 纯银 足银手镯 足银999 s999 s999纯银 s990 990足银 千足银 ' +
      '999足银 银砖 银锭 ',
    en:
      'silver cast bar,cast silver,kilo silver,silver kilo,silver round,silver buffalo round,silver grain,' +
      'silver shot 999,poured silver,hand poured silver,britannia silver,silver maple leaf,' +
      'american silver eagle,silver krugerrand,silver libertad,silver philharmonic,constitutional silver,' +
      'junk silver,' +
      'silver bar,silver bullion,pure silver,fine silver,' +
      '999 silver,990 silver,silver ingot,silver round 1 oz,1 oz silver,' +
      'real silver,genuine silver',
    unless:
      '镀,色,plated,color,colour,tone,银扣,银针,耳针,ear needle,post,抹布,擦银布,polish,银离子,纳米银,tibetan,银色,合金,不锈钢,钛钢,清洗,洗银,护理,白铜,镀银,银胶,' +
      'ions,polishing cloth,cleaner,polishing,spacer,盒子,wire wrapping',
    hs: '7106 7113',
    samples: {
      hits: ['银条 投资 100克', 'Silver bullion bar 1 kg', 'S999足银 手镯'],
      misses: ['镀纯银 勺子', 'Silver plated spoon', '银色 不锈钢 戒指'],
    },
  }),
  goodsRule({
    id: 'XG-CUR-012',
    code: 'JEWELLERY',
    title: { zh: '银饰', en: 'silver jewellery' },
    since: '1993-03-01',
    effects: [observation('银饰：是否属于限制出境的贵重金属制品，以数量和价值为准，须核实')],
    nature: 'material',
    zh: '925银 925纯银 纯银项链 纯银戒指 纯银耳钉 纯银手镯 s925纯银 s925银 925银饰 银手镯 银镯子',
    en:
      'sterling silver,925 silver,925 sterling,s925 silver,s925 sterling,925 sterling silver,' +
      'sterling silver ring,sterling silver necklace,sterling silver earring,silver earring 925,thai silver',
    unless: '镀,plated,tone,抹布,擦银布,polish,清洗,洗银',
    samples: {
      hits: ['925纯银 手链', 'Sterling silver ring', 'S925银 耳钉 珍珠'],
      misses: ['镀银 勺子', 'Silver tone ring', '擦银布 925银 抛光'],
    },
  }),
  goodsRule({
    id: 'XG-CUR-005',
    code: 'FAKE_DOCUMENT',
    title: { zh: '假证件、假公章', en: 'forged documents' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第十五类（非法伪造物品）'))],
    nature: 'statement',
    zh:
      '身份证银行卡四件套 银行卡四件套 ' +
      '四件套银行卡 假学历 ' +
      '空白护照 护照空白 国际驾照代办 驾照代办 代办驾照 刻章 公章刻制 刻公章 单位公章 毕业证模板 ' +
      '身份证制作 身份证模板 发票代开 代开票 伪造证件 伪造护照 办证 办假证 代办证件 假证件 高仿毕业证 毕业证定做 学历证定做 学位证定做 毕业证定制 学位证定制 毕业证书代办 伪造毕业证 代办护照 伪造 假车牌 套牌 假军官证 军官证定制 警官证 警官证定制 记者证定制 假行驶证 假房产证 假签证 假签名章 高仿证件 高仿身份证 身份证定制 驾驶证定制 结婚证定制 离婚证定制 房产证定制 高仿学历 假发票 假四六级 高仿公章 仿制公章 假钢印 假批文 证件制作 假防伪 假通行证 假疫苗证 假核酸 ' +
      '假证 假公章 假护照 假身份证 假毕业证 假学历证 假驾照 假结婚证 代刻公章 私刻公章 代开发票',
    en:
      'blank social security,blank birth certificate,blank id card,' +
      'diploma replica,fake degree,' +
      'blank passport,passport blank,diploma replacement,' +
      'novelty passport,real look passport,eu passport,' +
      'counterfeit passport,counterfeit id,fake license,fake drivers license,fake driving licence,scannable id,forged diploma,replica diploma,fake university degree,fake transcript,fake certificate,fake visa,visa stamp fake,forged visa,forged id,fake police badge id,novelty diploma,fake ssn card,fake social security card,replica passport,second passport,camouflage passport,fake license plate,fake stamp visa,fake green card,fake birth certificate,fake covid,' +
      'fake id,fake passport,forged passport,fake driver license,fake diploma,fake passport book,novelty id,fake identification,fake id card,' +
      'fake degree certificate,fake vaccination card,forged document,counterfeit document',
    unless: '印章机,防伪造,识别,检测,验,detector,scanner,checker,证件套,套',
    samples: {
      hits: ['假公章 刻制', 'Fake ID scannable', '假毕业证 定制'],
      misses: ['证件套 透明', 'ID card holder', 'Passport holder leather cover'],
    },
  }),
  goodsRule({
    id: 'XG-CUR-010',
    code: 'FAKE_DOCUMENT',
    title: { zh: '假证件（伪造与证件分开写）', en: 'forged documents, told in two words' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第十五类（非法伪造物品）'))],
    nature: 'statement',
    zh: '护照 驾照 驾驶证 毕业证 毕业证书 学位证 身份证 学历证 签证 军官证 行驶证 房产证 结婚证 学历 文凭 户口本 公章',
    en: 'passport,diploma,driver license,drivers license,driving licence,driver s license,degree certificate,visa stamp,birth certificate,social security card,vaccination card,university degree,marriage certificate,green card,work permit,residence permit',
    beside:
      '高仿,过机,代办,代做,做假,伪造,假的,防伪水印,可上网查,一比一,1比1,仿制,造假,假,包过,fake,forged,counterfeit,scannable,undetectable,real looking,realistic,novelty,registered real,buy real',
    unless:
      '套,夹,包,袋,扫描,识别,阅读,读卡,教材,书,考试,翻译,相框,外壳,封皮,玩具,假期,假日,假睫毛,暑假,寒假,假发,打印机,复印机,holder,cover,case,wallet,toy,frame,detector,scanner,checker,reader,' +
      'party,leather,organiser,rfid,invitation,bts,pet,dog,cat,santa,kids,game,book,puzzle,stamp set,display,sleeve,organizer,protector,mug,shirt,magnet',
    samples: {
      hits: [
        '假 驾照 护照 定制 芯片',
        '毕业证 学位证 高仿 水印 钢印',
        'Forged university diploma transcript custom',
      ],
      misses: ['护照 保护套 假期 旅行', 'Novelty passport holder', 'Diploma frame real wood 8.5x11'],
    },
  }),
  goodsRule({
    id: 'XG-CUR-011',
    code: 'COUNTERFEIT_MONEY',
    title: { zh: '假币（伪造与货币分开写）', en: 'counterfeit money, told in two words' },
    since: '1993-03-01',
    effects: [prohibited(customsDecree43('禁止出境', '（伪造的货币及有价证券）'))],
    nature: 'statement',
    zh: '百元 大钞 百元大票 钞纸',
    en: 'counterfeit,undetectable,super notes',
    beside:
      '高仿,假币,假钞,伪造,仿真钞,过验钞,euro,euros,dollar,dollars,usd,pound,pounds,banknote,banknotes,bills,notes,currency',
    unless:
      '点钞,验钞,玩具,图案,钱包,冥币,detector,detection,detect,detector pen,marker pen,tester,counter,checker,prop money,movie prop,toy,game,movie,book,machine,marker,scanner,play money',
    samples: {
      hits: [
        '百元 高仿 一比一 水印',
        'Undetectable 50 euro notes for sale bills',
        'Counterfeit 100 USD grade A',
      ],
      misses: ['验钞机 假币 百元', 'Counterfeit bill detector pen', 'Undetectable lace wig'],
    },
  }),
];
