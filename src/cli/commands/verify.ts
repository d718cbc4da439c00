import type { Finding } from '../../model/finding.ts';
import type { VerifiedFile } from '../../run/signing/verify-files.ts';
import { visible } from '../../text/escape.ts';
import type { Catalogue } from '../../text/render.ts';
import { type CommonOptions, type Context, contextOf, printedLooks } from '../context.ts';
import { formatOption } from '../options.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';

interface VerifyOptions extends CommonOptions {
  readonly on?: string;
  readonly showPersonalData?: boolean;
  readonly format: 'text' | 'json';
}

/** `xborder verify`. */
export const addVerify: AddCommand = (program, language, outcome) => {
  program
    .command('verify')
    .description(
      say(
        language,
        '验证海关报文的签名：是否有效、谁签的、证书到期日',
        'check the signatures of customs messages: whether they hold, who signed, until when the certificate is valid',
      ),
    )
    .argument('<files...>', say(language, '已签名的报文（XML）', 'signed messages (XML)'))
    .option(
      '--on <date>',
      say(
        language,
        '证书须在哪一天有效（yyyy-MM-dd），默认今天',
        'day on which the certificate must be valid (yyyy-MM-dd); today by default',
      ),
    )
    .option(
      '--show-personal-data',
      say(
        language,
        '写出证书持有人的全名，不打码',
        'show the name of the certificate’s holder instead of masking it',
      ),
    )
    .addOption(formatOption(language, ['text', 'json']))
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .addHelpText(
      'after',
      examples(language, ['xborder verify signed/*.xml', 'xborder verify ceb603-00001.xml --format json']),
    )
    .action(async (files: string[], options: VerifyOptions) => {
      const { verifyFile } = await import('../../run/signing/verify-files.ts');
      const { explanations } = await import('../../run/explanations.ts');
      const { momentOf } = await import('../../run/clock.ts');
      const context = contextOf(options);
      const at =
        options.on === undefined ? new Date() : noon(momentOf(undefined, options.on, new Date()).day);
      const shown = options.showPersonalData === true;
      const checked: VerifiedFile[] = [];
      for (const file of files) {
        const verified = await verifyFile(file, at);
        checked.push(shown ? verified : await masked(verified));
      }
      context.print(
        options.format === 'json'
          ? json(checked, explanations, context)
          : (await Promise.all(checked.map((each) => text(each, explanations, context)))).join(''),
      );
      if (checked.some(({ valid }) => !valid)) outcome.code = 1;
    });
};

function noon(day: string): Date {
  return new Date(`${day}T12:00:00+08:00`);
}

async function masked(verified: VerifiedFile): Promise<VerifiedFile> {
  const { maskPersonal } = await import('../../text/personal.ts');
  const { certificate } = verified;
  if (certificate === null) return verified;
  return {
    ...verified,
    certificate: { ...certificate, holder: maskPersonal('consignee_name', certificate.holder) },
  };
}

const NAMES = { 'sm2-sm3': 'SM2/SM3', 'rsa-sha1': 'RSA/SHA-1' } as const;

async function text(verified: VerifiedFile, catalogue: Catalogue, { language }: Context): Promise<string> {
  const { advice } = await import('../../text/render.ts');
  const { file, valid, algorithm, certificate, keyName, findings } = verified;
  const parts = [
    valid
      ? say(language, '签名有效', 'the signature holds')
      : say(language, '签名无效', 'the signature does not hold'),
    ...(algorithm === null ? [] : [NAMES[algorithm]]),
    ...(certificate === null
      ? []
      : [
          say(
            language,
            `签名人 ${certificate.holder}，证书号 ${keyName}，有效期至 ${certificate.to}`,
            `signed by ${certificate.holder}, certificate ${keyName}, valid until ${certificate.to}`,
          ),
        ]),
  ];
  const label = (finding: Finding): string =>
    printedLooks().severity(
      finding.severity,
      finding.severity === 'error' ? say(language, '错误', 'error') : say(language, '警告', 'warning'),
    );
  const lines = findings.map(
    (finding) =>
      `  ${finding.at.line > 0 ? `${finding.at.line}: ` : ''}${label(finding)} ${finding.code} ${advice(finding, catalogue, language)}\n`,
  );
  return `${visible(`${file}${say(language, '：', ': ')}${parts.join(say(language, '；', '; '))}`)}\n${lines.join('')}`;
}

function json(checked: readonly VerifiedFile[], catalogue: Catalogue, { language }: Context): string {
  const files = checked.map(({ findings, ...rest }) => ({
    ...rest,
    findings: findings.map(({ code, severity, at, facts }) => ({
      code,
      severity,
      line: at.line,
      title: catalogue.get(code)?.text[language].title ?? code,
      facts,
    })),
  }));
  return `${JSON.stringify({ files }, null, 2)}\n`;
}
