import { describe, expect, it } from 'vitest';
import { readInspection } from '../../../src/rules/non-trade/inspection.ts';

describe('readInspection', () => {
  it.each([
    ['-', { outbound: '', unknown: '' }],
    ['无', { outbound: '', unknown: '' }],
    ['M/', { outbound: '', unknown: '' }],
    ['L.M', { outbound: '', unknown: '' }],
    ['M/N', { outbound: 'N', unknown: '' }],
    ['P.R/Q.S', { outbound: 'QS', unknown: '' }],
    ['V/W', { outbound: 'W', unknown: '' }],
    ['m/n', { outbound: '', unknown: 'mn' }],
    ['/', { outbound: '', unknown: '/' }],
    ['N/T', { outbound: 'N', unknown: 'T' }],
  ])('reads %s', (text, expected) => {
    expect(readInspection(text)).toEqual(expected);
  });
});
