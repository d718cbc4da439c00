import { type Command, Option } from 'commander';
import type { Language } from '../model/explained.ts';
import type { SigningNames } from '../run/signing/request.ts';
import type { SignatureProfile } from '../signing/index.ts';
import { say } from './outcome.ts';

const PROFILES = ['official', 'xmldsig'] as const satisfies readonly SignatureProfile[];

/** The names under which the algorithms stand in a message; `flag` is the option's name. */
export function profileOption(language: Language, flag: string): Option {
  return new Option(
    `${flag} <name>`,
    say(
      language,
      '算法名称：official 为 2022 规范，xmldsig 为部分口岸客户端的写法',
      'names of the algorithms: official as specified in 2022, xmldsig as clients of some ports write them',
    ),
  )
    .choices(PROFILES)
    .default('official');
}

/** Options of a signer outside, which every command that signs understands. */
export function addSigner(command: Command, language: Language): Command {
  return command
    .option(
      '--signer <command>',
      say(
        language,
        '外部签名命令：标准输入为待签字节，标准输出为 base64 签名（U 盾、签名服务）',
        'program that signs: gets the bytes on standard input, prints the signature in base64 (USB key, signing service)',
      ),
    )
    .option(
      '--signer-timeout <seconds>',
      say(language, '外部签名命令的时限（秒）', 'how long it may take for one message'),
      '60',
    );
}

/** Options of `declare` on signing. */
export interface DeclareSigningOptions {
  readonly signKey?: string;
  readonly signCert?: string;
  readonly signKeyName?: string;
  readonly signProfile?: SignatureProfile;
  readonly signer?: string;
  readonly signerTimeout?: string;
}

/** Adds the options of `declare` on signing. */
export function addDeclareSigning(command: Command, language: Language): Command {
  return addSigner(
    command
      .option(
        '--sign-key <file>',
        say(
          language,
          '给报文签名的私钥（PEM，RSA 或 SM2）；不给则不签名',
          'private key to sign the messages with (PEM, RSA or SM2); without one they stay unsigned',
        ),
      )
      .option(
        '--sign-cert <file>',
        say(language, '签名证书（PEM 或 DER）', 'certificate of the key (PEM or DER)'),
      )
      .option(
        '--sign-key-name <text>',
        say(
          language,
          '证书编号或卡号；默认为证书序列号',
          'number of the certificate or card; its serial number by default',
        ),
      )
      .addOption(profileOption(language, '--sign-profile')),
    language,
  );
}

/** What was said with them. */
export function declareSigningOf(options: DeclareSigningOptions): SigningNames {
  return {
    key: options.signKey,
    cert: options.signCert,
    keyName: options.signKeyName,
    signer: options.signer,
    timeout: options.signerTimeout ?? '60',
    profile: options.signProfile ?? 'official',
    passphrase: process.env['XBORDER_KEY_PASSPHRASE'],
  };
}
