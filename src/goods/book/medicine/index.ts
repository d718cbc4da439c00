import { prohibited, restricted } from '../../effects.ts';
import { goodsRule } from '../../rule.ts';
import { customsDecree43, law, postCatalogue } from '../../sources.ts';

const precursors = law('易制毒化学品管理条例', '第二十六条及附表');

export const medicine = [
  goodsRule({
    id: 'XG-DRG-001',
    code: 'NARCOTIC',
    title: { zh: '毒品', en: 'narcotics' },
    since: '1993-03-01',
    effects: [prohibited(customsDecree43('禁止出境', '（鸦片、吗啡、海洛英、大麻等）'))],
    replaces: ['MED', 'PLANT_SEED'],
    nature: 'substance',
    zh:
      '迷幻巧克力 蘑菇巧克力迷幻 大麻饼干 大麻糖 四氢大麻 笑气弹吸 上头电子烟 邮票毒 邮票lsd ' +
      '地西泮 安定片 佐匹克隆 唑吡坦 阿普唑仑 艾司唑仑 劳拉西泮 氯硝西泮 咪达唑仑 硝西泮 苯巴比妥 司可巴比妥 巴比妥 安纳咖 哌甲酯 利他林 专注达 阿德拉 莫达非尼 苯丙胺 甲基苯丙胺 羟考酮 泰勒宁 氢吗啡酮 氢可酮 布桂嗪 联邦止咳露 ' +
      '喷他佐辛 地佐辛 舒芬太尼 瑞芬太尼 大麻叶干 大麻烟 大麻膏 大麻树脂 大麻软糖 大麻巧克力 cbd油 cbd烟油 开心水 迷情水 催情迷 麦角酰二乙胺 二甲基色胺 死藤水 赛洛西宾 神奇蘑菇 合成卡西酮 丁内酯 氟硝西泮 氟胺酮 ' +
      '海洛英 白粉毒 冰壶溜冰 罂粟种子 罂粟籽粒 罂粟香料 罂粟苗 鸦片膏 可卡叶 卡西酮 大麻 罂粟壳粉 鸦片 吗啡 海洛因 可卡因 冰毒 氯胺酮 罂粟壳 罂粟籽 摇头丸 麻古 甲卡西酮 安钠咖 大麻油 大麻种子 大麻籽 大麻花草 工业大麻 大麻二酚 四氢大麻酚 ' +
      '罂粟果 大烟壳 印度大麻 迷幻蘑菇 裸盖菇 恰特草 阿拉伯茶 卡痛 卡痛叶 芬太尼 美沙酮 杜冷丁 哌替啶 可待因 丁丙诺啡 曲马多 三唑仑 γ羟基丁酸 迷药 听话水 ' +
      '迷奸水 乖乖水 麦角酸二乙 致幻剂 古柯叶 古柯 k粉 依托咪酯 合成大麻素',
    en:
      'psilocybin chocolate,mushroom chocolate bar,thc chocolate,weed chocolate,cannabis chocolate,' +
      'thc gummies,thc syrup,thc candy,mushroom gummy,amanita gummy,amanita muscaria,cannabis edible,' +
      'weed edible,magic truffle,' +
      'diazepam,xanax,valium,zolpidem,ambien,alprazolam,lorazepam,clonazepam,klonopin,ativan,temazepam,phenobarbital,methylphenidate,ritalin,concerta,vyvanse,modafinil,hydrocodone,percocet,oxycontin,vicodin,' +
      'hydromorphone,tapentadol,buprenorphine,suboxone,flunitrazepam,midazolam,crystal meth,crack cocaine,ecstasy pill,magic mushroom,psilocybe,shroom,mushroom spore print,psilocybin spore,thc vape,thc cartridge,weed brownie,' +
      'cannabis flower,cannabis gummy,cbd tincture,cbd vape,full spectrum cbd,delta 10,thca,thca flower,hash,rolling joint pre rolled,pre rolled joint,blunt pre rolled,opium poppy seed,poppy seed tea,lean syrup,promethazine codeine,nitazene,spice k2,bath salts drug,gbl,1 4 butanediol,kava kratom,phenibut,tianeptine,' +
      'cannabis,marijuana,heroin,cocaine,opium,morphine,ketamine,mdma,methamphetamine,thc gummy,thc,poppy pod,cannabis oil,kratom,psilocybin,weed gummy,' +
      'delta 8 gummy,delta 8,delta 9,hhc gummy,hhc vape,cbd oil,cbd gummy,cbd flower,hemp flower,hash oil,hashish,fentanyl,oxycodone,codeine,tramadol,' +
      'methadone,lsd,dmt,mushroom spore syringe,salvia divinorum,khat,coca leaf,dried poppy,kratom powder,ayahuasca,peyote,ghb,rohypnol,amphetamine,adderall,' +
      'cannabis seed,marijuana seed,hemp seed planting,mescaline,edible thc',
    unless:
      '大麻纤维,面料,书,检测,试纸,叶图案,leaf print,test kit,anime,perfume opium,ysl,opium perfume,火麻仁,麻布,t恤,socks,sticker,ornament,poster,plush,' +
      '检测板,test,grinder,rolling,scented,scent,perfume,麻绳,亚麻,anti,hemp rope,shirt,print,fabric,面霜,护肤,洗发',
    hs: '130211',
    samples: {
      hits: ['罂粟壳 火锅料', 'THC gummies 25mg', 'Delta 8 gummies 25mg'],
      misses: ['大麻叶图案 T恤', '亚麻籽油', 'THC drug test kit'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-002',
    code: 'EPHEDRA',
    title: { zh: '麻黄及麻黄素', en: 'ephedra and ephedrine' },
    since: '2005-11-01',
    effects: [
      prohibited({
        title: '商务部、海关总署《禁止出口货物目录》（麻黄草）；《易制毒化学品管理条例》',
        article: '附表第一类',
        url: '',
      }),
    ],
    nature: 'material',
    zh: '麻黄 麻黄草 麻黄碱 麻黄素 伪麻黄碱 伪麻黄素 生麻黄 炙麻黄 草麻黄 麻黄根 盐酸麻黄碱 盐酸伪麻黄碱 新康泰克',
    en: 'ephedra,ephedrine,pseudoephedrine,ma huang,ephedra sinica,ephedrine hcl,pseudoephedrine tablet,ephedra extract',
    hs: '130214 293941 293942',
    samples: {
      hits: ['麻黄 草药', 'Ephedra herb 100g', '生麻黄 中药材 500g'],
      misses: ['麻黄色 围巾', 'Ephedrine-free fat burner', 'Sinica tea cup'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-003',
    code: 'PRECURSOR',
    title: { zh: '易制毒化学品', en: 'drug precursors' },
    since: '2005-11-01',
    effects: [restricted(precursors)],
    nature: 'chemical',
    zh:
      '胡椒醛 黄樟素 黄樟油 异黄樟素 苯乙酸 醋酸酐 乙酸酐 三氯甲烷 氯仿 哌啶 甲苯 丁酮 邻氨基苯甲酸 麦角酸 麦角胺 苯基丙酮 麦角新碱 黄樟脑油 溴素 溴代苯丙酮 ' +
      '羟亚胺 去甲麻黄素 甲基麻黄素',
    en:
      '1 phenyl 2 nitropropene,' +
      'piperonal,safrole,sassafras oil,isosafrole,phenylacetic acid,acetic anhydride,chloroform,piperidine,toluene,methyl ethyl ketone,anthranilic acid,' +
      'ergotamine,lysergic acid,1 phenyl 2 propanone,phenyl 2 propanone,mdp2p,n acetylanthranilic acid,ergometrine,norephedrine,bromopropiophenone,' +
      'hydroxylimine,mek solvent,2 butanone,trichloromethane,camphor oil sassafras',
    unless: '血清素,test kit,test strip',
    hs: '291431 293292 293293 293294 293291 292423 292243 293961 293962 293963 291634 291524 290313 290911 293332 290230 291411 291412 284161 280700 280610',
    un: 'UN1888 UN1294 UN1155',
    samples: {
      hits: ['甲苯 分析纯 500ml', 'Acetic anhydride 500ml', '氯仿 分析纯 500ml'],
      misses: ['无甲苯 胶水', 'Toluene-free nail file', 'Toluene free glue'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-007',
    code: 'PRECURSOR_ILLICIT',
    title: { zh: '无正当用途的易制毒化学品', en: 'drug precursors without a lawful trade' },
    since: '2016-12-16',
    effects: [prohibited(postCatalogue('第十二类（易制毒化学品）'))],
    nature: 'chemical',
    replaces: ['PRECURSOR'],
    zh: 'pmk油 bmk粉 pmk粉 bmk油 胡椒基甲基酮缩水甘油酸',
    en:
      'pmk,bmk,pmk ethyl glycidate,pmk methyl glycidate,pmk glycidate,pmk oil,pmk powder,bmk glycidate,bmk oil,bmk powder,bmk methyl glycidate,' +
      'ethyl glycidate,apaan,apaa,mapa precursor,28578 16 7,5449 12 7,20320 59 6',
    unless: 'book,key,bmk racing,bmx',
    samples: {
      hits: ['PMK ethyl glycidate CAS 28578-16-7 oil', 'BMK powder 5449-12-7 1kg', 'pmk油 淡黄色 1L'],
      misses: ['BMK racing wheel cap', '甲苯 分析纯 500ml', 'BMX handlebar grip'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-004',
    code: 'MED',
    title: { zh: '药品', en: 'medicines' },
    since: '2019-12-01',
    effects: [
      restricted(law('中华人民共和国药品管理法', '第六十六条（麻醉药品、精神药品凭准许证；其他药品须核实）')),
    ],
    nature: 'substance',
    zh:
      '西布曲明 胎盘素 胎盘素注射 胎盘素针 兴奋剂 类固醇 合成代谢 雄激素 雌激素 孕激素 甲睾酮 诺龙 司坦唑醇 康力龙 氧雄龙 克伦特罗 瘦肉精 促红素 肽类 利拉鲁肽 减肥笔 生长因子 人绒毛膜 ' +
      '米索前列醇 堕胎药 避孕针 ' +
      '雌二醇 戊酸雌二醇 补佳乐 生长激素 人生长激素 替尔泊肽 肉毒杆菌毒素 睾酮 黄体酮 地屈孕酮 优甲乐 达英35 左甲状腺素 ' +
      '玻尿酸针剂 玻尿酸注射 注射玻尿酸 填充针 溶脂 童颜针 少女针 美白针 地塞米松软膏 激素软膏 阿莫西林 布洛芬 头孢 处方药 感冒药 感冒灵 止痛药 退烧药 抗生素 注射液 滴眼液 口服液 缓释片 肠溶片 肠溶胶囊 胶囊剂 缓释胶囊 片剂 冲剂 颗粒剂 避孕药 ' +
      '安眠药 伟哥 西地那非 万艾可 减肥药 中成药 六味地黄丸 安宫牛黄丸 消炎药 痔疮膏 胰岛素 氟西汀 咳嗽糖浆 阿司匹林 排卵药 头孢胶囊 阿奇霉素 甲硝唑 ' +
      '诺氟沙星 左氧氟沙星 罗红霉素 红霉素软膏 红霉素眼膏 莫匹罗星 百多邦 布洛芬胶囊 对乙酰氨基酚 泰诺 连花清瘟 莲花清瘟 板蓝根 板蓝根颗粒 感冒颗粒 感冒清热 ' +
      '双黄连 藿香正气 藿香正气水 速效救心丸 丹参滴丸 复方丹参 硝酸甘油 二甲双胍 降压药 降糖药 降脂药 阿托伐他汀 硝苯地平 氨氯地平 缬沙坦 奥美拉唑 蒙脱石散 ' +
      '健胃消食片 乳果糖 开塞露 达克宁 皮炎平 皮康王 氟轻松 曲安奈德 糠酸莫米松 酮康唑 特比萘芬 咪康唑 痔疮栓 马应龙痔疮 万通筋骨贴 麝香壮骨膏 壮骨膏 ' +
      '云南白药 片仔癀 六神丸 牛黄解毒片 逍遥丸 归脾丸 乌鸡白凤丸 阿胶补血 知柏地黄丸 金匮肾气丸 壮阳药 延时药 性药 他达拉非 希爱力 必利劲 达泊西汀 伟哥片 ' +
      '米非司酮 毓婷 紧急避孕药 短效避孕药 优思明 米诺地尔 生发酊 非那雄胺 维a酸 异维a酸 氢醌 司美格鲁肽 减肥针 溶脂针 肉毒素 玻尿酸针 水光针 利多卡因 麻药 ' +
      '麻膏 表麻 表面麻醉膏 外用麻药 褪黑素片 晕车药 止咳糖浆 化痰药 咳嗽药 抗病毒药 奥司他韦 驱虫药 宠物驱虫药 体内驱虫 阿苯达唑 伊维菌素 ' +
      '拜耳驱虫 大宠爱 福来恩 猫癣药 兽药 宠物药 猫咪药 狗狗药 鱼药 鸽药 胃药 肠胃药 眼药水 滴鼻液 鼻炎药 鼻炎喷剂 通鼻药 外用药 西药 处方药品 非处方药 ' +
      '麻醉药 激素药 抗癌药 靶向药 印度药 中药丸 口服溶液 混悬液 栓剂 大蜜丸 水蜜丸',
    en:
      'sarm,sarms,rad140,ostarine,mk 677,lgd 4033,dmaa,liraglutide,peptide vial,tb 500,' +
      'placenta extract injection,placenta capsule,dermal filler,lip filler,hyaluronic acid filler,' +
      'filler injection,hyaluronic pen filler,lipolysis injection,mesotherapy solution,misoprostol,' +
      'mifepristone,abortion pill,' +
      'ibuprofen 800,prednisolone,clomiphene,clomid,tamoxifen,letrozole,anavar,oxandrolone,dianabol,winstrol,deca durabolin,nandrolone,hcg injection,melanotan,bpc 157,warfarin,hydroxychloroquine,minoxidil tablet,accutane,levonorgestrel,prescription only,rx only,' +
      'testosterone enanthate,testosterone,trenbolone,estradiol,oestradiol,somatropin,human growth hormone,insulin pen,tirzepatide,mounjaro,levothyroxine,progesterone,' +
      'antibiotic,ibuprofen,paracetamol,acetaminophen,aspirin,amoxicillin,prescription drug,medicine,painkiller,viagra,sildenafil,tadalafil,insulin,' +
      'cough syrup,melatonin tablet,antihistamine,eye drop,pet medicine,dewormer,ivermectin,birth control pill,sleeping pill,medication,' +
      'azithromycin,doxycycline,ciprofloxacin,metronidazole,cephalexin,naproxen,diclofenac,loperamide,omeprazole,metformin,atorvastatin,lisinopril,' +
      'prednisone,dexamethasone,hydrocortisone cream,ketoconazole,clotrimazole,terbinafine,antifungal cream,antibiotic ointment,triple antibiotic,' +
      'fish antibiotic,cialis,levitra,dapoxetine,male enhancement pill,minoxidil,finasteride,tretinoin,tretinoin cream,retin a,isotretinoin,hydroquinone,' +
      'lidocaine,lidocaine cream,numbing cream,tattoo numbing cream,tattoo numbing,numbing spray,semaglutide,ozempic,botulinum toxin,botox,' +
      'dermal filler injection,hgh,steroid injection,anabolic steroid,testosterone cypionate,clenbuterol,gabapentin,' +
      'pregabalin,nyquil,tylenol,advil,aleve,benadryl,claritin,zyrtec,sudafed,cold medicine,flu medicine,cough medicine,cold and flu tablet,' +
      'pain relief tablet,pain reliever,pain relief pill,allergy pill,allergy tablet,antacid,laxative,anti diarrheal,sleeping tablet,sleep aid tablet,' +
      'diet pill,contraceptive pill,morning after pill,plan b pill,prescription medication,otc medicine,medicine drugs,pet dewormer,dog dewormer,' +
      'cat dewormer,fenbendazole,praziquantel,heartworm,flea and tick pill,nexgard,bravecto,simparica,veterinary medicine,animal antibiotic,' +
      'nasal decongestant,wart remover liquid,hemorrhoid cream,hemorrhoid suppository,insulin vial,epipen',
    unless:
      '兽用器械,medicine ball,盒子,hospital playset,doctor kit,book,游戏,冰袋,冷藏,药盒,药箱,针头,分药器,切药器,喂药器,喂药,教材,dispenser,organizer,' +
      'pill box,pill cutter,pill organizer,crusher,pen needle,test strip,冰包,收纳,cooler,storage,chest,cabinet,wellness toy,pill pocket,pillow,lubricating,' +
      '奖状,体外,零食,面膜,洗面奶,牙膏,电解质,饮料,固体饮料,压片糖,糖果,洗发水,饲料,果冻,t shirt,mug,moulds,胶囊壳,空胶囊,empty capsule,lubricant,小时达,' +
      '蛋白,水解,燕窝,阿胶糕,胶原,益生菌,氨基酸,维生素口服液,草药',
    hs: '3003 3004 2939',
    samples: {
      hits: ['布洛芬 缓释胶囊 20粒', 'Ibuprofen 200mg 100 tablets', '奥美拉唑 肠溶胶囊 14粒'],
      misses: [
        '药盒 便携 分装',
        'Medicine cabinet wall mount',
        'Insulin cooler bag',
        'Empty capsule shells size 00 vegetarian',
      ],
    },
  }),
  goodsRule({
    id: 'XG-DRG-005',
    code: 'BIO',
    title: { zh: '血液、细胞、病原体', en: 'blood, cells, pathogens' },
    since: '2025-01-01',
    effects: [prohibited(law('中华人民共和国国境卫生检疫法', '第二十二条（须海关事先卫生检疫审批）'))],
    nature: 'substance',
    zh:
      '全血样本 hiv阳性 乙肝阳性 梅毒阳性 阳性血浆 阳性质控 阳性血清 质控血清 冻干菌种 金黄色葡萄球菌 大肠杆菌菌种 沙门氏菌 毒株 人血浆 粪便样本 石蜡组织块 组织蜡块 骨髓样本 ' +
      '血清胎牛 血清小牛 血清新生牛 血清马 牛血清 胎牛血清 马血清 人血清 细胞株 细胞系 菌株 病毒株 血浆 人体组织 dna样本 血液样本 人体胎盘 脐带血 外泌体冻干 全血 血清样本 唾液样本 dna采样样本 ' +
      '核酸样本 尿液样本 病理切片 人骨 骷髅头真骨 菌种冻干 大肠杆菌 标准菌株 病原体 鼠血清 山羊血清 脱纤维羊血 兔血 细胞冻存',
    en:
      'bacteria culture kit,e coli culture,bacteria slant,petri culture live,' +
      'human whole blood,hiv positive,positive control serum,human plasma,positive serum,skin tissue block,ffpe,live culture,culture slant,salmonella,staphylococcus,microbial strain,stool sample,bone marrow,human cell line,' +
      'fetal bovine serum,fbs,cell line,bacterial strain,bacterial culture,virus strain,blood plasma,blood sample,human tissue,human serum,human blood,whole blood,' +
      'umbilical cord blood,fbs serum,calf serum,horse serum,goat serum,mouse serum,e coli strain,salmonella strain,lyophilized strain,pathogen sample,' +
      'saliva sample,urine sample,tissue sample,human bone,human skull real,real human skull,placenta human,plasmid,agrobacterium,dna sample',
    unless:
      '食用菌,菌种包,面膜,蘑菇,mushroom,胎盘素,玩具,模型,model,prop,costume,fake,resin,面霜,cream,serum face,sheep placenta,collection kit,采样管,采样盒,' +
      '收集,空管,collection tube,blood tube,cup,血压,书,教学切片,试纸,检测试剂,test kit,rapid test',
    hs: '3001 300212 300249 300251',
    un: 'UN2814 UN2900 UN3373 UN3291',
    samples: {
      hits: ['牛血清 胎牛 FBS', 'Fetal bovine serum 500ml', '大肠杆菌 标准菌株 冻干'],
      misses: ['食用菌 菌种包', 'Vitamin C face serum 30ml', 'Skull model anatomical resin'],
    },
  }),
  goodsRule({
    id: 'XG-DRG-006',
    code: 'VACCINE',
    title: { zh: '疫苗、免疫制品', en: 'vaccines and immunological products' },
    since: '2025-01-01',
    effects: [restricted(law('中华人民共和国国境卫生检疫法', '第二十二条（生物制品）'))],
    nature: 'substance',
    zh:
      '疫苗 免疫球蛋白 抗毒素 狂犬病疫苗 猫三联 犬四联 卫佳 妙三多 禽流感疫苗 鸡疫苗 猪疫苗 流感疫苗 hpv疫苗 丙种球蛋白 破伤风 抗血清 抗蛇毒血清 白蛋白注射 ' +
      '人血白蛋白 干扰素',
    en: 'vaccine,immunoglobulin,antivenom,rabies vaccine,flu vaccine,dog vaccine,cat vaccine,antitoxin,antiserum,albumin human,interferon,monoclonal antibody',
    unless:
      '奖状,贴纸,证,咀嚼片,牛初乳,card,book,cooler,冷藏箱,box,sticker,pin,badge,bandage,protein powder,colostrum',
    hs: '300241 300215',
    samples: {
      hits: ['狂犬疫苗 1支', 'Poultry vaccine 1000 doses', '猫三联 疫苗 1支'],
      misses: ['疫苗本 皮套', 'Vaccine card holder', 'Vaccine cooler box for vials'],
    },
  }),
];
