import type { Language } from '../model/explained.ts';
import type { SkipReason } from '../model/skip-reason.ts';
import type { Summary } from '../run/summary.ts';
import { skipWords } from '../text/words.ts';

/** The sentences of the terminal summary. Numbers and paths come in ready to print. */
export interface SummaryPhrases {
  read(records: string, parcels: string, lines: string): string;
  rows(count: string): string;
  skipped(count: string, kinds: readonly string[]): string;
  skip(reason: SkipReason, count: string): string;
  readonly onlyValidated: string;
  readonly companions: string;
  readonly companion: Readonly<Record<keyof Summary['companions'], string>>;
  readonly none: string;
  /** Where rates come from when no file gives them. */
  readonly filingRates: string;
  readonly foundBeside: string;
  readonly configuration: string;
  /** Findings that a configuration kept back. */
  keptBack(waived: string, off: string): string;
  readonly lanes: string;
  declared(count: string): string;
  same(count: string): string;
  changed(count: string): string;
  conflicts(count: string): string;
  earlier(folder: string): string;
  readonly clean: string;
  /** `counts`: by severity, ready to print. */
  findings(counts: readonly string[]): string;
  times(count: string): string;
  /** `field`, `value` and `order` may be empty. */
  example(place: string, field: string, value: string, order: string): string;
  readonly todo: string;
  moreKinds(count: number): string;
  moreKindsIn(count: number): string;
  files(out: string): string;
  declarationFiles(count: string): string;
  clearanceFiles(count: string): string;
  readonly greenLaneFile: string;
  readonly findingsFile: string;
  readonly invalidFile: string;
  verified(count: string): string;
  caveat(version: string, on: string): string;
}

/** One or many, in English. */
function some(count: string, one: string, many: string): string {
  return `${count} ${count === '1' ? one : many}`;
}

export const phrases: Readonly<Record<Language, SummaryPhrases>> = {
  zh: {
    read: (records, parcels, lines) => `共读取 ${records} 行，得到 ${parcels} 个包裹、${lines} 项商品`,
    rows: (count) => `${count} 行`,
    skipped: (count, kinds) => `其中 ${count} 行不用申报：${kinds.join('，')}`,
    skip: (reason, count) => `${skipWords[reason].zh} ${count} 行`,
    onlyValidated: '本次只做检查，没有生成申报单证',
    companions: '用到的资料',
    companion: {
      filing: '企业备案',
      catalogue: '商品目录',
      waybills: '运单',
      rates: '汇率',
      goods: '自定商品规则',
    },
    none: '无',
    filingRates: '用备案文件中的汇率',
    foundBeside: '自动找到',
    configuration: '配置',
    keptBack: (waived, off) => `豁免 ${waived} 个问题，关闭 ${off} 个`,
    lanes: '包裹分到哪条通道',
    declared: (count) => `已为 ${count} 个包裹生成申报单证`,
    same: (count) => `${count} 个包裹以前申报过，内容相同，本次不再申报（见 orders.skipped.csv）`,
    changed: (count) => `其中 ${count} 个写成变更报文`,
    conflicts: (count) => `${count} 个包裹与以前申报的内容冲突，没有申报（见 orders.invalid.csv）`,
    earlier: (folder) => `该文件夹里上次的申报已移到 ${folder}`,
    clean: '没有发现问题',
    findings: (counts) => `发现的问题：${counts.join('，')}（最常见的在前）`,
    times: (count) => `${count} 处`,
    example(place, field, value, order) {
      const cell = [field, value === '' ? '' : `“${value}”`].filter((part) => part !== '').join(' ');
      return ['例如', place, cell, order === '' ? '' : `订单 ${order}`]
        .filter((part) => part !== '')
        .join('  ');
    },
    todo: '怎么办：',
    moreKinds: (count) => `另有 ${count} 种问题没有列出`,
    moreKindsIn: (count) => `另有 ${count} 种问题，见 findings.csv`,
    files: (out) => `文件在 ${out}`,
    declarationFiles: (count) => `海关报文 ${count} 份，未签名，由传输客户端加签发送`,
    clearanceFiles: (count) => `联合通关单证 ${count} 份：一次申报、一次查验、一次放行`,
    greenLaneFile: '每个包裹走哪条通道、为什么、怎样才能走绿色通道',
    findingsFile: '全部问题，逐条列出位置和改法',
    invalidFile: '没有申报的订单：照最后两列改好，再交给 xborder 申报',
    verified: (count) => `${count} 份单证已对照 XSD 校验`,
    caveat: (version, on) =>
      `以上按规则手册 ${version}、${on} 有效的规定得出，不等于海关已经同意放行；最终以海关审核为准。`,
  },
  en: {
    read: (records, parcels, lines) =>
      `${some(records, 'row', 'rows')} read: ${some(parcels, 'parcel', 'parcels')}, ${some(lines, 'goods line', 'goods lines')}`,
    rows: (count) => some(count, 'row', 'rows'),
    skipped: (count, kinds) => `${some(count, 'row', 'rows')} left out: ${kinds.join(', ')}`,
    skip: (reason, count) => `${count} ${skipWords[reason].en}`,
    onlyValidated: 'checked only; no documents were written',
    companions: 'Read along with the orders',
    companion: {
      filing: 'filing',
      catalogue: 'catalogue',
      waybills: 'waybills',
      rates: 'rates',
      goods: 'goods rules',
    },
    none: 'none',
    filingRates: 'those of the filing',
    foundBeside: 'found by itself',
    configuration: 'configuration',
    keptBack: (waived, off) => `findings waived: ${waived}, switched off: ${off}`,
    lanes: 'Parcels by lane',
    declared: (count) => `documents written for ${some(count, 'parcel', 'parcels')}`,
    same: (count) =>
      `${some(count, 'parcel was', 'parcels were')} declared before, just as now, and left out: see orders.skipped.csv`,
    changed: (count) => `${count} of them as a change of what was declared`,
    conflicts: (count) =>
      `${some(count, 'parcel contradicts', 'parcels contradict')} what was declared before, and left out: see orders.invalid.csv`,
    earlier: (folder) => `What this folder held of an earlier declaration is in ${folder} now`,
    clean: 'No findings',
    findings: (counts) => `Findings, most frequent first: ${counts.join(', ')}`,
    times: (count) => `${count}×`,
    example(place, field, value, order) {
      const cell = [field, value === '' ? '' : `“${value}”`].filter((part) => part !== '').join(' ');
      const parts = ['e.g.', place, cell, order === '' ? '' : `order ${order}`];
      return parts.filter((part) => part !== '').join('  ');
    },
    todo: 'To do: ',
    moreKinds: (count) => `${some(String(count), 'more kind is', 'more kinds are')} not listed`,
    moreKindsIn: (count) => `${some(String(count), 'more kind', 'more kinds')} in findings.csv`,
    files: (out) => `Files in ${out}`,
    declarationFiles: (count) =>
      `${some(count, 'customs message', 'customs messages')}, unsigned: the port's client signs and sends them`,
    clearanceFiles: (count) =>
      `${some(count, 'joint clearance document', 'joint clearance documents')}: one declaration, one inspection, one release`,
    greenLaneFile: 'the lane of every parcel, why, and what would make it green',
    findingsFile: 'every finding, where it is and what to do',
    invalidFile: 'orders not declared: mend them by their last two columns and run xborder on the file',
    verified: (count) => `${some(count, 'document', 'documents')} validated against the XSD`,
    caveat: (version, on) =>
      `Judged by rule book ${version} as in force on ${on}. A clean verdict is no promise of release: customs decides.`,
  },
};
