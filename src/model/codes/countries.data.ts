/**
 * Countries and regions: ISO 3166 alpha-3, alpha-2 (`--`: none, the entry is customs' own), customs code of
 * three digits, Chinese name; English name; other names in use. Codes and first names: the customs mapping of
 * new to old country codes; other names: Unicode CLDR (zh-Hans, zh-Hant, en).
 */
export const countryLines = `
ABW AW 403 阿鲁巴;Aruba;阿魯巴|荷屬阿魯巴
AFG AF 101 阿富汗;Afghanistan
AGO AO 202 安哥拉;Angola
AIA AI 499 安圭拉;Anguilla;安奎拉
ALA AX 399 阿兰群岛（波罗的海中芬兰所属群岛）;Åland Islands;奥兰群岛|奧蘭群島
ALB AL 313 阿尔巴尼亚;Albania;阿爾巴尼亞
AND AD 314 安道尔;Andorra;安道爾
ARE AE 138 阿联酋;United Arab Emirates;阿拉伯联合酋长国|阿拉伯聯合酋長國|阿拉伯聯合大公國
ARG AR 402 阿根廷;Argentina
ARM AM 338 亚美尼亚;Armenia;亞美尼亞
ASM AS 699 美属萨摩亚;American Samoa;美屬薩摩亞
ATA AQ 701 南极洲;Antarctica;南極洲
ATF TF 299 法属南部领地;French Southern Territories;法屬南部領地|法屬南部屬地
ATG AG 401 安提瓜和巴布达;Antigua and Barbuda;安提瓜和巴布達|安地卡及巴布達
AUS AU 601 澳大利亚;Australia;澳洲
AUT AT 315 奥地利;Austria;奧地利
AZE AZ 339 阿塞拜疆;Azerbaijan;亞塞拜疆|亞塞拜然
BDI BI 205 布隆迪;Burundi;蒲隆地
BEL BE 301 比利时;Belgium;比利時
BEN BJ 203 贝宁;Benin;貝寧|貝南
BES BQ 449 博内尔岛、圣尤斯特歇斯岛和萨巴岛;Bonaire, Sint Eustatius and Saba;Caribbean Netherlands|荷属加勒比区|荷蘭加勒比區
BFA BF 251 布基纳法索;Burkina Faso;布基納法索|布吉納法索
BGD BD 103 孟加拉;Bangladesh;孟加拉国
BGR BG 316 保加利亚;Bulgaria;保加利亞
BHR BH 102 巴林;Bahrain
BHS BS 404 巴哈马;Bahamas;巴哈馬
BIH BA 355 波斯尼亚和黑塞哥维那;Bosnia and Herzegovina;波斯尼亞和黑塞哥維那|波士尼亞與赫塞哥維納
BLM BL 499 加勒比海圣巴特岛;Saint Barthélemy;St. Barthélemy|圣巴泰勒米|聖巴泰勒米|聖巴瑟米
BLR BY 340 白俄罗斯;Belarus;白俄羅斯
BLZ BZ 406 伯利兹;Belize;伯利茲|貝里斯
BMU BM 504 百慕大;Bermuda;百慕達
BOL BO 408 玻利维亚;Bolivia (Plurinational State of);Bolivia|玻利維亞
BRA BR 410 巴西;Brazil
BRB BB 405 巴巴多斯;Barbados;巴貝多
BRN BN 105 文莱;Brunei Darussalam;Brunei|汶萊
BTN BT 104 不丹;Bhutan
BVT BV 326 布维岛;Bouvet Island;布韦岛|鮑威特島|布威島
BWA BW 204 博茨瓦纳;Botswana;博茨瓦納|波札那
CAF CF 209 中非;Central African Republic;中非共和国|中非共和國
CAI -- 207 加那利群岛;Canary Islands
CAN CA 501 加拿大;Canada
CCK CC 699 科科斯（基林）群岛;Cocos (Keeling) Islands;科科斯 (基林) 群島|科克斯（基靈）群島
CEU -- 210 休达;Ceuta
CHE CH 331 瑞士;Switzerland
CHL CL 412 智利;Chile
CHN CN 142 中国;China;中國
CIV CI 223 科特迪瓦;Côte d'Ivoire;象牙海岸
CMR CM 206 喀麦隆;Cameroon;喀麥隆
COD CD 252 刚果（金）;Congo (the Democratic Republic of the);Congo - Kinshasa|剛果（金夏沙）
COG CG 213 刚果（布）;Congo;Congo - Brazzaville|剛果（布拉薩）
COK CK 602 库克群岛;Cook Islands;庫克群島
COL CO 413 哥伦比亚;Colombia;哥倫比亞
COM KM 212 科摩罗;Comoros;科摩羅|葛摩
CPV CV 208 佛得角;Cabo Verde;Cape Verde|維德角
CRI CR 415 哥斯达黎加;Costa Rica;哥斯達黎加|哥斯大黎加
CUB CU 416 古巴;Cuba
CUW CW 417 库腊索岛;Curaçao;库拉索|庫拉索
CXR CX 699 圣诞岛;Christmas Island;聖誕島
CYM KY 411 开曼群岛;Cayman Islands;開曼群島
CYP CY 108 塞浦路斯;Cyprus;賽普勒斯
CZE CZ 352 捷克;Czechia
DEU DE 304 德国;Germany;德國
DJI DJ 214 吉布提;Djibouti;吉布地
DMA DM 414 多米尼克;Dominica
DNK DK 302 丹麦;Denmark;丹麥
DOM DO 418 多米尼加;Dominican Republic;多米尼加共和国|多米尼加共和國|多明尼加共和國
DZA DZ 201 阿尔及利亚;Algeria;阿爾及利亞
ECU EC 419 厄瓜多尔;Ecuador;厄瓜多爾|厄瓜多
EGY EG 215 埃及;Egypt
ERI ER 258 厄立特里亚;Eritrea;厄立特里亞|厄利垂亞
ESH EH 245 西撒哈拉;Western Sahara
ESP ES 312 西班牙;Spain
EST EE 334 爱沙尼亚;Estonia;愛沙尼亞
ETH ET 217 埃塞俄比亚;Ethiopia;埃塞俄比亞|衣索比亞
FIN FI 318 芬兰;Finland;芬蘭
FJI FJ 603 斐济;Fiji;斐濟
FLK FK 499 福克兰群岛(马尔维纳斯);Falkland Islands;福克兰群岛|福克蘭群島
FRA FR 305 法国;France;法國
FRO FO 357 法罗群岛;Faroe Islands;法羅群島
FSM FM 620 密克罗尼西亚(联邦);Micronesia (Federated States of);Micronesia|密克罗尼西亚|密克羅尼西亞
GAB GA 218 加蓬;Gabon;加彭
GAM -- 604 盖比群岛;Gambier Islands
GBR GB 303 英国;United Kingdom of Great Britain and Northern Ireland;United Kingdom|英國
GEO GE 337 格鲁吉亚;Georgia;格魯吉亞|喬治亞
GGY GG 399 根西岛;Guernsey;根息
GHA GH 220 加纳;Ghana;加納|迦納
GIB GI 320 直布罗陀;Gibraltar;直布羅陀
GIN GN 221 几内亚;Guinea;幾內亞
GLP GP 422 瓜德罗普;Guadeloupe;瓜地洛普
GMB GM 219 冈比亚;Gambia;岡比亞|甘比亞
GNB GW 222 几内亚比绍;Guinea-Bissau;幾內亞比紹|幾內亞比索
GNQ GQ 216 赤道几内亚;Equatorial Guinea;赤道幾內亞
GRC GR 310 希腊;Greece;希臘
GRD GD 421 格林纳达;Grenada;格林納達|格瑞那達
GRL GL 503 格陵兰;Greenland;格陵蘭
GTM GT 423 危地马拉;Guatemala;危地馬拉|瓜地馬拉
GUF GF 420 法属圭亚那;French Guiana;法屬圭亞那
GUM GU 699 关岛;Guam;關島
GUY GY 424 圭亚那;Guyana;圭亞那|蓋亞那
HKG HK 110 香港;Hong Kong;Hong Kong SAR China|中国香港特别行政区|中國香港特別行政區
HMD HM 699 赫德岛和麦克唐纳岛;Heard Island and McDonald Islands;Heard & McDonald Islands|赫德岛和麦克唐纳群岛|赫德島及麥唐納群島
HND HN 426 洪都拉斯;Honduras;宏都拉斯
HRV HR 351 克罗地亚;Croatia;克羅地亞|克羅埃西亞
HTI HT 425 海地;Haiti
HUN HU 321 匈牙利;Hungary
IDN ID 112 印度尼西亚;Indonesia;印尼
IMN IM 399 马恩岛;Isle of Man;馬恩島|曼島
IND IN 111 印度;India
IOT IO 299 英属印度洋领地;British Indian Ocean Territory;英屬印度洋領地
IRL IE 306 爱尔兰;Ireland;愛爾蘭
IRN IR 113 伊朗;Iran (Islamic Republic of);Iran
IRQ IQ 114 伊拉克;Iraq
ISL IS 322 冰岛;Iceland;冰島
ISR IL 115 以色列;Israel
ITA IT 307 意大利;Italy;義大利
JAM JM 427 牙买加;Jamaica;牙買加
JEY JE 399 泽西岛;Jersey;澤西島
JOR JO 117 约旦;Jordan;約旦
JPN JP 116 日本;Japan
KAZ KZ 145 哈萨克斯坦;Kazakhstan;哈薩克
KEN KE 224 肯尼亚;Kenya;肯尼亞|肯亞
KGZ KG 146 吉尔吉斯斯坦;Kyrgyzstan;吉爾吉斯
KHM KH 107 柬埔寨;Cambodia
KIR KI 618 基里巴斯;Kiribati;吉里巴斯
KNA KN 447 圣基茨和尼维斯;Saint Kitts and Nevis;St. Kitts & Nevis|聖基茨和尼維斯|聖克里斯多福及尼維斯
KOR KR 133 韩国;Korea (the Republic of);South Korea|南韓
KWT KW 118 科威特;Kuwait
LAO LA 119 老挝;Lao People's Democratic Republic;Laos|老撾|寮國
LBN LB 120 黎巴嫩;Lebanon
LBR LR 225 利比里亚;Liberia;利比里亞|賴比瑞亞
LBY LY 226 利比亚;Libya;利比亞
LCA LC 437 圣卢西亚;Saint Lucia;St. Lucia|聖盧西亞|聖露西亞
LIE LI 323 列支敦士登;Liechtenstein;列支敦斯登
LKA LK 134 斯里兰卡;Sri Lanka;斯里蘭卡
LSO LS 255 莱索托;Lesotho;萊索托|賴索托
LTU LT 336 立陶宛;Lithuania
LUX LU 308 卢森堡;Luxembourg;盧森堡
LVA LV 335 拉脱维亚;Latvia;拉脫維亞
MAC MO 121 澳门;Macao;Macao SAR China|中国澳门特别行政区|中國澳門特別行政區
MAF MF 438 圣马丁(法国);Saint Martin (French part);St. Martin|法属圣马丁|法屬聖馬丁
MAI -- 605 马克萨斯群岛;Marquesas Islands
MAR MA 232 摩洛哥;Morocco
MCO MC 325 摩纳哥;Monaco;摩納哥
MDA MD 343 摩尔多瓦;Moldova (the Republic of);Moldova|摩爾多瓦
MDG MG 227 马达加斯加;Madagascar;馬達加斯加
MDV MV 123 马尔代夫;Maldives;馬爾代夫|馬爾地夫
MEL -- 256 梅利利亚;Melilla
MEX MX 429 墨西哥;Mexico
MHL MH 621 马绍尔群岛;Marshall Islands;馬紹爾群島
MKD MK 354 马其顿;Macedonia (the former Yugoslav Republic of);North Macedonia|北马其顿|北馬其頓
MLI ML 229 马里;Mali;馬里|馬利
MLT MT 324 马耳他;Malta;馬耳他|馬爾他
MMR MM 106 缅甸;Myanmar;Myanmar (Burma)|緬甸
MNE ME 359 黑山共和国;Montenegro;黑山|蒙特內哥羅
MNG MN 124 蒙古;Mongolia
MNP MP 699 北马里亚纳自由联邦;Northern Mariana Islands;北马里亚纳群岛|北馬利安納群島
MOZ MZ 233 莫桑比克;Mozambique;莫三比克
MRT MR 230 毛里塔尼亚;Mauritania;毛里塔尼亞|茅利塔尼亞
MSR MS 430 蒙特塞拉特;Montserrat;蒙哲臘
MTQ MQ 428 马提尼克;Martinique;馬丁尼克
MUS MU 231 毛里求斯;Mauritius;毛里裘斯|模里西斯
MWI MW 228 马拉维;Malawi;馬拉維|馬拉威
MYS MY 122 马来西亚;Malaysia;馬來西亞
MYT YT 259 马约特;Mayotte;馬約特|馬約特島
NAM NA 234 纳米比亚;Namibia;納米比亞
NCL NC 607 新喀里多尼亚;New Caledonia;新喀里多尼亞
NER NE 235 尼日尔;Niger;尼日爾|尼日
NFK NF 610 诺福克岛;Norfolk Island;諾福克島
NGA NG 236 尼日利亚;Nigeria;尼日利亞|奈及利亞
NIC NI 431 尼加拉瓜;Nicaragua
NIU NU 699 纽埃;Niue;紐埃島
NLD NL 309 荷兰;Netherlands;荷蘭
NOR NO 326 挪威;Norway
NPL NP 125 尼泊尔;Nepal;尼泊爾
NRU NR 606 瑙鲁;Nauru;瑙魯|諾魯
NZL NZ 609 新西兰;New Zealand;紐西蘭
OMN OM 126 阿曼;Oman
PAK PK 127 巴基斯坦;Pakistan
PAN PA 432 巴拿马;Panama;巴拿馬
PCN PN 699 皮特凯恩;Pitcairn;Pitcairn Islands|皮特凯恩群岛|皮特凱恩島|皮特肯群島
PER PE 434 秘鲁;Peru;秘魯
PHL PH 129 菲律宾;Philippines;菲律賓
PLW PW 622 帕劳;Palau;帛琉
PNG PG 611 巴布亚新几内亚;Papua New Guinea;巴布亞新畿內亞|巴布亞紐幾內亞
POL PL 327 波兰;Poland;波蘭
PRI PR 435 波多黎各;Puerto Rico
PRK KP 109 朝鲜;Korea (the Democratic People's Republic of);North Korea|北韓
PRT PT 311 葡萄牙;Portugal
PRY PY 433 巴拉圭;Paraguay
PSE PS 128 巴勒斯坦;Palestine, State of;Palestinian Territories|巴勒斯坦领土|巴勒斯坦領土|巴勒斯坦自治區
PYF PF 623 法属波利尼西亚;French Polynesia;法屬波利尼西亞|法屬玻里尼西亞
QAT QA 130 卡塔尔;Qatar;卡塔爾|卡達
REU RE 237 留尼汪;Réunion;留尼旺
ROU RO 328 罗马尼亚;Romania;羅馬尼亞
RUS RU 344 俄罗斯联邦;Russian Federation;Russia|俄罗斯|俄羅斯
RWA RW 238 卢旺达;Rwanda;盧旺達|盧安達
SAU SA 131 沙特阿拉伯;Saudi Arabia;沙地阿拉伯|沙烏地阿拉伯
SDN SD 246 苏丹;Sudan;蘇丹
SEN SN 240 塞内加尔;Senegal;塞內加爾
SGP SG 132 新加坡;Singapore
SGS GS 499 南乔治亚岛和南桑德韦奇岛;South Georgia and the South Sandwich Islands;South Georgia & South Sandwich Islands|南乔治亚和南桑威奇群岛|南佐治亞島與南桑威奇群島|南喬治亞與南三明治群島
SHN SH 299 圣赫勒拿;Saint Helena, Ascension and Tristan da Cunha;St. Helena|聖赫勒拿島
SJM SJ 399 斯瓦尔巴岛和扬马延岛;Svalbard and Jan Mayen;斯瓦尔巴和扬马延|斯瓦爾巴特群島及揚馬延島|挪威屬斯瓦巴及尖棉
SLB SB 613 所罗门群岛;Solomon Islands;所羅門群島|索羅門群島
SLE SL 242 塞拉利昂;Sierra Leone;獅子山
SLV SV 440 萨尔瓦多;El Salvador;薩爾瓦多
SMR SM 329 圣马力诺;San Marino;聖馬力諾|聖馬利諾
SOC -- 612 社会群岛;Society Islands
SOM SO 243 索马里;Somalia;索馬里|索馬利亞
SPM PM 448 圣皮埃尔和密克隆;Saint Pierre and Miquelon;St. Pierre & Miquelon|圣皮埃尔和密克隆群岛|聖皮埃與密克隆群島
SRB RS 358 塞尔维亚共和国;Serbia;塞尔维亚|塞爾維亞
SSD SS 260 南苏丹;South Sudan;南蘇丹
STP ST 239 圣多美和普林西比;Sao Tome and Principe;聖多美和普林西比|聖多美普林西比
SUR SR 441 苏里南;Suriname;蘇里南|蘇利南
SVK SK 353 斯洛伐克;Slovakia
SVN SI 350 斯洛文尼亚;Slovenia;斯洛文尼亞|斯洛維尼亞
SWE SE 330 瑞典;Sweden
SWZ SZ 257 斯威士兰;Swaziland;Eswatini|斯威士蘭|史瓦帝尼
SXM SX 449 荷属圣马丁岛;Sint Maarten (Dutch part);Sint Maarten|荷属圣马丁|荷屬聖馬丁
SYC SC 241 塞舌尔;Seychelles;塞舌爾|塞席爾
SYR SY 135 叙利亚;Syrian Arab Republic;Syria|敘利亞
TCA TC 443 特克斯和凯科斯群岛;Turks and Caicos Islands;特克斯和凱科斯群島|土克斯及開科斯群島
TCD TD 211 乍得;Chad;查德
TGO TG 248 多哥;Togo
THA TH 136 泰国;Thailand;泰國
TJK TJ 147 塔吉克斯坦;Tajikistan;塔吉克
TKL TK 699 托克劳;Tokelau;托克勞群島
TKM TM 148 土库曼斯坦;Turkmenistan;土庫曼
TLS TL 144 东帝汶;Timor-Leste;東帝汶
TON TO 614 汤加;Tonga;湯加|東加
TTO TT 442 特立尼达和多巴哥;Trinidad and Tobago;千里達和多巴哥|千里達及托巴哥
TUA -- 615 土阿莫土群岛;Tuamotu Islands
TUB -- 616 土布艾群岛;Tubai Islands
TUN TN 249 突尼斯;Tunisia;突尼西亞
TUR TR 137 土耳其;Turkey;Türkiye
TUV TV 619 图瓦卢;Tuvalu;圖瓦盧|吐瓦魯
TWN TW 143 台湾;Taiwan (Province of China);Taiwan|台灣
TZA TZ 247 坦桑尼亚;Tanzania, United Republic of;Tanzania|坦桑尼亞|坦尚尼亞
UGA UG 250 乌干达;Uganda;烏干達
UKR UA 347 乌克兰;Ukraine;烏克蘭
UMI UM 699 美国本土外小岛屿;United States Minor Outlying Islands;U.S. Outlying Islands|美國本土外小島嶼
URY UY 444 乌拉圭;Uruguay;烏拉圭
USA US 502 美国;United States of America;United States|美國
UZB UZ 149 乌兹别克斯坦;Uzbekistan;烏茲別克
VAT VA 356 梵蒂冈;Holy See;Vatican City|梵蒂岡
VCT VC 439 圣文森特和格林纳丁斯;Saint Vincent and the Grenadines;St. Vincent & Grenadines|聖文森特和格林納丁斯|聖文森及格瑞那丁
VEN VE 445 委内瑞拉;Venezuela (Bolivarian Republic of);Venezuela|委內瑞拉
VGB VG 446 英属维尔京群岛;Virgin Islands (British);British Virgin Islands|英屬維爾京群島|英屬維京群島
VIR VI 499 美属维尔京群岛;Virgin Islands (U.S.);U.S. Virgin Islands|美屬維爾京群島|美屬維京群島
VNM VN 141 越南;Viet Nam
VUT VU 608 瓦努阿图;Vanuatu;瓦努阿圖|萬那杜
WLF WF 625 瓦利斯和富图纳;Wallis and Futuna;瓦利斯群島和富圖那群島
WSM WS 617 萨摩亚;Samoa;薩摩亞
YEM YE 139 也门;Yemen;也門|葉門
ZAF ZA 244 南非;South Africa
ZAO -- 299 非洲其他国家(地区);Africa other
ZAS -- 199 亚洲其他国家(地区);Asia other
ZEU -- 399 欧洲其他国家(地区);Europe other
ZMB ZM 253 赞比亚;Zambia;贊比亞|尚比亞
ZNA -- 599 北美洲其他国家(地区);North America other
ZOC -- 699 大洋洲其他国家(地区);Oceania other
ZSA -- 499 拉丁美洲其他国家(地区);South America other
ZUN -- 702 联合国及机构和国际组织;United Nations and other international organisations
ZWE ZW 254 津巴布韦;Zimbabwe;津巴布韋|辛巴威
ZZZ -- 701 国(地)别不详;Country or region unknown
`;
