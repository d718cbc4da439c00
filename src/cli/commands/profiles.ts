import type { Command } from 'commander';
import { type CommonOptions, contextOf, printedLooks } from '../context.ts';
import { formatOption } from '../options.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

interface ProfilesOptions extends CommonOptions {
  readonly format: 'text' | 'json';
}

/** `xborder profiles`. */
export const addProfiles: AddCommand = (program, language) => {
  const command = program
    .command('profiles')
    .description(
      say(
        language,
        '识别订单文件的格式；不给文件时列出全部格式',
        'recognise the kind of order files; list all kinds where none is named',
      ),
    )
    .argument('[files...]', say(language, '订单文件或通配符', 'order files or globs'))
    .addOption(formatOption(language, ['text', 'json']))
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .addHelpText(
      'after',
      examples(language, [
        'xborder profiles',
        'xborder profiles orders.csv --format json',
        'xborder profiles new orders.csv > ours.yaml',
      ]),
    )
    .action(async (files: string[], options: ProfilesOptions) => {
      const { listedProfiles, recogniseFiles } = await import('../../run/recognise-files.ts');
      const report = await import('../../report/recognised.ts');
      const context = contextOf(options);
      const json = options.format === 'json';
      if (files.length === 0) {
        const listed = listedProfiles();
        context.print(
          json
            ? listed.map(report.listedJson).join('')
            : report.listedText(listed, context.language, printedLooks()),
        );
        return;
      }
      for await (const line of recogniseFiles(files)) {
        context.print(
          json
            ? report.recognisedJson(line, context.language)
            : report.recognisedText(line, context.language, printedLooks()),
        );
      }
    });
  command
    .command('new')
    .description(
      say(
        language,
        '按订单文件的表头起草自己的格式（YAML），输出到标准输出',
        'draft a profile of your own (YAML) from the header of an order file, on standard output',
      ),
    )
    .argument('<file>', say(language, '订单文件', 'order file'))
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .action(async (file: string, _options: CommonOptions, own: Command) => {
      const { draftFor } = await import('../../run/recognise-files.ts');
      // `profiles` has the option too, and takes it first.
      const context = contextOf(own.optsWithGlobals<CommonOptions>());
      context.print(await draftFor(file, context.language));
    });
};
