import { Option } from 'commander';
import { UsageError } from '../../model/errors.ts';
import type { Algorithm, SignatureProfile } from '../../signing/index.ts';
import { type CommonOptions, type Context, contextOf } from '../context.ts';
import type { AddCommand } from '../outcome.ts';
import { examples, say } from '../outcome.ts';
import { addSigner, profileOption } from '../signing-options.ts';

interface SignOptions extends CommonOptions {
  readonly key?: string;
  readonly cert?: string;
  readonly keyName?: string;
  readonly signer?: string;
  readonly signerTimeout: string;
  readonly prepare?: boolean;
  readonly attach?: string;
  readonly algorithm: Algorithm;
  readonly profile: SignatureProfile;
  readonly out?: string;
}

/** `xborder sign`. */
export const addSign: AddCommand = (program, language) => {
  const command = program
    .command('sign')
    .description(
      say(
        language,
        '给海关报文签名（SM2 或 RSA），原有字节不变',
        'sign customs messages (SM2 or RSA); no byte of them is changed',
      ),
    )
    .argument('<files...>', say(language, '未签名的报文（XML）', 'unsigned messages (XML)'))
    .option('--key <file>', say(language, '私钥（PEM，RSA 或 SM2）', 'private key (PEM, RSA or SM2)'))
    .option('--cert <file>', say(language, '签名证书（PEM 或 DER）', 'certificate of the key (PEM or DER)'))
    .option(
      '--key-name <text>',
      say(
        language,
        '证书编号或卡号；默认为证书序列号',
        'number of the certificate or card; its serial number by default',
      ),
    );
  addSigner(command, language)
    .option(
      '--prepare',
      say(
        language,
        '不签名，只写出待签字节（.signedinfo）和摘要（.prepared.json）',
        'do not sign: write the bytes to sign (.signedinfo) and the digest (.prepared.json)',
      ),
    )
    .option(
      '--attach <file>',
      say(
        language,
        '放入外部算出的签名（base64 文件）并验证',
        'put in the signature made elsewhere (file with base64) and verify it',
      ),
    )
    .addOption(
      new Option('--algorithm <name>', say(language, '--prepare 所用算法', 'algorithm of --prepare'))
        .choices(['sm2-sm3', 'rsa-sha1'])
        .default('sm2-sm3'),
    )
    .addOption(profileOption(language, '--profile'))
    .option(
      '--out <path>',
      say(
        language,
        '输出文件夹；只有一个报文时也可以是文件名；默认写在报文旁边（.signed.xml）',
        'folder to write to, or the file where one message is signed; beside the messages by default (.signed.xml)',
      ),
    )
    .option('--lang <language>', say(language, '语言：zh 或 en', 'language: zh or en'))
    .option('-q, --quiet', say(language, '只输出结果和错误', 'print results and errors only'))
    .addHelpText(
      'after',
      examples(language, [
        'xborder sign declarations/*.xml --key key.pem --cert cert.pem --out signed',
        "xborder sign ceb603-00001.xml --signer './ukey-sign' --cert cert.pem",
        'xborder sign ceb603-00001.xml --prepare --algorithm sm2-sm3',
        'xborder sign ceb603-00001.xml --attach value.b64 --cert cert.pem',
      ]),
    )
    .action(async (files: string[], options: SignOptions) => {
      const context = contextOf(options);
      const made = await make(files, options);
      for (const path of made) context.print(`${path}\n`);
      context.tell(summary(context, options, files.length));
    });
};

async function make(files: readonly string[], options: SignOptions): Promise<readonly string[]> {
  const asked = [options.key, options.signer, options.prepare, options.attach];
  if (asked.filter((each) => each !== undefined).length !== 1)
    throw wrong(
      '--key、--signer、--prepare、--attach 须选且只选一个',
      'give one of --key, --signer, --prepare and --attach',
    );
  const { attachFile, prepareFiles, signFiles } = await import('../../run/signing/sign-files.ts');
  const job = { files, out: options.out ?? null, at: new Date() };
  const { profile, cert } = options;
  if (options.prepare === true) {
    if (cert !== undefined) throw wrong('--prepare 不用 --cert', '--prepare takes no --cert');
    return prepareFiles(job, options.algorithm, profile);
  }
  if (options.attach !== undefined) {
    const [file = '', ...others] = files;
    if (others.length > 0)
      throw wrong('--attach 一次只能用于一个报文', '--attach takes one message at a time');
    if (cert === undefined) throw wrong('--attach 还需要 --cert', '--attach needs --cert');
    const keyName = options.keyName ?? null;
    return attachFile({ file, value: options.attach, certificate: cert, keyName, profile }, job.out, job.at);
  }
  const { signingRequest } = await import('../../run/signing/request.ts');
  const { key, signer, keyName, signerTimeout: timeout } = options;
  const passphrase = process.env['XBORDER_KEY_PASSPHRASE'];
  const request = signingRequest(
    { key, cert, keyName, signer, timeout, profile, passphrase },
    { key: '--key', cert: '--cert' },
  );
  return request === null ? [] : signFiles(job, request);
}

function summary({ language }: Context, options: SignOptions, count: number): string {
  return options.prepare === true
    ? say(language, `${count} 份报文待签\n`, `to be signed: ${count}\n`)
    : say(language, `已签名 ${count} 份\n`, `signed: ${count}\n`);
}

function wrong(zh: string, en: string): UsageError {
  return new UsageError({ zh, en }, null);
}
