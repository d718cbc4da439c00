import { createHash, createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { suiteFor } from '../../src/signing/index.ts';
import { signedInfoBytes } from '../../src/signing/signature.ts';
import { fromDer, sm2Sign, sm2Verify } from '../../src/signing/sm2.ts';

const ROOT = {
  ceb: 'http://www.chinaport.gov.cn/ceb',
  xsi: 'http://www.w3.org/2001/XMLSchema-instance',
};

/** Signatures that real keys of the port made, as their owners published them; what was signed is made here from the digest. */
const RSA_KEY =
  'MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDLSPFTUFvxf7T+Cr1+iPKldSJLYWOfepufQstZ1nGHatjJCfcexd+VXpICcW1bph0zSUgWzmbNYRk3rimky5d/sTIS0PmEOJH7yVMHGwiHT03sKqwsiQKtVCk0x48YLncFGoW/SL4ksw6NI+DybQqJpm3fOBDu0sTYi8OkaYPUJwIDAQAB';
const RSA = [
  {
    digest: 'wz3Mne4HAnnHGeKvHv4LxU2ysuc=',
    value:
      'JjKKuzwbl8+aHdmNNM4gVQI5R9NRyeDhzTL2huJnU4kD9nN35pYJ7pMzquCFhNUvns89GN/Aim0DSAlXMa63aSSw3ad4wvmKjYBl24U+S1KYbX2mKhwkJIK6Ic8bWLuu5eC6+h0+Gttvo7baQT11w0I0xfDyBH7awuddcZyaLIU=',
  },
  {
    digest: '5nkQYKEtVilTfyWeWDr8Q+WuFNM=',
    value:
      'mclW30swezmNfgpftA0j6cJz0qoqEaHyu9Q/TD1605k76mYsEzre2i3XdTiyWfXw8RLmVlvS/LTThc64iUIr8Dd5AZqaOBOeD8wHZ2AJ9B6emX9c3P7KfWXz4VF1k47TQg8MjGGpOS/zE+s2pIJWGa8y6ku7s3Rwro92mZ1INag=',
  },
];
const SM2_POINT =
  '04d2f3909a9940afd8a03d9ac0f05d66b2a9c577453efba1ba3611b9acdb885167edd01c109fb792264b79fdfbd24a87bba54836fdac075163e7ce479e41cee856';
const SM2 = {
  digest: 'b2FtM/jHvW4fnJpMMPWk/177RwA=',
  value: 'Pa2Ge3A1iH9e+85jIraVccvf2MB4ykjgC1MjObNd/MbPOSZRWTaizlnfReH3ErRMH5Wc3m60ZM6h56v7t7lIWg==',
};

describe('signatures of real keys', () => {
  it.each(RSA)('RSA over $digest', ({ digest, value }) => {
    const key = createPublicKey({ key: Buffer.from(RSA_KEY, 'base64'), format: 'der', type: 'spki' });
    const bytes = signedInfoBytes(suiteFor('rsa-sha1', 'official'), digest, ROOT);
    expect(verify('RSA-SHA1', bytes, key, Buffer.from(value, 'base64'))).toBe(true);
    const without = signedInfoBytes(suiteFor('rsa-sha1', 'official'), digest, { ceb: ROOT.ceb });
    expect(verify('RSA-SHA1', without, key, Buffer.from(value, 'base64'))).toBe(false);
  });

  it('SM2, under the names that the client of that port writes', () => {
    const point = Buffer.from(SM2_POINT, 'hex');
    const bytes = signedInfoBytes(suiteFor('sm2-sm3', 'xmldsig'), SM2.digest, ROOT);
    const value = Buffer.from(SM2.value, 'base64');
    expect(sm2Verify(bytes, value, point)).toBe(true);
    expect(sm2Verify(Buffer.concat([bytes, Buffer.from(' ')]), value, point)).toBe(false);
    const official = signedInfoBytes(suiteFor('sm2-sm3', 'official'), SM2.digest, ROOT);
    expect(sm2Verify(official, value, point)).toBe(false);
  });
});

describe('SM3', () => {
  it('gives the digest of GB/T 32905-2016, example 1', () => {
    expect(createHash('sm3').update('abc').digest('hex')).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    );
  });
});

describe('SM2', () => {
  /** The example of GM/T 0003.5-2012, A.2: same curve and identity. */
  const KEY = Buffer.from('3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8', 'hex');
  const POINT = Buffer.from(
    '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
    'hex',
  );
  const SIGNATURE = Buffer.from(
    'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
    'hex',
  );
  const MESSAGE = Buffer.from('message digest');

  it('verifies the example of the standard', () => {
    expect(sm2Verify(MESSAGE, SIGNATURE, POINT)).toBe(true);
    expect(sm2Verify(Buffer.from('message digesT'), SIGNATURE, POINT)).toBe(false);
  });

  it('signs the same bytes the same way, other bytes with another k', () => {
    const first = sm2Sign(MESSAGE, KEY);
    expect(sm2Sign(MESSAGE, KEY)).toEqual(first);
    expect(sm2Verify(MESSAGE, first, POINT)).toBe(true);
    expect(sm2Sign(Buffer.from('another'), KEY).subarray(0, 32)).not.toEqual(first.subarray(0, 32));
  });

  it.each([
    ['too short', SIGNATURE.subarray(1), POINT],
    ['r of 0', Buffer.concat([Buffer.alloc(32), SIGNATURE.subarray(32)]), POINT],
    ['s above the order', Buffer.concat([SIGNATURE.subarray(0, 32), Buffer.alloc(32, 0xff)]), POINT],
    ['a point off the curve', SIGNATURE, Buffer.concat([POINT.subarray(0, 64), Buffer.from([0])])],
    ['no point', SIGNATURE, Buffer.alloc(65)],
  ])('refuses %s', (_, signature, point) => {
    expect(sm2Verify(MESSAGE, signature, point)).toBe(false);
  });

  it.each([Buffer.alloc(32), Buffer.alloc(32, 0xff), Buffer.alloc(31, 1)])('takes no key %#', (key) => {
    expect(() => sm2Sign(MESSAGE, key)).toThrow(RangeError);
  });

  it('reads DER, and nothing that only looks like it', () => {
    const der = Buffer.concat([
      Buffer.from('3046022100', 'hex'),
      SIGNATURE.subarray(0, 32),
      Buffer.from('022100', 'hex'),
      SIGNATURE.subarray(32),
    ]);
    expect(fromDer(der)).toEqual(SIGNATURE);
    expect(fromDer(der.subarray(0, 71))).toBeNull();
    expect(fromDer(Buffer.concat([der, Buffer.from([0])]))).toBeNull();
    expect(fromDer(Buffer.from('3000', 'hex'))).toBeNull();
    expect(fromDer(Buffer.alloc(0))).toBeNull();
  });
});
