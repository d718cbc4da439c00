/**
 * Names of single substances on the UN list as 49 CFR § 172.101 (US federal law, as of June 2026) has them, and their
 * Chinese names: class or division, number, names. Only names that mean the substance wherever they stand; those of
 * families (alcohols, n.o.s.), of articles, and words that are everyday ones as well (sodium, silane, paint) are left out,
 * and so is what a rule of the book names itself.
 */
const NAMES = `
2.1 1010 butadiene, 丁二烯
2.1 1027 cyclopropane, 环丙烷
2.1 1032 dimethylamine, 二甲胺
2.1 1036 ethylamine, 乙胺水溶液
2.1 1039 ethyl methyl ether
2.1 1061 methylamine, 一甲胺, 甲胺水溶液
2.1 1063 methyl chloride, 氯甲烷
2.1 1081 tetrafluoroethylene, 四氟乙烯单体
2.1 1083 trimethylamine, 三甲胺
2.1 1085 vinyl bromide, 溴乙烯
2.1 1087 vinyl methyl ether
2.1 1860 vinyl fluoride, 氟乙烯
2.1 2035 三氟乙烷
2.1 2200 propadiene
2.1 2419 bromotrifluoroethylene
2.1 2452 ethylacetylene
2.1 2453 ethyl fluoride
2.1 2454 methyl fluoride, 氟甲烷
2.1 2601 cyclobutane
2.1 3252 difluoromethane
2.2 1009 bromotrifluoromethane, 三氟溴甲烷
2.2 1018 chlorodifluoromethane, 二氟一氯甲烷
2.2 1020 chloropentafluoroethane
2.2 1022 chlorotrifluoromethane
2.2 1028 dichlorodifluoromethane, 二氟二氯甲烷
2.2 1029 dichlorofluoromethane
2.2 1080 sulfur hexafluoride
2.2 1974 chlorodifluorobromomethane
2.2 1976 octafluorocyclobutane, 八氟环丁烷
2.2 1982 tetrafluoromethane, 四氟化碳
2.2 1984 trifluoromethane, 三氟甲烷
2.2 2193 hexafluoroethane, 六氟乙烷
2.2 2422 octafluorobut-2-ene
2.2 2424 octafluoropropane, 八氟丙烷
2.2 2451 nitrogen trifluoride, 三氟化氮
2.2 3220 pentafluoroethane, 五氟乙烷
2.2 3296 heptafluoropropane
2.3 1008 boron trifluoride, 三氟化硼
2.3 1016 carbon monoxide, 一氧化碳气体, 一氧化碳标准气
2.3 1026 cyanogen
2.3 1048 hydrogen bromide, 溴化氢
2.3 1050 hydrogen chloride, 氯化氢气体
2.3 1053 hydrogen sulfide, 硫化氢气体, 硫化氢标准气
2.3 1064 methyl mercaptan, 甲硫醇
2.3 1067 dinitrogen tetroxide
2.3 1069 nitrosyl chloride
2.3 1079 sulfur dioxide, 二氧化硫气体
2.3 1082 trifluorochloroethylene
2.3 1589 cyanogen chloride
2.3 1660 nitric oxide, 一氧化氮气体
2.3 1741 boron trichloride, 三氯化硼
2.3 1749 chlorine trifluoride, 三氟化氯
2.3 1859 silicon tetrafluoride
2.3 1911 diborane, 乙硼烷
2.3 2189 dichlorosilane, 二氯硅烷, 二氯二氢硅
2.3 2190 oxygen difluoride
2.3 2191 sulfuryl fluoride, 硫酰氟
2.3 2194 selenium hexafluoride
2.3 2195 tellurium hexafluoride
2.3 2196 tungsten hexafluoride, 六氟化钨
2.3 2197 hydrogen iodide
2.3 2198 phosphorus pentafluoride
2.3 2199 phosphine
2.3 2204 carbonyl sulfide
2.3 2417 carbonyl fluoride
2.3 2418 sulfur tetrafluoride
2.3 2420 hexafluoroacetone
2.3 2421 nitrogen trioxide
2.3 2534 methylchlorosilane
2.3 2548 chlorine pentafluoride
2.3 2901 bromine chloride
2.3 3057 trifluoroacetyl chloride
2.3 3083 perchloryl fluoride
2.3 3526 hydrogen selenide, 硒化氢
3 1099 allyl bromide, 烯丙基溴
3 1100 allyl chloride, 烯丙基氯, 氯丙烯
3 1104 amyl acetate, 乙酸戊酯, 醋酸戊酯
3 1106 amylamine
3 1107 amyl chloride
3 1108 1-pentene
3 1109 amyl formate
3 1110 n-amyl methyl ketone
3 1111 amyl mercaptan
3 1112 amyl nitrate, 硝酸戊酯
3 1125 n-butylamine, 正丁胺
3 1126 1-bromobutane
3 1127 chlorobutane, 氯丁烷
3 1128 n-butyl formate
3 1129 butyraldehyde, 丁醛
3 1144 crotonylene
3 1147 decahydronaphthalene, 十氢化萘, 十氢萘
3 1148 diacetone alcohol, 二丙酮醇
3 1152 dichloropentane
3 1153 ethylene glycol diethyl ether, 乙二醇二乙醚
3 1156 diethyl ketone, 二乙基酮
3 1157 diisobutyl ketone, 二异丁基酮
3 1158 diisopropylamine, 二异丙胺
3 1162 dimethyldichlorosilane, 二甲基二氯硅烷
3 1164 dimethyl sulfide, 二甲硫醚, 二甲基硫醚
3 1166 dioxolane, 二氧戊环
3 1167 divinyl ether, 二乙烯基醚
3 1171 ethylene glycol monoethyl ether
3 1176 ethyl borate
3 1177 2-ethylbutyl acetate
3 1178 2-ethylbutyraldehyde
3 1179 ethyl butyl ether
3 1180 ethyl butyrate, 丁酸乙酯
3 1184 ethylene dichloride
3 1188 ethylene glycol monomethyl ether, 乙二醇甲醚
3 1190 ethyl formate
3 1191 octyl aldehyde
3 1192 ethyl lactate, 乳酸乙酯
3 1193 ethyl methyl ketone
3 1194 ethyl nitrite, 亚硝酸乙酯
3 1195 ethyl propionate, 丙酸乙酯
3 1196 ethyltrichlorosilane
3 1207 hexaldehyde
3 1212 isobutyl alcohol
3 1213 isobutyl acetate, 乙酸异丁酯, 醋酸异丁酯
3 1214 isobutylamine, 异丁胺
3 1216 isooctene
3 1218 isoprene, 异戊二烯
3 1221 isopropylamine, 异丙胺
3 1222 isopropyl nitrate, 硝酸异丙酯
3 1229 mesityl oxide, 异亚丙基丙酮
3 1233 methylamyl acetate
3 1237 methyl butyrate, 丁酸甲酯
3 1243 methyl formate, 甲酸甲酯
3 1245 methyl isobutyl ketone, 甲基异丁基酮, 甲基异丁基甲酮
3 1246 methyl isopropenyl ketone
3 1248 methyl propionate
3 1249 methyl propyl ketone, 甲基丙基酮
3 1250 methyltrichlorosilane, 甲基三氯硅烷
3 1261 nitromethane, 硝基甲烷
3 1264 paraldehyde
3 1274 propyl alcohol
3 1275 propionaldehyde
3 1276 n-propyl acetate, 乙酸丙酯, 醋酸正丙酯, 乙酸正丙酯
3 1277 propylamine, 正丙胺
3 1278 1-chloropropane
3 1280 propylene oxide, 环氧丙烷
3 1281 propyl formate
3 1292 tetraethyl silicate, 正硅酸乙酯, 硅酸四乙酯
3 1298 trimethylchlorosilane, 三甲基氯硅烷
3 1302 vinyl ethyl ether
3 1303 vinylidene chloride, 偏二氯乙烯
3 1304 vinyl isobutyl ether
3 1305 vinyltrichlorosilane
3 1717 acetyl chloride, 乙酰氯
3 1723 allyl iodide
3 1815 propionyl chloride, 丙酰氯
3 1862 ethyl crotonate
3 1865 n-propyl nitrate
3 1891 ethyl bromide, 溴乙烷
3 1914 butyl propionate
3 1917 ethyl acrylate, 丙烯酸乙酯
3 1918 isopropylbenzene
3 1919 methyl acrylate, 丙烯酸甲酯
3 1921 propyleneimine
3 1922 pyrrolidine, 四氢吡咯
3 1991 chloroprene
3 2045 isobutyraldehyde, 异丁醛, isobutyl aldehyde
3 2046 cymene
3 2047 dichloropropene, 二氯丙烯
3 2048 dicyclopentadiene, 双环戊二烯
3 2049 diethylbenzene
3 2050 diisobutylene
3 2052 dipentene, 双戊烯
3 2053 methyl isobutyl carbinol
3 2057 tripropylene
3 2058 valeraldehyde, 戊醛
3 2219 allyl glycidyl ether
3 2227 n-butyl methacrylate, 甲基丙烯酸丁酯
3 2234 chlorobenzotrifluoride
3 2238 chlorotoluene, 氯甲苯
3 2241 cycloheptane, 环庚烷
3 2242 cycloheptene
3 2243 cyclohexyl acetate, 乙酸环己酯
3 2244 cyclopentanol, 环戊醇
3 2245 cyclopentanone, 环戊酮
3 2246 cyclopentene
3 2256 cyclohexene, 环己烯
3 2260 tripropylamine
3 2263 dimethylcyclohexane
3 2266 dimethyl-n-propylamine
3 2271 ethyl amyl ketone
3 2275 2-ethylbutanol
3 2276 2-ethylhexylamine
3 2277 ethyl methacrylate, 甲基丙烯酸乙酯
3 2278 n-heptene
3 2283 isobutyl methacrylate, 甲基丙烯酸异丁酯
3 2284 isobutyronitrile, 异丁腈
3 2286 pentamethylheptane
3 2287 isoheptene
3 2288 isohexene
3 2293 4-methoxy-4-methylpentan-2-one
3 2296 methylcyclohexane
3 2297 methylcyclohexanone, 甲基环己酮
3 2298 methylcyclopentane
3 2301 2-methylfuran
3 2302 5-methylhexan-2-one
3 2303 isopropenylbenzene
3 2309 octadiene
3 2310 乙酰丙酮
3 2313 picoline, 甲基吡啶
3 2323 triethyl phosphite, 亚磷酸三乙酯
3 2324 triisobutylene
3 2329 trimethyl phosphite, 亚磷酸三甲酯
3 2332 acetaldehyde oxime
3 2333 allyl acetate
3 2335 allyl ethyl ether
3 2336 allyl formate
3 2338 benzotrifluoride, 三氟甲苯
3 2339 2-bromobutane
3 2340 2-bromoethyl ethyl ether
3 2341 1-bromo-3-methylbutane
3 2342 bromomethylpropane
3 2343 2-bromopentane
3 2344 bromopropane, 溴丙烷
3 2346 butanedione, 丁二酮
3 2347 butyl mercaptan, 丁硫醇
3 2348 butyl acrylate, 丙烯酸丁酯
3 2350 butyl methyl ether
3 2351 butyl nitrite, 亚硝酸丁酯
3 2352 butyl vinyl ether
3 2353 butyryl chloride, 丁酰氯
3 2354 chloromethyl ethyl ether
3 2356 2-chloropropane
3 2358 cyclooctatetraene
3 2359 diallylamine, 二烯丙基胺
3 2360 diallylether
3 2361 diisobutylamine
3 2363 ethyl mercaptan, 乙硫醇
3 2364 n-propyl benzene
3 2366 diethyl carbonate, 碳酸二乙酯
3 2367 alpha-methylvaleraldehyde
3 2370 1-hexene, 正己烯
3 2371 isopentene
3 2373 diethoxymethane
3 2375 diethyl sulfide, 二乙硫醚
3 2378 2-dimethylaminoacetonitrile
3 2380 dimethyldiethoxysilane, 二甲基二乙氧基硅烷
3 2381 dimethyl disulfide, 二甲基二硫
3 2383 dipropylamine, 二丙胺
3 2384 di-n-propyl ether
3 2385 ethyl isobutyrate
3 2386 1-ethylpiperidine
3 2387 fluorobenzene, 氟苯
3 2388 fluorotoluene
3 2390 2-iodobutane
3 2391 iodomethylpropane
3 2392 iodopropane
3 2393 isobutyl formate
3 2394 isobutyl propionate
3 2395 isobutyryl chloride, 异丁酰氯
3 2396 methacrylaldehyde
3 2397 3-methylbutan-2-one
3 2398 methyl tert-butyl ether
3 2399 1-methylpiperidine
3 2400 methyl isovalerate
3 2402 propanethiol
3 2403 isopropenyl acetate
3 2404 propionitrile, 丙腈
3 2405 isopropyl butyrate
3 2406 isopropyl isobutyrate
3 2409 isopropyl propionate
3 2411 butyronitrile, 丁腈
3 2412 tetrahydrothiophene, 四氢噻吩
3 2413 tetrapropylorthotitanate
3 2414 thiophene, 噻吩
3 2416 trimethyl borate, 硼酸三甲酯
3 2436 thioacetic acid
3 2456 2-chloropropene
3 2458 hexadiene
3 2459 2-methyl-1-butene
3 2460 2-methyl-2-butene
3 2461 methylpentadiene
3 2493 hexamethyleneimine
3 2514 bromobenzene, 溴苯
3 2520 cyclooctadiene
3 2524 ethyl orthoformate, 原甲酸三乙酯
3 2526 furfurylamine, 糠胺
3 2527 isobutyl acrylate, 丙烯酸异丁酯
3 2528 isobutyl isobutyrate
3 2535 4-methylmorpholine, n-methylmorpholine
3 2536 methyltetrahydrofuran, 甲基四氢呋喃
3 2541 terpinolene
3 2554 methyl allyl chloride
3 2560 2-methylpentan-2-ol
3 2561 3-methyl-1-butene
3 2603 cycloheptatriene
3 2608 nitropropane, 硝基丙烷
3 2610 triallylamine
3 2612 methyl propyl ether
3 2614 methallyl alcohol
3 2615 ethyl propyl ether
3 2616 triisopropyl borate
3 2617 methylcyclohexanol
3 2618 vinyltoluene, 乙烯基甲苯
3 2620 amyl butyrate
3 2621 acetyl methyl carbinol
3 2622 glycidaldehyde
3 2684 3-diethyamino-propylamine
3 2707 dimethyldioxane
3 2709 butyl benzene
3 2710 dipropyl ketone
3 2749 tetramethylsilane, 四甲基硅烷
3 2838 vinyl butyrate
3 2840 butyraldoxime
3 2841 di-n-amylamine
3 2842 nitroethane, 硝基乙烷
3 2933 methyl 2-chloropropionate
3 2934 isopropyl 2-chloropropionate
3 2935 ethyl 2-chloropropionate
3 2943 tetrahydrofurfurylamine
3 2945 n-methylbutylamine
3 2947 isopropyl chloroacetate
3 3054 cyclohexyl mercaptan
3 3056 n-heptaldehyde
3 3092 1-methoxy-2-propanol
3 3371 2-methylbutanal
4.1 1310 ammonium picrate
4.1 1322 dinitroresorcinol
4.1 1328 hexamethylenetetramine
4.1 1332 metaldehyde, 四聚乙醛
4.1 1336 nitroguanidine
4.1 1339 phosphorus heptasulfide
4.1 1341 phosphorus sesquisulfide
4.1 1343 phosphorus trisulfide
4.1 1349 sodium picramate
4.1 1437 zirconium hydride, 氢化锆
4.1 1517 zirconium picramate
4.1 1571 barium azide
4.1 1868 decaborane
4.1 1871 titanium hydride, 氢化钛
4.1 2001 cobalt naphthenate
4.1 2213 paraformaldehyde, 多聚甲醛
4.1 2538 nitronaphthalene
4.1 2687 dicyclohexylammonium nitrite
4.1 2852 dipicryl sulfide
4.1 2907 硝酸异山梨酯
4.1 2956 musk xylene
4.1 2989 lead phosphite
4.1 3242 azodicarbonamide, 偶氮二甲酰胺
4.1 3365 trinitrochlorobenzene
4.1 3367 trinitrobenzene, 三硝基苯
4.1 3369 sodium dinitro-o-cresolate
4.1 3370 urea nitrate
4.1 3376 4-nitrophenylhydrazine
4.1 3474 1-hydroxybenzotriazole
4.2 1369 p-nitrosodimethylaniline
4.2 1380 pentaborane
4.2 1382 potassium sulfide
4.2 1384 sodium dithionite, 连二亚硫酸钠, sodium hydrosulfite
4.2 1431 sodium methylate, 甲醇钠
4.2 1923 calcium dithionite, calcium hydrosulfite
4.2 1929 potassium dithionite, potassium hydrosulfite
4.2 2004 magnesium diamide
4.2 2318 sodium hydrosulfide, 硫氢化钠
4.2 2870 aluminum borohydride
4.2 2940 9-phosphabicyclononane
4.2 3174 titanium disulphide
4.2 3254 tributylphosphane
4.2 3255 tert-butyl hypochlorite
4.2 3341 thiourea dioxide, 二氧化硫脲
4.3 1183 ethyldichlorosilane
4.3 1242 methyldichlorosilane
4.3 1295 trichlorosilane, 三氯硅烷
4.3 1340 phosphorus pentasulfide, 五硫化二磷
4.3 1360 calcium phosphide, 磷化钙
4.3 1394 aluminum carbide
4.3 1403 calcium cyanamide, 氰氨化钙
4.3 1404 calcium hydride, 氢化钙
4.3 1405 calcium silicide
4.3 1407 cesium, 金属铯
4.3 1410 lithium aluminum hydride, 氢化铝锂, 四氢铝锂
4.3 1413 lithium borohydride, 硼氢化锂
4.3 1414 lithium hydride, 氢化锂
4.3 1419 magnesium aluminum phosphide
4.3 1423 rubidium, 金属铷
4.3 1426 sodium borohydride, 硼氢化钠
4.3 1427 sodium hydride, 氢化钠
4.3 1432 sodium phosphide
4.3 1433 stannic phosphide
4.3 1870 potassium borohydride, 硼氢化钾
4.3 1928 methyl magnesium bromide
4.3 2010 magnesium hydride
4.3 2011 magnesium phosphide, 磷化镁
4.3 2012 potassium phosphide
4.3 2013 strontium phosphide
4.3 2463 aluminum hydride
4.3 2624 magnesium silicide, 硅化镁
4.3 2806 lithium nitride
4.3 2835 sodium aluminum hydride
5.1 1438 aluminum nitrate, 硝酸铝
5.1 1445 barium chlorate
5.1 1447 barium perchlorate, 高氯酸钡
5.1 1448 barium permanganate
5.1 1451 cesium nitrate, 硝酸铯, caesium nitrate
5.1 1452 calcium chlorate, 氯酸钙
5.1 1453 calcium chlorite
5.1 1455 calcium perchlorate
5.1 1456 calcium permanganate
5.1 1466 ferric nitrate
5.1 1467 guanidine nitrate, 硝酸胍
5.1 1470 lead perchlorate
5.1 1471 lithium hypochlorite
5.1 1472 lithium peroxide
5.1 1473 magnesium bromate
5.1 1475 magnesium perchlorate, 高氯酸镁
5.1 1476 magnesium peroxide, 过氧化镁
5.1 1488 potassium nitrite
5.1 1491 potassium peroxide, 过氧化钾
5.1 1503 sodium permanganate
5.1 1504 sodium peroxide
5.1 1506 strontium chlorate
5.1 1508 strontium perchlorate, 高氯酸锶
5.1 1509 strontium peroxide, 过氧化锶
5.1 1512 zinc ammonium nitrite
5.1 1513 zinc chlorate
5.1 1514 zinc nitrate, 硝酸锌
5.1 1515 zinc permanganate
5.1 1745 bromine pentafluoride
5.1 1746 bromine trifluoride
5.1 1872 lead dioxide, 二氧化铅
5.1 2464 beryllium nitrate
5.1 2466 potassium superoxide, 超氧化钾
5.1 2469 zinc bromate
5.1 2495 iodine pentafluoride
5.1 2547 sodium superoxide
5.1 2573 thallium chlorate
5.1 2719 barium bromate
5.1 2720 chromium nitrate, 硝酸铬
5.1 2721 copper chlorate
5.1 2722 lithium nitrate, 硝酸锂
5.1 2723 magnesium chlorate
5.1 2724 manganese nitrate, 硝酸锰
5.1 2725 nickel nitrate, 硝酸镍
5.1 2726 nickel nitrite
5.1 2728 zirconium nitrate, 硝酸锆
5.1 2741 barium hypochlorite
5.1 3247 sodium peroxoborate
5.1 3377 sodium perborate monohydrate
6.1 1092 acrolein, 丙烯醛
6.1 1135 ethylene chlorohydrin, 氯乙醇
6.1 1143 crotonaldehyde, 巴豆醛
6.1 1181 ethyl chloroacetate, 氯乙酸乙酯
6.1 1182 ethyl chloroformate, 氯甲酸乙酯
6.1 1185 ethyleneimine, 乙撑亚胺, 氮丙啶
6.1 1199 furaldehyde
6.1 1238 methyl chloroformate, 氯甲酸甲酯
6.1 1239 methyl chloromethyl ether
6.1 1244 methylhydrazine, 甲基肼
6.1 1251 methyl vinyl ketone
6.1 1259 nickel carbonyl, 羰基镍
6.1 1510 tetranitromethane, 四硝基甲烷
6.1 1541 acetone cyanohydrin, 丙酮氰醇
6.1 1545 allyl isothiocyanate, 异硫氰酸烯丙酯
6.1 1546 ammonium arsenate
6.1 1548 aniline hydrochloride, 盐酸苯胺
6.1 1550 antimony lactate
6.1 1551 antimony potassium tartrate, 酒石酸锑钾
6.1 1553 arsenic acid, 砷酸
6.1 1555 arsenic bromide
6.1 1559 arsenic pentoxide, 五氧化二砷
6.1 1560 arsenic trichloride
6.1 1565 barium cyanide
6.1 1569 bromoacetone, 溴丙酮
6.1 1573 calcium arsenate
6.1 1575 calcium cyanide, 氰化钙
6.1 1577 chlorodinitrobenzene
6.1 1579 4-chloro-o-toluidine hydrochloride
6.1 1580 chloropicrin
6.1 1585 copper acetoarsenite
6.1 1586 copper arsenite
6.1 1587 copper cyanide
6.1 1590 dichloroaniline, 二氯苯胺
6.1 1591 o-dichlorobenzene
6.1 1594 diethyl sulfate, 硫酸二乙酯
6.1 1596 dinitroaniline, 二硝基苯胺
6.1 1597 dinitrobenzene
6.1 1598 dinitro-o-cresol
6.1 1599 dinitrophenol, 二硝基苯酚
6.1 1603 ethyl bromoacetate, 溴乙酸乙酯
6.1 1605 ethylene dibromide, 二溴乙烷
6.1 1606 ferric arsenate
6.1 1607 ferric arsenite
6.1 1608 ferrous arsenate
6.1 1611 hexaethyl tetraphosphate
6.1 1617 lead arsenate, 砷酸铅
6.1 1618 lead arsenite
6.1 1620 lead cyanide
6.1 1622 magnesium arsenate
6.1 1623 mercuric arsenate
6.1 1625 mercuric nitrate, 硝酸汞
6.1 1626 mercuric potassium cyanide
6.1 1627 mercurous nitrate
6.1 1629 mercury acetate, 乙酸汞, 醋酸汞
6.1 1630 mercury ammonium chloride
6.1 1631 mercury benzoate
6.1 1634 mercury bromide, 溴化汞
6.1 1636 mercury cyanide, 氰化汞
6.1 1637 mercury gluconate
6.1 1639 mercury nucleate
6.1 1640 mercury oleate
6.1 1642 mercury oxycyanide
6.1 1643 mercury potassium iodide
6.1 1644 mercury salicylate
6.1 1645 mercury sulfate, 硫酸汞
6.1 1646 mercury thiocyanate, 硫氰酸汞
6.1 1650 beta-naphthylamine
6.1 1653 nickel cyanide, 氰化镍
6.1 1659 nicotine tartrate
6.1 1661 nitroaniline, 硝基苯胺
6.1 1663 nitrophenol, 硝基苯酚
6.1 1664 nitrotoluene, 硝基甲苯
6.1 1665 nitroxylene
6.1 1669 pentachloroethane, 五氯乙烷
6.1 1670 perchloromethyl mercaptan
6.1 1672 phenylcarbylamine chloride
6.1 1673 phenylenediamine, 苯二胺
6.1 1674 phenylmercuric acetate, 乙酸苯汞, 醋酸苯汞
6.1 1677 potassium arsenate
6.1 1678 potassium arsenite
6.1 1679 potassium cuprocyanide
6.1 1683 silver arsenite
6.1 1685 sodium arsenate, 砷酸钠
6.1 1688 sodium cacodylate
6.1 1691 strontium arsenite
6.1 1694 bromobenzyl cyanide
6.1 1695 chloroacetone, 氯丙酮
6.1 1699 diphenylchloroarsine
6.1 1701 xylyl bromide
6.1 1702 四氯乙烷
6.1 1704 tetraethyl dithiopyrophosphate
6.1 1708 toluidine, 甲苯胺
6.1 1711 xylidine
6.1 1712 zinc arsenate, zinc arsenite
6.1 1722 allyl chloroformate
6.1 1737 benzyl bromide, 溴化苄, 苄基溴
6.1 1738 benzyl chloride, 氯化苄, 苄基氯
6.1 1752 chloroacetyl chloride, 氯乙酰氯
6.1 1810 phosphorus oxychloride
6.1 1834 sulfuryl chloride, 硫酰氯
6.1 1843 ammonium dinitro-o-cresolate
6.1 1884 barium oxide, 氧化钡
6.1 1885 benzidine, 联苯胺
6.1 1886 benzylidene chloride, 二氯甲基苯
6.1 1887 bromochloromethane, 溴氯甲烷
6.1 1889 cyanogen bromide
6.1 1892 ethyldichloroarsine
6.1 1894 phenylmercuric hydroxide
6.1 1895 phenylmercuric nitrate
6.1 1994 iron pentacarbonyl, 五羰基铁
6.1 2019 chloroaniline, 氯苯胺
6.1 2021 chlorophenol, 氯苯酚, 氯酚
6.1 2022 cresylic acid
6.1 2038 dinitrotoluene, 二硝基甲苯
6.1 2074 acrylamide, 丙烯酰胺
6.1 2075 chloral, 三氯乙醛
6.1 2076 cresol, 甲酚
6.1 2077 alpha-naphthylamine
6.1 2205 adiponitrile, 己二腈
6.1 2224 benzonitrile, 苯甲腈
6.1 2232 2-chloroethanal
6.1 2233 chloroanisidine
6.1 2235 chlorobenzyl chloride
6.1 2236 3-chloro-4-methylphenyl isocyanate
6.1 2237 chloronitroaniline
6.1 2249 dichlorodimethyl ether
6.1 2250 dichlorophenyl isocyanate
6.1 2261 xylenol, 二甲苯酚
6.1 2267 dimethyl thiophosphoryl chloride
6.1 2272 n-ethylaniline
6.1 2273 2-ethylaniline
6.1 2274 n-ethyl-n-benzylaniline
6.1 2279 hexachlorobutadiene, 六氯丁二烯
6.1 2281 hexamethylene diisocyanate, 六亚甲基二异氰酸酯
6.1 2285 isocyanatobenzotrifluoride
6.1 2290 isophorone diisocyanate, 异佛尔酮二异氰酸酯
6.1 2294 n-methylaniline
6.1 2295 methyl chloroacetate, 氯乙酸甲酯
6.1 2299 methyl dichloroacetate
6.1 2300 2-methyl-5-ethylpyridine
6.1 2306 nitrobenzotrifluoride
6.1 2307 3-nitro-4-chlorobenzotrifluoride
6.1 2311 phenetidine
6.1 2316 sodium cuprocyanide
6.1 2321 trichlorobenzene, 三氯苯
6.1 2322 trichlorobutene
6.1 2334 allylamine, 烯丙胺
6.1 2337 phenyl mercaptan, 苯硫酚
6.1 2382 dimethylhydrazine, 二甲基肼, 偏二甲肼
6.1 2407 isopropyl chloroformate
6.1 2431 anisidine
6.1 2433 chloronitrotoluene
6.1 2438 trimethylacetyl chloride
6.1 2470 phenylacetonitrile
6.1 2473 sodium arsanilate
6.1 2474 thiophosgene, 硫光气
6.1 2477 methyl isothiocyanate, 异硫氰酸甲酯
6.1 2480 methyl isocyanate, 异氰酸甲酯
6.1 2481 ethyl isocyanate
6.1 2482 n-propyl isocyanate
6.1 2483 isopropyl isocyanate
6.1 2484 tert-butyl isocyanate
6.1 2485 n-butyl isocyanate
6.1 2486 isobutyl isocyanate
6.1 2487 phenyl isocyanate, 异氰酸苯酯
6.1 2488 cyclohexyl isocyanate, 环己基异氰酸酯
6.1 2490 dichloroisopropyl ether
6.1 2504 tetrabromoethane
6.1 2505 ammonium fluoride
6.1 2512 aminophenol
6.1 2515 bromoform, 三溴甲烷, 溴仿
6.1 2516 carbon tetrabromide, 四溴化碳
6.1 2521 diketene, 双乙烯酮
6.1 2522 2-dimethylaminoethyl methacrylate
6.1 2525 ethyl oxalate
6.1 2533 methyl trichloroacetate
6.1 2542 tributylamine, 三丁胺
6.1 2552 hexafluoroacetone hydrate
6.1 2558 epibromohydrin, 环氧溴丙烷
6.1 2567 sodium pentachlorophenate
6.1 2572 phenylhydrazine, 苯肼
6.1 2574 tricresyl phosphate
6.1 2587 benzoquinone, 苯醌
6.1 2589 vinyl chloroacetate
6.1 2605 methoxymethyl isocyanate
6.1 2606 methyl orthosilicate
6.1 2609 triallyl borate
6.1 2611 propylene chlorohydrin
6.1 2628 potassium fluoroacetate
6.1 2643 methyl bromoacetate, 溴乙酸甲酯
6.1 2644 methyl iodide, 碘甲烷
6.1 2645 phenacyl bromide
6.1 2646 hexachlorocyclopentadiene
6.1 2647 malononitrile, 丙二腈
6.1 2653 benzyl iodide
6.1 2655 potassium fluorosilicate, 氟硅酸钾
6.1 2659 sodium chloroacetate, 氯乙酸钠
6.1 2660 nitrotoluidine
6.1 2661 hexachloroacetone
6.1 2664 dibromomethane, 二溴甲烷
6.1 2667 butyltoluene
6.1 2668 chloroacetonitrile, 氯乙腈
6.1 2669 chlorocresol, 氯甲酚
6.1 2671 aminopyridine
6.1 2673 2-amino-4-chlorophenol
6.1 2674 sodium fluorosilicate
6.1 2688 1-bromo-3-chloropropane
6.1 2689 glycerol alpha-monochlorohydrin
6.1 2713 acridine, 吖啶
6.1 2716 丁炔二醇
6.1 2727 thallium nitrate, 硝酸铊
6.1 2729 hexachlorobenzene, 六氯苯
6.1 2732 nitrobromobenzene
6.1 2738 n-butylaniline
6.1 2740 n-propyl chloroformate
6.1 2743 n-butyl chloroformate
6.1 2744 cyclobutyl chloroformate
6.1 2745 chloromethyl chloroformate
6.1 2746 phenyl chloroformate
6.1 2747 tert-butylcyclohexylchloroformate
6.1 2748 2-ethylhexyl chloroformate
6.1 2754 n-ethyltoluidine
6.1 2785 4-thiapentanal
6.1 2822 2-chloropyridine
6.1 2831 三氯乙烷
6.1 2853 magnesium fluorosilicate
6.1 2854 ammonium fluorosilicate
6.1 2855 zinc fluorosilicate
6.1 2859 ammonium metavanadate, 偏钒酸铵
6.1 2861 ammonium polyvanadate
6.1 2862 vanadium pentoxide, 五氧化二钒
6.1 2863 sodium ammonium vanadate
6.1 2864 potassium metavanadate
6.1 2872 dibromochloropropane
6.1 2873 dibutylaminoethanol
6.1 2874 furfuryl alcohol, 糠醇
6.1 2931 vanadyl sulfate, 硫酸氧钒
6.1 2937 alpha-methylbenzyl alcohol
6.1 2941 fluoroaniline, 氟苯胺
6.1 2942 2-trifluoromethylaniline
6.1 2946 2-amino-5-diethylaminopentane
6.1 2948 3-trifluoromethylaniline
6.1 3023 2-methyl-2-heptanethiol
6.1 3073 vinylpyridine, 乙烯基吡啶
6.1 3079 methacrylonitrile, 甲基丙烯腈
6.1 3246 methanesulfonyl chloride, 甲基磺酰氯
6.1 3302 2-dimethylaminoethyl acrylate
6.1 3409 chloronitrobenzene, 硝基氯苯
6.1 3416 chloroacetophenone
6.1 3429 chlorotoluidine
6.1 3434 nitrocresol
6.1 3444 nicotine hydrochloride
6.1 3445 nicotine sulphate, 硫酸烟碱
6.1 3460 n-ethylbenzyltoluidine
6.1 3507 uranium hexafluoride
8 1052 hydrogen fluoride
8 1716 acetyl bromide, 乙酰溴
8 1718 butyl acid phosphate
8 1724 allyltrichlorosilane
8 1725 aluminum bromide, 溴化铝
8 1727 ammonium hydrogendifluoride
8 1728 amyltrichlorosilane
8 1729 anisoyl chloride
8 1730 antimony pentachloride, 五氯化锑
8 1732 antimony pentafluoride
8 1736 benzoyl chloride, 苯甲酰氯
8 1739 benzyl chloroformate, 氯甲酸苄酯
8 1747 butyltrichlorosilane
8 1753 chlorophenyltrichlorosilane
8 1754 chlorosulfonic acid
8 1756 chromic fluoride
8 1758 chromium oxychloride
8 1761 cupriethylenediamine
8 1762 cyclohexenyltrichlorosilane
8 1763 cyclohexyltrichlorosilane
8 1764 dichloroacetic acid
8 1765 dichloroacetyl chloride, 二氯乙酰氯
8 1766 dichlorophenyltrichlorosilane
8 1767 diethyldichlorosilane
8 1769 diphenyldichlorosilane
8 1770 diphenylmethyl bromide
8 1771 dodecyltrichlorosilane
8 1777 fluorosulfonic acid, 氟磺酸
8 1780 fumaryl chloride
8 1781 hexadecyltrichlorosilane
8 1784 hexyltrichlorosilane
8 1787 hydriodic acid
8 1793 isopropyl acid phosphate
8 1799 nonyltrichlorosilane
8 1800 octadecyltrichlorosilane
8 1801 octyltrichlorosilane
8 1804 phenyltrichlorosilane
8 1806 phosphorus pentachloride
8 1808 phosphorus tribromide, 三溴化磷
8 1816 propyltrichlorosilane
8 1817 pyrosulfuryl chloride
8 1818 silicon tetrachloride
8 1827 stannic chloride, 四氯化锡
8 1829 sulfur trioxide, 三氧化硫
8 1837 thiophosphoryl chloride
8 1898 acetyl iodide
8 1902 diisooctyl acid phosphate
8 1905 selenic acid
8 1939 phosphorus oxybromide
8 1940 thioglycolic acid, 巯基乙酸
8 2051 2-dimethylaminoethanol, 二甲氨基乙醇
8 2054 morpholine, 吗啉
8 2214 phthalic anhydride, 邻苯二甲酸酐, 苯酐
8 2215 maleic anhydride, 马来酸酐, 顺丁烯二酸酐
8 2225 benzene sulfonyl chloride
8 2226 benzotrichloride, 三氯甲苯
8 2248 di-n-butylamine
8 2259 triethylenetetramine, 三乙烯四胺
8 2262 dimethylcarbamoyl chloride
8 2280 hexamethylenediamine, 己二胺
8 2289 isophoronediamine, 异佛尔酮二胺
8 2308 nitrosylsulfuric acid
8 2320 tetraethylenepentamine, 四乙烯五胺
8 2326 trimethylcyclohexylamine
8 2327 trimethylhexamethylenediamine
8 2357 cyclohexylamine, 环己胺
8 2434 dibenzyldichlorosilane
8 2435 ethylphenyldichlorosilane
8 2437 methylphenyldichlorosilane
8 2439 sodium hydrogendifluoride
8 2440 stannic chloride pentahydrate
8 2442 trichloroacetyl chloride, 三氯乙酰氯
8 2443 vanadium oxytrichloride, 三氯氧钒
8 2444 vanadium tetrachloride
8 2475 vanadium trichloride
8 2496 propionic anhydride, 丙酸酐
8 2502 valeryl chloride
8 2503 zirconium tetrachloride, 四氯化锆
8 2506 ammonium hydrogen sulfate
8 2508 molybdenum pentachloride, 五氯化钼
8 2509 potassium hydrogen sulfate
8 2511 2-chloropropionic acid
8 2513 bromoacetyl bromide
8 2531 methacrylic acid, 甲基丙烯酸
8 2565 dicyclohexylamine, 二环己胺
8 2577 phenylacetyl chloride
8 2578 phosphorus trioxide
8 2604 boron trifluoride diethyl etherate
8 2619 benzyldimethylamine
8 2670 cyanuric chloride, 三聚氯氰
8 2678 rubidium hydroxide
8 2682 caesium hydroxide
8 2683 ammonium sulfide, 硫化铵
8 2686 2-diethylaminoethanol, 二乙氨基乙醇
8 2691 phosphorus pentabromide
8 2692 boron tribromide, 三溴化硼
8 2698 tetrahydrophthalic anhydride
8 2739 butyric anhydride
8 2751 diethylthiophosphoryl chloride
8 2798 phenyl phosphorus dichloride
8 2799 phenyl phosphorus thiodichloride
8 2802 氯化铜
8 2812 sodium aluminate, 铝酸钠
8 2815 n-aminoethylpiperazine
8 2818 ammonium polysulfide
8 2826 ethyl chlorothioformate
8 2829 caproic acid
8 2834 phosphorous acid, 亚磷酸
8 2851 boron trifluoride dihydrate
8 2865 hydroxylamine sulfate, 硫酸羟胺
8 2869 titanium trichloride, 三氯化钛
8 2879 selenium oxychloride, 二氯氧硒
8 3253 disodium trioxosilicate
8 3421 potassium hydrogendifluoride
8 3423 tetramethylammonium hydroxide
8 3472 crotonic acid, 巴豆酸
8 3498 iodine monochloride, 氯化碘
`;

/** A substance that the UN list names. */
interface Named {
  readonly hazard: string;
  readonly un: string;
  readonly names: readonly string[];
}

const named: readonly Named[] = NAMES.trim()
  .split('\n')
  .map((line) => {
    const [hazard = '', digits = '', ...rest] = line.split(' ');
    return { hazard, un: `UN${digits}`, names: rest.join(' ').split(', ') };
  });

/** The names of substances of these classes or divisions, those in Chinese and those in English. */
export function namesOf(hazards: readonly string[]): { readonly zh: string; readonly en: string } {
  const names = named.filter(({ hazard }) => hazards.includes(hazard)).flatMap((each) => each.names);
  const isChinese = (name: string): boolean => /\p{Script=Han}/u.test(name);
  return {
    zh: names.filter(isChinese).join(' '),
    en: names.filter((name) => !isChinese(name)).join(','),
  };
}

const numbers = new Map(
  named.flatMap(({ un, names }) => names.map((name) => [plainName(name), un] as const)),
);

/** The UN number of a substance named in folded text, in the singular or plural; empty: the list has no such name. */
export function unOfName(text: string): string {
  const plain = plainName(text);
  return numbers.get(plain) ?? numbers.get(plain.replace(/s$/, '')) ?? '';
}

/** Without what folding and spelling may change: `n-butylamine` and `n butyl amine` are one name. */
function plainName(name: string): string {
  return name.replace(/[ -]/g, '');
}
