import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../model/errors.ts';
import type { Bilingual } from '../model/explained.ts';

/** Largest configuration file in bytes. */
const MOST_BYTES = 1_000_000;

/** The text of a configuration file, without BOM. Throws `ConfigurationError` when it is missing, over 1 MB, or not UTF-8. */
export function readText(file: string): string {
  const bytes = bytesOf(file);
  if (bytes.length > MOST_BYTES) {
    throw unusable(file, { zh: '配置文件超过 1 MB', en: 'a configuration file of over 1 MB' });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unusable(file, {
      zh: '文件不是 UTF-8 编码；请另存为 UTF-8',
      en: 'the file is not in UTF-8; save it as UTF-8',
    });
  }
}

function bytesOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    if (code === 'ENOENT') throw unusable(file, { zh: '找不到文件', en: 'no such file' });
    if (code === 'EISDIR')
      throw unusable(file, { zh: '这是文件夹，不是文件', en: 'this is a folder, not a file' });
    throw unusable(file, { zh: `无法读取（${code}）`, en: `cannot be read (${code})` });
  }
}

function unusable(file: string, words: Bilingual): ConfigurationError {
  return new ConfigurationError(words, { file, line: 0, column: 0 });
}
