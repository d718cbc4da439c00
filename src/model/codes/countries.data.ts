/**
 * Countries and regions: ISO 3166 alpha-3, alpha-2 (`--`: none), customs code of three digits, names.
 * Source: GACC, 关检融合 2018 mapping of new (alpha-3) to old (three-digit) country codes; JGS-20.
 */
export const countryLines = `
ABW AW 403 阿鲁巴;Aruba
AFG AF 101 阿富汗;Afghanistan
AGO AO 202 安哥拉;Angola
AIA AI 499 安圭拉;Anguilla
ALA AX 399 阿兰群岛（波罗的海中芬兰所属群岛）;Åland Islands
ALB AL 313 阿尔巴尼亚;Albania
AND AD 314 安道尔;Andorra
ARE AE 138 阿联酋;United Arab Emirates (the)
ARG AR 402 阿根廷;Argentina
ARM AM 338 亚美尼亚;Armenia
ASM AS 699 美属萨摩亚;American Samoa
ATA AQ 701 南极洲;Antarctica
ATF TF 299 法属南部领地;French Southern Territories (the)
ATG AG 401 安提瓜和巴布达;Antigua and Barbuda
AUS AU 601 澳大利亚;Australia
AUT AT 315 奥地利;Austria
AZE AZ 339 阿塞拜疆;Azerbaijan
BDI BI 205 布隆迪;Burundi
BEL BE 301 比利时;Belgium
BEN BJ 203 贝宁;Benin
BES BQ 449 博内尔岛、圣尤斯特歇斯岛和萨巴岛;Bonaire, Sint Eustatius and Saba
BFA BF 251 布基纳法索;Burkina Faso
BGD BD 103 孟加拉;Bangladesh
BGR BG 316 保加利亚;Bulgaria
BHR BH 102 巴林;Bahrain
BHS BS 404 巴哈马;Bahamas (the)
BIH BA 355 波斯尼亚和黑塞哥维那;Bosnia and Herzegovina
BLM BL 499 加勒比海圣巴特岛;Saint Barthélemy
BLR BY 340 白俄罗斯;Belarus
BLZ BZ 406 伯利兹;Belize
BMU BM 504 百慕大;Bermuda
BOL BO 408 玻利维亚;Bolivia (Plurinational State of)
BRA BR 410 巴西;Brazil
BRB BB 405 巴巴多斯;Barbados
BRN BN 105 文莱;Brunei Darussalam
BTN BT 104 不丹;Bhutan
BVT BV 326 布维岛;Bouvet Island
BWA BW 204 博茨瓦纳;Botswana
CAF CF 209 中非;Central African Republic (the)
CAI -- 207 加那利群岛;Canary Islands
CAN CA 501 加拿大;Canada
CCK CC 699 科科斯（基林）群岛;Cocos (Keeling) Islands (the)
CEU -- 210 休达;Ceuta
CHE CH 331 瑞士;Switzerland
CHL CL 412 智利;Chile
CHN CN 142 中国;China
CIV CI 223 科特迪瓦;Côte d'Ivoire
CMR CM 206 喀麦隆;Cameroon
COD CD 252 刚果（金）;Congo (the Democratic Republic of the)
COG CG 213 刚果（布）;Congo (the)
COK CK 602 库克群岛;Cook Islands (the)
COL CO 413 哥伦比亚;Colombia
COM KM 212 科摩罗;Comoros (the)
CPV CV 208 佛得角;Cabo Verde
CRI CR 415 哥斯达黎加;Costa Rica
CUB CU 416 古巴;Cuba
CUW CW 417 库腊索岛;Curaçao
CXR CX 699 圣诞岛;Christmas Island
CYM KY 411 开曼群岛;Cayman Islands (the)
CYP CY 108 塞浦路斯;Cyprus
CZE CZ 352 捷克;Czechia
DEU DE 304 德国;Germany
DJI DJ 214 吉布提;Djibouti
DMA DM 414 多米尼克;Dominica
DNK DK 302 丹麦;Denmark
DOM DO 418 多米尼加;Dominican Republic (the)
DZA DZ 201 阿尔及利亚;Algeria
ECU EC 419 厄瓜多尔;Ecuador
EGY EG 215 埃及;Egypt
ERI ER 258 厄立特里亚;Eritrea
ESH EH 245 西撒哈拉;Western Sahara*
ESP ES 312 西班牙;Spain
EST EE 334 爱沙尼亚;Estonia
ETH ET 217 埃塞俄比亚;Ethiopia
FIN FI 318 芬兰;Finland
FJI FJ 603 斐济;Fiji
FLK FK 499 福克兰群岛(马尔维纳斯);Falkland Islands (the) [Malvinas]
FRA FR 305 法国;France
FRO FO 357 法罗群岛;Faroe Islands (the)
FSM FM 620 密克罗尼西亚(联邦);Micronesia (Federated States of)
GAB GA 218 加蓬;Gabon
GAM -- 604 盖比群岛;Gambier Islands
GBR GB 303 英国;United Kingdom of Great Britain and Northern Ireland (the)
GEO GE 337 格鲁吉亚;Georgia
GGY GG 399 根西岛;Guernsey
GHA GH 220 加纳;Ghana
GIB GI 320 直布罗陀;Gibraltar
GIN GN 221 几内亚;Guinea
GLP GP 422 瓜德罗普;Guadeloupe
GMB GM 219 冈比亚;Gambia (the)
GNB GW 222 几内亚比绍;Guinea-Bissau
GNQ GQ 216 赤道几内亚;Equatorial Guinea
GRC GR 310 希腊;Greece
GRD GD 421 格林纳达;Grenada
GRL GL 503 格陵兰;Greenland
GTM GT 423 危地马拉;Guatemala
GUF GF 420 法属圭亚那;French Guiana
GUM GU 699 关岛;Guam
GUY GY 424 圭亚那;Guyana
HKG HK 110 香港;Hong Kong
HMD HM 699 赫德岛和麦克唐纳岛;Heard Island and McDonald Islands
HND HN 426 洪都拉斯;Honduras
HRV HR 351 克罗地亚;Croatia
HTI HT 425 海地;Haiti
HUN HU 321 匈牙利;Hungary
IDN ID 112 印度尼西亚;Indonesia
IMN IM 399 马恩岛;Isle of Man
IND IN 111 印度;India
IOT IO 299 英属印度洋领地;British Indian Ocean Territory (the)
IRL IE 306 爱尔兰;Ireland
IRN IR 113 伊朗;Iran (Islamic Republic of)
IRQ IQ 114 伊拉克;Iraq
ISL IS 322 冰岛;Iceland
ISR IL 115 以色列;Israel
ITA IT 307 意大利;Italy
JAM JM 427 牙买加;Jamaica
JEY JE 399 泽西岛;Jersey
JOR JO 117 约旦;Jordan
JPN JP 116 日本;Japan
KAZ KZ 145 哈萨克斯坦;Kazakhstan
KEN KE 224 肯尼亚;Kenya
KGZ KG 146 吉尔吉斯斯坦;Kyrgyzstan
KHM KH 107 柬埔寨;Cambodia
KIR KI 618 基里巴斯;Kiribati
KNA KN 447 圣基茨和尼维斯;Saint Kitts and Nevis
KOR KR 133 韩国;Korea (the Republic of)
KWT KW 118 科威特;Kuwait
LAO LA 119 老挝;Lao People's Democratic Republic (the)
LBN LB 120 黎巴嫩;Lebanon
LBR LR 225 利比里亚;Liberia
LBY LY 226 利比亚;Libya
LCA LC 437 圣卢西亚;Saint Lucia
LIE LI 323 列支敦士登;Liechtenstein
LKA LK 134 斯里兰卡;Sri Lanka
LSO LS 255 莱索托;Lesotho
LTU LT 336 立陶宛;Lithuania
LUX LU 308 卢森堡;Luxembourg
LVA LV 335 拉脱维亚;Latvia
MAC MO 121 澳门;Macao
MAF MF 438 圣马丁(法国);Saint Martin (French part)
MAI -- 605 马克萨斯群岛;Marquesas Islands
MAR MA 232 摩洛哥;Morocco
MCO MC 325 摩纳哥;Monaco
MDA MD 343 摩尔多瓦;Moldova (the Republic of)
MDG MG 227 马达加斯加;Madagascar
MDV MV 123 马尔代夫;Maldives
MEL -- 256 梅利利亚;Melilla
MEX MX 429 墨西哥;Mexico
MHL MH 621 马绍尔群岛;Marshall Islands (the)
MKD MK 354 马其顿;Macedonia (the former Yugoslav Republic of)
MLI ML 229 马里;Mali
MLT MT 324 马耳他;Malta
MMR MM 106 缅甸;Myanmar
MNE ME 359 黑山共和国;Montenegro
MNG MN 124 蒙古;Mongolia
MNP MP 699 北马里亚纳自由联邦;Northern Mariana Islands (the)
MOZ MZ 233 莫桑比克;Mozambique
MRT MR 230 毛里塔尼亚;Mauritania
MSR MS 430 蒙特塞拉特;Montserrat
MTQ MQ 428 马提尼克;Martinique
MUS MU 231 毛里求斯;Mauritius
MWI MW 228 马拉维;Malawi
MYS MY 122 马来西亚;Malaysia
MYT YT 259 马约特;Mayotte
NAM NA 234 纳米比亚;Namibia
NCL NC 607 新喀里多尼亚;New Caledonia
NER NE 235 尼日尔;Niger (the)
NFK NF 610 诺福克岛;Norfolk Island
NGA NG 236 尼日利亚;Nigeria
NIC NI 431 尼加拉瓜;Nicaragua
NIU NU 699 纽埃;Niue
NLD NL 309 荷兰;Netherlands (the)
NOR NO 326 挪威;Norway
NPL NP 125 尼泊尔;Nepal
NRU NR 606 瑙鲁;Nauru
NZL NZ 609 新西兰;New Zealand
OMN OM 126 阿曼;Oman
PAK PK 127 巴基斯坦;Pakistan
PAN PA 432 巴拿马;Panama
PCN PN 699 皮特凯恩;Pitcairn
PER PE 434 秘鲁;Peru
PHL PH 129 菲律宾;Philippines (the)
PLW PW 622 帕劳;Palau
PNG PG 611 巴布亚新几内亚;Papua New Guinea
POL PL 327 波兰;Poland
PRI PR 435 波多黎各;Puerto Rico
PRK KP 109 朝鲜;Korea (the Democratic People's Republic of)
PRT PT 311 葡萄牙;Portugal
PRY PY 433 巴拉圭;Paraguay
PSE PS 128 巴勒斯坦;Palestine, State of
PYF PF 623 法属波利尼西亚;French Polynesia
QAT QA 130 卡塔尔;Qatar
REU RE 237 留尼汪;Réunion
ROU RO 328 罗马尼亚;Romania
RUS RU 344 俄罗斯联邦;Russian Federation (the)
RWA RW 238 卢旺达;Rwanda
SAU SA 131 沙特阿拉伯;Saudi Arabia
SDN SD 246 苏丹;Sudan (the)
SEN SN 240 塞内加尔;Senegal
SGP SG 132 新加坡;Singapore
SGS GS 499 南乔治亚岛和南桑德韦奇岛;South Georgia and the South Sandwich Islands
SHN SH 299 圣赫勒拿;Saint Helena, Ascension and Tristan da Cunha
SJM SJ 399 斯瓦尔巴岛和扬马延岛;Svalbard and Jan Mayen
SLB SB 613 所罗门群岛;Solomon Islands
SLE SL 242 塞拉利昂;Sierra Leone
SLV SV 440 萨尔瓦多;El Salvador
SMR SM 329 圣马力诺;San Marino
SOC -- 612 社会群岛;Society Islands
SOM SO 243 索马里;Somalia
SPM PM 448 圣皮埃尔和密克隆;Saint Pierre and Miquelon
SRB RS 358 塞尔维亚共和国;Serbia
SSD SS 260 南苏丹;South Sudan
STP ST 239 圣多美和普林西比;Sao Tome and Principe
SUR SR 441 苏里南;Suriname
SVK SK 353 斯洛伐克;Slovakia
SVN SI 350 斯洛文尼亚;Slovenia
SWE SE 330 瑞典;Sweden
SWZ SZ 257 斯威士兰;Swaziland
SXM SX 449 荷属圣马丁岛;Sint Maarten (Dutch part)
SYC SC 241 塞舌尔;Seychelles
SYR SY 135 叙利亚;Syrian Arab Republic
TCA TC 443 特克斯和凯科斯群岛;Turks and Caicos Islands (the)
TCD TD 211 乍得;Chad
TGO TG 248 多哥;Togo
THA TH 136 泰国;Thailand
TJK TJ 147 塔吉克斯坦;Tajikistan
TKL TK 699 托克劳;Tokelau
TKM TM 148 土库曼斯坦;Turkmenistan
TLS TL 144 东帝汶;Timor-Leste
TON TO 614 汤加;Tonga
TTO TT 442 特立尼达和多巴哥;Trinidad and Tobago
TUA -- 615 土阿莫土群岛;Tuamotu Islands
TUB -- 616 土布艾群岛;Tubai Islands
TUN TN 249 突尼斯;Tunisia
TUR TR 137 土耳其;Turkey
TUV TV 619 图瓦卢;Tuvalu
TWN TW 143 台湾;Taiwan (Province of China)
TZA TZ 247 坦桑尼亚;Tanzania, United Republic of
UGA UG 250 乌干达;Uganda
UKR UA 347 乌克兰;Ukraine
UMI UM 699 美国本土外小岛屿;United States Minor Outlying Islands (the)
URY UY 444 乌拉圭;Uruguay
USA US 502 美国;United States of America (the)
UZB UZ 149 乌兹别克斯坦;Uzbekistan
VAT VA 356 梵蒂冈;Holy See (the)
VCT VC 439 圣文森特和格林纳丁斯;Saint Vincent and the Grenadines
VEN VE 445 委内瑞拉;Venezuela (Bolivarian Republic of)
VGB VG 446 英属维尔京群岛;Virgin Islands (British)
VIR VI 499 美属维尔京群岛;Virgin Islands (U.S.)
VNM VN 141 越南;Viet Nam
VUT VU 608 瓦努阿图;Vanuatu
WLF WF 625 瓦利斯和富图纳;Wallis and Futuna
WSM WS 617 萨摩亚;Samoa
YEM YE 139 也门;Yemen
ZAF ZA 244 南非;South Africa
ZAO -- 299 非洲其他国家(地区);Africa other
ZAS -- 199 亚洲其他国家(地区);Asia other
ZEU -- 399 欧洲其他国家(地区);Europe other
ZMB ZM 253 赞比亚;Zambia
ZNA -- 599 北美洲其他国家(地区);North America other
ZOC -- 699 大洋洲其他国家(地区);Oceania other
ZSA -- 499 拉丁美洲其他国家(地区);South America other
ZUN -- 702 联合国及机构和国际组织;UN and oth.int'l org
ZWE ZW 254 津巴布韦;Zimbabwe
ZZZ -- 701 国(地)别不详;Countries(reg.) unknow
`;
