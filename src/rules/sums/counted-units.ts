/**
 * Units (customs codes) that count pieces, so that a fraction of one makes no sense: 台 座 辆 艘 架 套 个 只
 * 头 张 件 支 枝 根 条 把 块 副 片 组 幅 双 对 棵 株 盘 盆 具 箱 罐 桶 包 袋 粒 盒 瓶 册 本 枚 部.
 */
const counted: ReadonlySet<string> = new Set(
  (
    '001 002 003 004 005 006 007 008 009 010 011 012 013 014 015 016 017 019 020 021 023 025 026 027 028 ' +
    '031 037 039 120 122 123 125 131 132 134 136 139 140 142 163'
  ).split(' '),
);

/** Does a unit count pieces? */
export function countsPieces(unit: string): boolean {
  return counted.has(unit);
}
