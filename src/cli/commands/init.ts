import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../model/errors.ts';
import { visible } from '../../text/escape.ts';
import { type CommonOptions, contextOf } from '../context.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

/** `xborder init`. */
export const addInit: AddCommand = (program, language) => {
  program
    .command('init')
    .argument('[folder]', say(language, '文件夹，默认当前文件夹', 'folder; the current one by default'), '.')
    .description(
      say(
        language,
        '生成带说明的 filing.yaml、catalogue.csv、waybills.csv',
        'write a commented filing.yaml, catalogue.csv and waybills.csv to start from',
      ),
    )
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .option('-q, --quiet', say(language, '只输出结果和错误', 'print results and errors only'))
    .addHelpText('after', examples(language, ['xborder init', 'xborder init shop-a']))
    .action(async (folder: string, options: CommonOptions) => {
      const { initTemplates } = await import('../init/index.ts');
      const { mkdirSync } = await import('node:fs');
      const context = contextOf(options);
      mkdirSync(folder, { recursive: true });
      for (const [name, text] of initTemplates(context.language)) {
        const path = join(folder, name);
        context.tell(
          `${writeNew(path, text) ? say(context.language, '已生成', 'written') : say(context.language, '已存在，未改动', 'exists, left alone')}  ${visible(path)}\n`,
        );
      }
      context.tell(
        say(
          context.language,
          '接下来：填写 filing.yaml 和两张表，然后 xborder declare 订单文件.csv\n',
          'Next: fill in filing.yaml and the two tables, then xborder declare orders.csv\n',
        ),
      );
    });
};

/** Writes a file that is not there yet; a user's own is never overwritten. */
function writeNew(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : '';
    if (code === 'EEXIST') return false;
    throw new UsageError(
      { zh: `无法写入 ${path}（${String(code)}）`, en: `cannot write ${path} (${String(code)})` },
      null,
    );
  }
}
