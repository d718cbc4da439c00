import { accessSync, constants } from 'node:fs';
import { ruleBookVersion } from '../../rules/book.ts';
import { version } from '../../version.ts';
import { type Examination, type Machine, same } from './check.ts';

/** The oldest Node that the package allows. */
const NODE = [20, 19] as const;
const GIGABYTE = 2 ** 30;
/** Months after which a rule book is old: lists and limits change with the year. */
const OLD_MONTHS = 6;

export function versions({ node }: Machine): Examination {
  const [major = 0, minor = 0] = node.replace(/^v/, '').split('.').map(Number);
  const fits = major > NODE[0] || (major === NODE[0] && minor >= NODE[1]);
  return {
    id: 'versions',
    title: { zh: '版本', en: 'versions' },
    standing: fits ? 'ok' : 'fail',
    found: same(`xborder ${version()}, Node ${node}`),
    todo: fits ? null : { zh: '安装 Node 20.19 或更新版本', en: 'install Node 20.19 or later' },
  };
}

export function ruleBookAge({ today }: Machine): Examination {
  const [year = 0, month = 0] = ruleBookVersion.split('.').map(Number);
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number);
  const months = (thisYear - year) * 12 + thisMonth - month;
  const old = months > OLD_MONTHS;
  return {
    id: 'rules',
    title: { zh: '规则手册', en: 'rule book' },
    standing: old ? 'warn' : 'ok',
    found: {
      zh: `${ruleBookVersion}（${Math.max(0, months)} 个月前）`,
      en: `${ruleBookVersion}, ${Math.max(0, months)} months old`,
    },
    todo: old
      ? { zh: '更新 xborder：名录和限额可能已变', en: 'update xborder: lists and limits may have changed' }
      : null,
  };
}

function localeOf(env: Machine['env']): string {
  return env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
}

export function locale({ env, platform }: Machine): Examination {
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const isKnown = name !== '' || platform === 'win32';
  return {
    id: 'locale',
    title: { zh: '语言环境', en: 'locale' },
    standing: isKnown ? 'ok' : 'warn',
    found: name === '' ? { zh: '未设置', en: 'not set' } : same(name),
    todo: isKnown
      ? null
      : {
          zh: '设置 LANG，例如 zh_CN.UTF-8，或用 --lang zh',
          en: 'set LANG, for example en_US.UTF-8, or use --lang',
        },
  };
}

export function encoding({ env, platform }: Machine): Examination {
  const name = localeOf(env);
  const isUtf8 =
    platform === 'darwin' ||
    /utf-?8/i.test(name) ||
    (platform === 'win32' && env['WT_SESSION'] !== undefined);
  return {
    id: 'encoding',
    title: { zh: '终端编码', en: 'terminal encoding' },
    standing: isUtf8 ? 'ok' : 'warn',
    found: isUtf8 ? same('UTF-8') : { zh: '不是 UTF-8，或无法得知', en: 'not UTF-8, or not known' },
    todo: isUtf8 ? null : encodingAdvice(platform),
  };
}

function encodingAdvice(platform: NodeJS.Platform) {
  return platform === 'win32'
    ? { zh: '中文若显示为乱码，先运行 chcp 65001', en: 'run chcp 65001 first if Chinese shows as rubbish' }
    : { zh: '中文若显示为乱码，设置 LANG=C.UTF-8', en: 'set LANG=C.UTF-8 if Chinese shows as rubbish' };
}

export function space({ folder, temporary, freeBytes }: Machine): Examination {
  const least = Math.min(freeBytes(folder), freeBytes(temporary));
  const standing = least < GIGABYTE / 10 ? 'fail' : least < GIGABYTE ? 'warn' : 'ok';
  const size = `${(least / GIGABYTE).toFixed(1)} GB`;
  return {
    id: 'space',
    title: { zh: '剩余空间', en: 'free space' },
    standing,
    found: same(size),
    todo:
      standing === 'ok'
        ? null
        : {
            zh: '清出空间：当前文件夹和临时文件夹各需约 1 GB',
            en: 'free some: about 1 GB in this folder and the temporary one',
          },
  };
}

export function writable({ folder }: Machine): Examination {
  const title = { zh: '当前文件夹', en: 'working folder' };
  try {
    accessSync(folder, constants.W_OK);
    return { id: 'folder', title, standing: 'ok', found: { zh: '可写', en: 'can be written' }, todo: null };
  } catch {
    return {
      id: 'folder',
      title,
      standing: 'warn',
      found: { zh: '不可写', en: 'cannot be written' },
      todo: {
        zh: '换一个文件夹，或用 --out 指定输出位置',
        en: 'work elsewhere, or name another place with --out',
      },
    };
  }
}
