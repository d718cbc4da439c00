import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/text/remembered.ts';

describe('remembered', () => {
  it('asks once for a name, and forgets rather than grow', () => {
    const asked: string[] = [];
    const upper = remembered((name) => {
      asked.push(name);
      return name.toUpperCase();
    });
    expect([upper('a'), upper('a'), upper('__proto__')]).toEqual(['A', 'A', '__PROTO__']);
    expect(asked).toEqual(['a', '__proto__']);
    for (let count = 0; count < 1000; count++) upper(`column ${count}`);
    upper('a');
    expect(asked.filter((name) => name === 'a')).toEqual(['a', 'a']);
  });

  it('does not keep long names', () => {
    let asked = 0;
    const length = remembered((name) => {
      asked++;
      return name.length;
    });
    expect([length('x'.repeat(201)), length('x'.repeat(201))]).toEqual([201, 201]);
    expect(asked).toBe(2);
  });
});
