import type { Source } from '../model/explained.ts';

/** A law or regulation by name. */
export function law(title: string, article: string): Source {
  return { title: `《${title}》`, article, url: '' };
}

/** 禁寄目录: the State Post Bureau's catalogue of what may not be sent by post or express, 2016. */
export function postCatalogue(number: string): Source {
  return {
    title: '国家邮政局、公安部、国家安全部《禁止寄递物品指导目录》（2016年）',
    article: number,
    url: '',
  };
}

/** GACC decree 43 of 1993: articles that may not leave, or only within limits. */
export function customsDecree43(list: '禁止出境' | '限制出境', item: string): Source {
  return {
    title: `海关总署令第43号《${list === '禁止出境' ? '禁止进出境物品表' : '限制进出境物品表'}》`,
    article: `${list}${item}`,
    url: '',
  };
}

/** ICAO Technical Instructions for the Safe Transport of Dangerous Goods by Air, 2025–2026 edition. */
export function airRules(entry: string): Source {
  return { title: 'ICAO《危险物品安全航空运输技术细则》（Doc 9284，2025–2026版）', article: entry, url: '' };
}

/** Control of dual-use items: regulations of 2024 and the yearly licence catalogue. */
export function dualUse(entry: string): Source {
  return {
    title: '《两用物项出口管制条例》；商务部、海关总署公告2025年第91号《两用物项和技术进出口许可证管理目录》',
    article: entry,
    url: '',
  };
}

/** A MOFCOM announcement on export control. */
export function controlAnnouncement(number: string, subject: string): Source {
  return { title: `商务部、海关总署公告${number}`, article: subject, url: '' };
}

/** What this book notes for the reader; no law is claimed for it. */
export function note(subject: string): Source {
  return { title: 'xborder 商品规则手册（own observation）', article: subject, url: '' };
}

/** The source as one line of text. */
export function sourceText(source: Source): string {
  return source.article === '' ? source.title : `${source.title} ${source.article}`;
}
