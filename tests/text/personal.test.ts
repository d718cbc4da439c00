import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonal } from '../../src/text/personal.ts';

describe('maskPersonal', () => {
  it.each([
    ['consigneeName', 'Jane Smith', 'J*** S****'],
    ['consignee_name', '张三丰', '张**'],
    ['Shipping Name', 'Ævar Örn', 'Æ*** Ö**'],
    ['consigneeAddress', '12 Elm Street, Portland, OR 97201', '** E** S*****, P*******, O* *****'],
    ['收货地址', '广东省深圳市1号', '广*******'],
    ['Shipping Address1', '7 High St\x00', '* H*** S*\x00'],
    ['consigneePhone', '+1 503 555 0100', '+* *** *** **00'],
    ['手机', '13800138000', '*********00'],
    ['Phone', '12345', '*****'],
    ['Email', 'jane.smith@example.com', 'j***.s****@e******.c**'],
    ['Recipient', 'Jane Smith', 'J*** S****'],
    ['Phone #', '+1 503 555 0100', '+* *** *** **00'],
    ['recipient-name', 'Jane Smith', 'J*** S****'],
    ['ship-postal-code', '97201', '*****'],
    ['Post to name', 'Jane Smith', 'J*** S****'],
    ['身份证号', '110101199003071234', '******************'],
    ['consigneeName', '', ''],
  ])('hides %s', (field, value, masked) => {
    expect(maskPersonal(field, value)).toBe(masked);
  });

  it.each([
    'orderNo',
    'Name',
    'Shipping Country',
    'Shipping Method',
    'Lineitem name',
    'nameZh',
    'title',
    '商品名称',
    'country',
  ])('leaves %s', (field) => {
    expect(maskPersonal(field, 'Jane Smith 12345')).toBe('Jane Smith 12345');
  });

  it('changes nothing the second time', () => {
    const fields = fc.constantFrom('consigneeName', 'consigneeAddress', 'consigneePhone');
    fc.assert(
      fc.property(fields, fc.string({ unit: 'binary' }), (field, value) => {
        const masked = maskPersonal(field, value);
        expect(maskPersonal(field, masked)).toBe(masked);
      }),
    );
  });

  it('leaves no digit of a name or an address, and no two letters in a row', () => {
    const fields = fc.constantFrom('consigneeName', 'consigneeAddress');
    fc.assert(
      fc.property(fields, fc.string({ unit: 'grapheme' }), (field, value) => {
        expect(maskPersonal(field, value)).not.toMatch(/\p{N}|\p{L}\p{L}/u);
      }),
    );
  });
});
