import type { Archive } from './archive.ts';
import { builtInFormat, type CellFormat, parseFormat } from './format.ts';
import { LISTED } from './limits.ts';
import { readPart } from './part.ts';
import { tooLarge } from './refusal.ts';

/** The number format of each cell style, by the style's number. */
export async function readStyles(archive: Archive, path: string): Promise<readonly CellFormat[]> {
  const custom = new Map<number, CellFormat>();
  const used: number[] = [];
  let list = '';
  await readPart(archive, path, {
    open(name, tag) {
      if (tag.depth === 1) list = name;
      else if (tag.depth !== 2) return;
      else if (list === 'numFmts' && name === 'numFmt') {
        custom.set(Number(tag.get('numFmtId')), parseFormat(tag.get('formatCode') ?? ''));
      } else if (list === 'cellXfs' && name === 'xf') used.push(Number(tag.get('numFmtId') ?? 0));
      if (custom.size > LISTED || used.length > LISTED) throw tooLarge('单元格样式过多', 'too many styles');
    },
    close() {},
    text() {},
  });
  return used.map((id) => custom.get(id) ?? builtInFormat(id));
}
