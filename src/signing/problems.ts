import type { Explained, Source, Words } from '../model/explained.ts';
import type { Facts, Severity } from '../model/finding.ts';

const SPECIFICATION: Source = {
  title: '海关跨境电商统一版系统企业对接报文规范（202205版）',
  article: '签名 Signature',
  url: '',
};

type Short = readonly [title: string, message: string, why: string, fix: string];

function words([title, message, why, fix]: Short): Words {
  return { title, message, why, fix };
}

function explained(id: string, severity: Severity, zh: Short, en: Short): Explained {
  return { id, severity, source: SPECIFICATION, text: { zh: words(zh), en: words(en) } };
}

// biome-ignore format: a table, one language a line
/** What can be wrong with a signature. */
export const signatureProblems = {
  unsigned: explained('XB-SIG-001', 'error',
    ['报文没有签名', '没有 Signature 元素', '清单等报文须签名后才能报送海关。', '用 xborder sign 或口岸客户端签名'],
    ['not signed', 'there is no Signature element', 'Customs takes inventories and some other messages only when signed.', 'sign it with xborder sign or with the port’s client']),
  several: explained('XB-SIG-002', 'error',
    ['不止一个签名', '有 {count} 个 Signature 元素', '多个签名中哪一个有效无从判断。', '只保留一个签名，从未签名的报文重新签'],
    ['more than one signature', 'there are {count} Signature elements', 'Nobody can tell which of them counts.', 'sign the unsigned message anew']),
  partial: explained('XB-SIG-003', 'error',
    ['签名没有覆盖整份报文', '签名的结构不符：{part}', '签名只有覆盖整份报文（URI 为空，仅 enveloped 变换）才能说明报文未被改动。', '向签名方核实，或从未签名的报文重新签'],
    ['the signature does not cover the whole message', 'the signature is not built as it must be: {part}', 'Only a signature over the whole message (empty URI, the enveloped transform alone) says that nothing was changed.', 'ask who signed it, or sign the unsigned message anew']),
  algorithm: explained('XB-SIG-004', 'error',
    ['算法不在规范内', '不认识的算法：{method}', '规范只列 SM2/SM3 和 RSA-SHA1。', '换用规范列出的算法'],
    ['an algorithm outside the specification', 'unknown algorithm: {method}', 'The specification names SM2/SM3 and RSA-SHA1 only.', 'sign with one of these']),
  mixed: explained('XB-SIG-005', 'error',
    ['算法名称互相矛盾', '签名算法 {method} 不能与摘要算法 {digest} 同用', 'SM3 的名称下放 SHA-1 摘要，海关会报签名错误。', '用同一套算法重新签名'],
    ['algorithms that do not go together', 'signature method {method} does not go with digest method {digest}', 'A SHA-1 digest under an SM3 name is refused at the port.', 'sign anew with the algorithms of one set']),
  changed: explained('XB-SIG-006', 'error',
    ['签名后报文被改动', '摘要不符：报文算得 {actual}，签名写的是 {stated}', '签名后任何一个字节的改动都会使签名失效。', '用未签名的报文重新签名，签名后不要再改'],
    ['changed after it was signed', 'the digest does not match: the message gives {actual}, the signature says {stated}', 'A signature holds for the very bytes that were signed.', 'sign the unsigned message anew and change nothing afterwards']),
  forged: explained('XB-SIG-007', 'error',
    ['签名值不符', '签名值不是证书对应的私钥签出的', '签名内容被改动，或证书不是签名人的。', '核对证书，重新签名'],
    ['the signature value does not match', 'the signature value was not made with the key of the certificate', 'SignedInfo was changed, or the certificate is another’s.', 'check the certificate and sign anew']),
  certificate: explained('XB-SIG-008', 'error',
    ['证书不可用', '证书缺失、无法读取，或不适用于所写算法', '没有证书就无法验证签名。', '签名时写入签名人的证书'],
    ['no usable certificate', 'the certificate is missing, unreadable, or of another algorithm', 'Without it the signature cannot be checked.', 'sign anew with the signer’s certificate']),
  expired: explained('XB-SIG-009', 'error',
    ['证书已过期', '证书 {serial} 已于 {day} 过期', '过期证书的签名海关不接受。', '更新证书后重新签名'],
    ['certificate expired', 'certificate {serial} expired on {day}', 'Customs does not take signatures of an expired certificate.', 'renew the certificate and sign anew']),
  early: explained('XB-SIG-010', 'error',
    ['证书尚未生效', '证书 {serial} 自 {day} 起生效', '未生效证书的签名海关不接受。', '核对电脑时间和证书'],
    ['certificate not valid yet', 'certificate {serial} is valid from {day}', 'Customs does not take signatures of a certificate before its time.', 'check the clock and the certificate']),
  comments: explained('XB-SIG-011', 'warning',
    ['报文含注释', '注释不在签名范围内', '规范化时去掉注释，改动注释不会使签名失效。', '不要采信注释里的内容'],
    ['comments in the message', 'comments are not covered by the signature', 'Canonicalisation drops them: they can be changed without a trace.', 'do not rely on what they say']),
  misplaced: explained('XB-SIG-012', 'warning',
    ['签名位置不符', 'Signature 应紧接在 BaseTransfer、BaseSubscribe 之后', '元素次序由规范规定。', '从未签名的报文重新签名'],
    ['the signature stands elsewhere', 'Signature must follow BaseTransfer and BaseSubscribe', 'The specification fixes the order of elements.', 'sign the unsigned message anew']),
  misnamed: explained('XB-SIG-013', 'error',
    ['摘要与所写算法不符', '写的是 SM3，摘要却是 SHA-1', '常见于只会算 SHA-1 的签名客户端，海关会报签名错误。', '改用算 SM3 的签名端，或口岸接受的 xmldsig 写法'],
    ['the digest is not what it is called', 'the digest is called SM3 and is SHA-1', 'Clients that only know SHA-1 do this; the port reports a wrong signature.', 'use a signer that makes SM3, or the xmldsig names where the port takes them']),
} as const satisfies Readonly<Record<string, Explained>>;

export type SignatureProblem = keyof typeof signatureProblems;

/** Everything `explain` can tell about signatures. */
export const signatureExplanations: readonly Explained[] = Object.values(signatureProblems);

/** One thing found in a signature; lines count from 1, 0: unknown. */
export interface Found {
  readonly problem: SignatureProblem;
  readonly line: number;
  readonly facts: Facts;
}
