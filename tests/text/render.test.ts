import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { advice, describe, render, unfilled } from '../../src/text/render.ts';
import { catalogue, finding } from '../report/fixture.ts';

group('render', () => {
  it('fills value, field and facts', () => {
    expect(render('{field}={value}, net {net}', finding, 'zh')).toBe('毛重（gross_weight）=0.5, net 0.6');
  });

  it('leaves a placeholder without a fact, and does not look beyond the facts themselves', () => {
    expect(render('{nothing} {constructor} {toString}', finding, 'en')).toBe(
      '{nothing} {constructor} {toString}',
    );
  });

  it('does not fill placeholders that come with a value', () => {
    expect(render('{value}', { ...finding, value: '{net}' }, 'en')).toBe('{net}');
    expect(render('{value}', { ...finding, value: '$&$1' }, 'en')).toBe('$&$1');
  });

  it('lets no escape code through, wherever it comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (value, other) => {
        const hostile = { ...finding, value, facts: { net: other }, at: { ...finding.at, field: other } };
        expect(render('{value}{field}{net}', hostile, 'zh')).not.toMatch(/[\x00-\x1f\x7f-\x9f]/);
      }),
    );
  });
});

group('describe', () => {
  it('says all four things in both languages', () => {
    expect(describe(finding, catalogue, 'zh')).toEqual({
      title: '毛重太小',
      message: '毛重（gross_weight）只有 0.5，净重却有 0.6',
      why: '海关会退单。',
      fix: '核对 0.6。',
    });
    expect(describe(finding, catalogue, 'en')).toEqual({
      title: 'too light',
      message: 'gross_weight is 0.5, net 0.6',
      why: 'Customs refuses it.',
      fix: 'Check 0.6.',
    });
  });

  it('tells an unknown code by code and value', () => {
    const unknown = { ...finding, code: 'T-9' };
    expect(describe(unknown, catalogue, 'en')).toEqual({
      title: 'T-9',
      message: 'T-9: 0.5',
      why: '',
      fix: '',
    });
    expect(advice(unknown, catalogue, 'en')).toBe('T-9: 0.5');
    expect(describe({ ...unknown, value: '' }, catalogue, 'en').message).toBe('T-9');
  });
});

group('advice and unfilled', () => {
  it('joins what is the case and what to do', () => {
    expect(advice(finding, catalogue, 'en')).toBe('gross_weight is 0.5, net 0.6 → Check 0.6.');
  });

  it('shows a template without facts', () => {
    expect(unfilled('{field} is {value}')).toBe('… is …');
  });
});
