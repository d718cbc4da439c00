/** Work, data, pictures or reading matter: a title that offers one of these offers no goods of the kinds it names. */
const CHINESE =
  /上门|(?:维修|安装|清洗|拍摄|回收|租赁|设计|翻译|检测|加工|定制|培训|办理|咨询|充气|灌装|年检|保养|航拍|跑腿|代驾|摄影|养护|搬运|除虫|灭鼠|杀虫|消杀)服务|技术服务|工时费|维修费|安装费|寄修|到店|课程(?!机)|教程|教学视频|视频课|讲座|电子版|ppt|课件|pdf|源文件|矢量图|设计素材|图片素材|高清图|高清图片|素材 ?下载|音效|字体下载|图片(?:打包|下载|集)|音效素材|代充|代练|游戏皮肤|游戏账号|激活码|序列号|图纸|涂色|填色|贴纸书|绘本|图书(?!馆)|书籍|漫画|小说|杂志社|精装书|平装|图鉴|图册|画册|百科|大全书|书签|笔记本子|手账|dvd(?!机|播放|光驱|刻录| player| drive| burner)|蓝光碟|黑胶|明信片|海报|挂画|装饰画|(?<!松节油 ?|稀释剂? ?|调色油 ?|媒介 ?)油画(?! ?(?:棒|颜料|笔|松节|稀释|调色|媒介|溶剂|洗笔))|国画|版画|十字绣|钻石画|数字油画|剪纸|挂图|墙贴|贴纸|桌游|卡牌|扑克(?!机)/;
const ENGLISH =
  /(?<![a-z])(?:(?:repair|rental|installation|cleaning|photography|recharge|consulting|disposal|recycling|inspection|engraving|printing|training|exterminat\w+|removal|filming|video|refilling) services?|service (?:fee|plan|call)|gift (?:card|voucher)|e ?books?(?! reader)|pdf|(?:digital|instant) download|printable|clip ?art|svg|png|cut file|audiobook|(?:online|video|training) course|tutorial|stock photo|(?:colou?ring|activity|sticker|picture|board) book|paperback|hardcover|dvd(?! player| drive| burner| writer|机|播放|光驱|刻录)s?|blu ray(?! player)|soundtrack|vinyl records?|vinyl lp|lp record|softcover|reference book|manga|comic book|handbook|textbook|field guide|(?:owners|user|service|repair|workshop) manual|posters?|(?:funny|mens?|womens?|unisex|graphic|novelty) (?:hoodie|sweatshirt|t ?shirt|tee)s?|canvas print|wall art|art prints?|sheet music|sewing pattern|crochet pattern|stl file|board game|trading cards?|(?<!(?:musical|singing|talking|recordable|light up|led) )greeting cards?|postcards?|wallpaper|wall decal|decals?|vinyl sticker|jigsaw|cross stitch|diamond painting|enamel pin|mouse ?pad|shower curtain|throw pillow|blanket throw)(?![a-z])/;
/** A book told by its readers or at the end of the name; a notebook or a book light is none. */
const BOOK =
  /(?<![a-z])(?:(?:kids|childrens?|children s|story|guide|art|scratch|flap|pop up|cook|recipe|puzzle) books?|books? (?:by|series|for (?:kids|beginners|toddlers|children|adults))|(?<!cheque |check |match |phone )books?$)(?![a-z])/;
/** Given along with the goods: 送教程, "with sticker". */
const ALONG =
  /(?:送|赠|附|含|带|配|可打|免) ?[^ ,()]{0,3}$|(?:with|plus|free|and|includ\w*|no) (?:[a-z]+ )?$/;

/** How much of a name is read for it. */
const REACH = 200;

/** A model to a scale, or of a maker of toys; 1:1 and 1:2.05 are what replicas of weapons are made in. */
const SCALE_MODEL =
  /(?<![0-9.:])1 ?[:/] ?(?:12|16|18|24|32|35|43|48|64|72|76|87|144|350)(?:th)?(?![0-9.])|(?<![a-z])(?:die ?cast|minifig(?:ure)?s?|playmobil|lego|matchbox car|hot wheels|scale model|action figures?|badges?)(?![a-z])/;
/** … that moves or is charged: it holds a battery all the same. */
const DRIVEN =
  /(?<![a-z])(?:rc|remote|radio controlled|2\.4 ?g(?:hz)?|rechargeable|battery|batteries|electric|rtr|mah)(?![a-z])|遥控|充电|电动|电池/;

/** Is a folded title about a model or a toy figure, whatever it is a model of? Its battery, if it is driven, is no model. */
export function isModel(text: string): boolean {
  const read = text.slice(0, REACH);
  return SCALE_MODEL.test(read) && !DRIVEN.test(read);
}

/** Is a folded title about a service, a file, a picture or a book, whatever goods it names? */
export function isOffer(text: string): boolean {
  const read = text.slice(0, REACH);
  for (const pattern of [CHINESE, ENGLISH, BOOK]) {
    const found = pattern.exec(read);
    if (found !== null && !ALONG.test(read.slice(0, found.index))) return true;
  }
  return false;
}
