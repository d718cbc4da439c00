import { InputError } from '../model/errors.ts';

const HOW = {
  zh: '；用 --ledger 指定另一个文件，或用 --no-ledger 不记台账',
  en: '; name another file with --ledger, or do without with --no-ledger',
};

function refused(file: string, zh: string, en: string): InputError {
  return new InputError({ zh, en }, { file, line: 0, column: 0 });
}

/** What can be wrong with a ledger, each in its own words. */
export const ledgerErrors = {
  notWritable: (file: string) =>
    refused(file, `台账不可写${HOW.zh}`, `no permission to write the ledger${HOW.en}`),
  folder: (file: string) => refused(file, '是文件夹，不是台账', 'is a folder, not a ledger'),
  notThere: (file: string) => refused(file, '没有这个台账', 'there is no such ledger'),
  notALedger: (file: string) =>
    refused(file, '不是 xborder 的台账', 'is not a ledger of xborder; nothing was changed'),
  truncated: (file: string) =>
    refused(
      file,
      '台账不完整（文件被截断）；请从备份恢复，没有做任何改动',
      'the ledger is cut off; bring it back from a backup; nothing was changed',
    ),
  damaged: (file: string) =>
    refused(
      file,
      '台账已损坏；请从备份恢复，没有做任何改动',
      'the ledger is damaged; bring it back from a backup; nothing was changed',
    ),
  newer: (file: string, found: number, known: number) =>
    refused(
      file,
      `台账是更新版本的 xborder 写的（版本 ${found}，本程序只认识 ${known}）；请升级 xborder`,
      `the ledger was written by a newer xborder (version ${found}, this one knows ${known}); update xborder`,
    ),
  full: (file: string) =>
    refused(file, '磁盘已满，台账没有改动', 'the disk is full; the ledger is as it was'),
  failed: (file: string, detail: string) =>
    refused(file, `台账读写失败：${detail}`, `the ledger cannot be read or written: ${detail}`),
  inUse: (file: string, user: string) =>
    refused(
      file,
      `台账正被别的进程使用（${user}）；等它结束后再试`,
      `the ledger is in use by another process (${user}); try again when it has finished`,
    ),
  inUseElsewhere: (file: string, user: string, mark: string) =>
    refused(
      file,
      `台账正被另一台机器使用（${user}）；那台机器上已没有 xborder 时，请删除 ${mark}`,
      `the ledger is in use on another machine (${user}); if no xborder runs there any more, remove ${mark}`,
    ),
} as const;
