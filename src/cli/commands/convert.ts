import { Option } from 'commander';
import type { Deviation } from '../../declaration/index.ts';
import type { ConvertFormat } from '../../run/convert-file.ts';
import { visible } from '../../text/escape.ts';
import { type CommonOptions, type Context, contextOf, looksOf } from '../context.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

interface ConvertOptions extends CommonOptions {
  readonly to: ConvertFormat;
  readonly out: string;
}

/** Deviations that are told one by one. */
const TOLD = 20;

/** `xborder convert`. */
export const addConvert: AddCommand = (program, language) => {
  program
    .command('convert')
    .description(
      say(
        language,
        '海关报文（XML）与 JSON、CSV 互转，内容不丢失',
        'turn a customs message (XML) into JSON or CSV and back, without loss',
      ),
    )
    .argument(
      '<file>',
      say(
        language,
        '报文（XML），或由本命令写出的 JSON、CSV；- 为标准输入',
        'message (XML), or JSON or CSV as this command writes it; - for standard input',
      ),
    )
    .addOption(
      new Option('--to <format>', say(language, '转成', 'what to turn it into'))
        .choices(['json', 'csv', 'xml'])
        .makeOptionMandatory(),
    )
    .option(
      '--out <file>',
      say(language, '写入的文件；- 为标准输出', 'file to write; - for standard output'),
      '-',
    )
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .option('-q, --quiet', say(language, '只输出结果和错误', 'print results and errors only'))
    .addHelpText(
      'after',
      examples(language, [
        'xborder convert ceb603-0001.xml --to csv --out ceb603.csv',
        'xborder convert ceb603.csv --to xml --out ceb603-0001.xml',
        'xborder convert receipt.xml --to json --out - | jq .documents',
      ]),
    )
    .action(async (file: string, { to, out, ...options }: ConvertOptions) => {
      const { convertFile, writeConverted } = await import('../../run/convert-file.ts');
      const { deviationWords } = await import('../../declaration/index.ts');
      const context = contextOf(options);
      const { number, documents, text, wasXml, deviations, unsigned } = await convertFile(
        file,
        to,
        process.stdin,
      );
      if (out === '-') context.print(text);
      else writeConverted(out, text, file);
      tell(
        xmlFile(wasXml, file, to, out),
        deviations,
        context,
        (deviation) => deviationWords(deviation)[context.language],
      );
      if (unsigned) context.tell(`${warning(context)}${unsignedWords(context)}\n`);
      context.tell(
        say(
          context.language,
          `CEB${number}：${documents} 份单证，${deviations.length} 处与报文规范不同\n`,
          `CEB${number}: documents ${documents}, deviations ${deviations.length}\n`,
        ),
      );
    });
};

/** The file in which the places of deviations are to be found; empty: there is none. */
function xmlFile(wasXml: boolean, file: string, to: ConvertFormat, out: string): string {
  if (wasXml) return file;
  return to === 'xml' && out !== '-' ? out : '';
}

function tell(
  file: string,
  deviations: readonly Deviation[],
  context: Context,
  wordsOf: (deviation: Deviation) => string,
): void {
  for (const deviation of deviations.slice(0, TOLD)) {
    const { line, column } = deviation;
    const place = file === '' ? '' : `${[file, line, ...(column > 0 ? [column] : [])].join(':')}: `;
    context.tell(`${warning(context)}${visible(`${place}${wordsOf(deviation)}`)}\n`);
  }
  const rest = deviations.length - TOLD;
  if (rest > 0) context.tell(say(context.language, `……另有 ${rest} 处\n`, `… and ${rest} more\n`));
}

function warning(context: Context): string {
  const label = looksOf(context).severity('warning', say(context.language, '警告', 'warning'));
  return say(context.language, `${label}：`, `${label}: `);
}

function unsignedWords({ language }: Context): string {
  return say(
    language,
    '内容在签名后有改动，未写入原签名',
    'the content was changed after it was signed; the signature was left out',
  );
}
