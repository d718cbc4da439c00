import type { Source } from '../model/explained.ts';

/** The message specification of the unified edition, export side, with its schema (202205 edition). */
export function customsSpecification(article: string): Source {
  return { title: '海关跨境电商统一版系统企业对接报文规范（202205版）', article, url: '' };
}

/** An announcement of the General Administration of Customs, by year and number: `gaccAnnouncement('2018年第194号', …)`. */
export function gaccAnnouncement(number: string, subject: string, article: string): Source {
  return { title: `海关总署公告${number}（${subject}）`, article, url: '' };
}

/** Announcement 75 of 2020: B2B exports in cross-border e-commerce (9710, 9810). */
export function businessAnnouncement(article: string): Source {
  return gaccAnnouncement('2020年第75号', '关于开展跨境电子商务企业对企业出口监管试点的公告', article);
}

/** Announcement 167 of 2024: no filing of overseas warehouses and no payment data from 2024-12-15 on. */
export function reliefAnnouncement(article: string): Source {
  return gaccAnnouncement('2024年第167号', '关于进一步促进跨境电商出口发展的公告', article);
}

/** A law, regulation or decree by its name. */
export function law(title: string, article: string): Source {
  return { title: `《${title}》`, article, url: '' };
}

/** The customs table of supervision conditions (监管证件代码表). */
export function supervisionTable(article: string): Source {
  return { title: '海关监管证件代码表', article, url: '' };
}

/** A condition that this rule book sets itself; no text of law is claimed for it. */
export function houseRule(article: string): Source {
  return { title: 'xborder 规则手册自定条件（xborder rule book, own judgement）', article, url: '' };
}

/** What the green channel asks of the enterprise beyond the law; a condition of this rule book. */
export function greenChannel(article: string): Source {
  return { title: 'xborder 规则手册：非贸、非退、非征绿色通道条件', article, url: '' };
}

/** The announcement that lowered the highest export rebate to 13 %. */
export function rebateRateSource(): Source {
  return {
    title: '财政部 税务总局 海关总署公告2019年第39号（关于深化增值税改革有关政策的公告）',
    article: '第三条',
    url: '',
  };
}

/** The announcement that ended the rebate of photovoltaic and other goods on 2026-04-01. */
export function rebateAbolitionSource(): Source {
  return { title: '财政部 税务总局公告2026年第2号', article: '', url: '' };
}

/** The yearly tariff adjustment with its table of export rates. */
export function exportTariffSource(): Source {
  return {
    title: '国务院关税税则委员会《2026年关税调整方案》',
    article: '出口商品税率表',
    url: 'https://www.gov.cn/zhengce/zhengceku/202512/content_7053062.htm',
  };
}

/** The rules of carriage by air that CAAC applies: ICAO Technical Instructions, 2025–2026 edition. */
export function airRules(article: string): Source {
  return {
    title: '国际民航组织《危险物品安全航空运输技术细则》（Doc 9284，2025-2026 版）；CCAR-276',
    article,
    url: '',
  };
}
