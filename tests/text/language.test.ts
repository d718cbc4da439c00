import { describe, expect, it } from 'vitest';
import { languageFrom } from '../../src/text/language.ts';

describe('languageFrom', () => {
  it.each([
    ['the option before everything', 'en', { LC_ALL: 'zh_CN.UTF-8' }, 'zh-CN', 'en'],
    ['LC_ALL before LC_MESSAGES', undefined, { LC_ALL: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US' }, '', 'zh'],
    ['LC_MESSAGES before LANG', undefined, { LC_MESSAGES: 'en_GB', LANG: 'zh_CN' }, '', 'en'],
    ['LANG', undefined, { LANG: 'zh_TW.UTF-8' }, '', 'zh'],
    ['an empty variable is none', undefined, { LC_ALL: '', LANG: 'zh_CN' }, '', 'zh'],
    ['the system where no variable is set', undefined, {}, 'zh-Hans-CN', 'zh'],
    ['a variable before the system', undefined, { LANG: 'C.UTF-8' }, 'zh-CN', 'en'],
    ['English where nothing is known', undefined, {}, '', 'en'],
    ['any spelling', 'ZH-cn', {}, '', 'zh'],
  ] as const)('%s', (_, option, env, system, expected) => {
    expect(languageFrom(option, env, () => system)).toBe(expected);
  });
});
