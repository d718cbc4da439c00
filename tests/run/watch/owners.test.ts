import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { isRunning, ownerOf } from '../../../src/run/watch/owners.ts';

it('a process is known as long as it runs', async () => {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  const owner = ownerOf(child.pid ?? 0) ?? '';
  const before = isRunning(owner);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect([before, isRunning(owner)]).toEqual([true, false]);
});

it('another process of the same number is another one', () => {
  const own = ownerOf(process.pid) ?? '';
  const [host, pid, began] = own.split('~');
  expect([isRunning(own), isRunning([host, pid, `${began}0`].join('~'))]).toEqual([true, false]);
});

it('nobody can say of another machine that its process has ended', () => {
  expect(isRunning('elsewhere~1~1')).toBe(true);
});
