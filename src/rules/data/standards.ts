import type { Source } from '../../model/explained.ts';
import { gaccAnnouncement } from '../sources.ts';

/** How customs asks declarations to be filled in (填制规范, 2019): names, units, prices, packages. By the name of the item. */
export function fillingInNorm(item: string): Source {
  return gaccAnnouncement(
    '2019年第18号',
    '关于修订《中华人民共和国海关进出口货物报关单填制规范》的公告',
    item,
  );
}

/** A national or industry standard by number and name. */
export function standard(number: string, name: string, article: string): Source {
  return { title: `${number}《${name}》`, article, url: '' };
}

/** The unified social credit code, with its check digit. */
export function creditCodeStandard(article: string): Source {
  return standard('GB 32100-2015', '法人和其他组织统一社会信用代码编码规则', article);
}

/** Characters that an XML document can hold. */
export function xmlStandard(): Source {
  return {
    title: 'W3C Extensible Markup Language (XML) 1.0, Fifth Edition',
    article: '2.2 Characters',
    url: 'https://www.w3.org/TR/xml/#charsets',
  };
}

/** The Chinese tariff, built on the chapters of the Harmonized System. */
export function tariffChapters(article: string): Source {
  return { title: '《中华人民共和国进出口税则》；世界海关组织《商品名称及编码协调制度》', article, url: '' };
}
