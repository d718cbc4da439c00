import type { RunSigning } from './for-run.ts';

/** What `run.json` says of signatures. */
export function signatureRecord(signing: RunSigning | null): object {
  const required = ['CEB603'];
  if (signing !== null) return { signed: true, required, profile: signing.request.profile, ...signing.told };
  return {
    signed: false,
    required,
    note: {
      zh: '报文未签名；规范要求 CEB603 由企业端（电子口岸卡或签名服务）加签后发送',
      en: 'The messages are unsigned; the specification asks for a signature on CEB603, which the port’s client adds before sending',
    },
  };
}
