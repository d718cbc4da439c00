import { type CommonOptions, contextOf, printedLooks } from '../context.ts';
import { formatOption } from '../options.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

interface DoctorOptions extends CommonOptions {
  readonly filing?: string;
  readonly ledger?: string;
  readonly on?: string;
  readonly format: 'text' | 'json';
}

const MARKS = { ok: 'notice', warn: 'warning', fail: 'error' } as const;
const WORDS = {
  ok: { zh: '正常', en: 'ok' },
  warn: { zh: '注意', en: 'warn' },
  fail: { zh: '不行', en: 'fail' },
} as const;

/** `xborder doctor`: exit code 1 where something fails. */
export const addDoctor: AddCommand = (program, language, outcome) => {
  program
    .command('doctor')
    .description(
      say(
        language,
        '检查本机和当前文件夹能否使用 xborder',
        'see whether this machine and folder are fit for xborder',
      ),
    )
    .option('--filing <file>', say(language, '要检查的企业备案文件', 'the filing to look at'))
    .option('--ledger <file>', say(language, '要检查的台账', 'the ledger to look at'))
    .option(
      '--on <date>',
      say(
        language,
        '按哪一天判断（yyyy-MM-dd），默认今天',
        'the day to judge by (yyyy-MM-dd); today by default',
      ),
    )
    .addOption(formatOption(language, ['text', 'json']))
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .addHelpText('after', examples(language, ['xborder doctor', 'xborder doctor --format json']))
    .action(async (options: DoctorOptions) => {
      const { knownLedger } = await import('../../run/ledger/place.ts');
      const { examine, thisMachine } = await import('../../run/doctor/index.ts');
      const { momentOf } = await import('../../run/clock.ts');
      const context = contextOf(options);
      const today = momentOf(undefined, options.on, new Date()).day;
      const machine = thisMachine({
        filing: options.filing ?? null,
        ledger: options.ledger ?? knownLedger(),
        today,
      });
      const found = examine(machine);
      if (found.some(({ standing }) => standing === 'fail')) outcome.code = 1;
      const told = found.map((each) => ({
        id: each.id,
        standing: each.standing,
        title: each.title[context.language],
        found: each.found[context.language],
        todo: each.todo?.[context.language] ?? '',
      }));
      if (options.format === 'json') {
        const { jsonDocument } = await import('../../report/json.ts');
        context.print(jsonDocument({ language: context.language, checks: told }));
        return;
      }
      const looks = printedLooks();
      const rows = told.map(({ standing, title, found: what, todo }) => [
        looks.severity(MARKS[standing], WORDS[standing][context.language]),
        title,
        what,
        todo === '' ? '' : `→ ${todo}`,
      ]);
      context.print(`${looks.table(rows, ['left', 'left', 'left', 'left'])}\n`);
    });
};
