import { Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { progressText, startProgress } from '../../src/cli/terminal/progress.ts';

const state = { records: 12_345, parcels: 6_200, findings: 3, bytes: 45, totalBytes: 100 };

class Screen extends Writable {
  readonly isTTY: boolean;
  readonly columns = 100;
  text = '';
  constructor(isTTY: boolean) {
    super();
    this.isTTY = isTTY;
  }
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
  cursorTo(): boolean {
    return true;
  }
  clearLine(): boolean {
    return true;
  }
  moveCursor(): boolean {
    return true;
  }
}

describe('progressText', () => {
  it('tells share, rows, rate, parcels and findings', () => {
    expect(progressText(state, 2000, 'zh')).toBe('45% · 12,345 行 · 每秒 6,173 行 · 6,200 个包裹 · 3 个问题');
    expect(progressText(state, 2000, 'en')).toBe(
      '45% · 12,345 rows · 6,173 rows/s · 6,200 parcels · 3 findings',
    );
  });

  it('knows no share of standard input, and no rate at the beginning', () => {
    expect(progressText({ ...state, totalBytes: 0 }, 0, 'en')).toBe(
      '12,345 rows · 0 rows/s · 6,200 parcels · 3 findings',
    );
  });
});

describe('startProgress', () => {
  const run = (stream: Screen, enabled: boolean, times: readonly number[]) => {
    const clock = [0, ...times];
    const now = (): number => clock.shift() ?? 0;
    const progress = startProgress({ stream, enabled, colour: false, language: 'en', now });
    for (const _ of times) progress.update(state);
    return progress;
  };

  it('is silent without a terminal, and when told to be', () => {
    const file = new Screen(false);
    run(file, true, [1000, 2000]).stop();
    const quiet = new Screen(true);
    run(quiet, false, [1000, 2000]).stop();
    expect([file.text, quiet.text]).toEqual(['', '']);
  });

  it('shows nothing of a short run', async () => {
    const screen = new Screen(true);
    run(screen, true, [10, 299]).stop();
    await import('ora');
    expect(screen.text).toBe('');
  });

  it('shows nothing after it was stopped, not even a spinner still loading', async () => {
    const screen = new Screen(true);
    const progress = run(screen, true, [1000]);
    progress.stop();
    progress.update(state);
    await import('ora');
    await Promise.resolve();
    expect(screen.text).toBe('');
  });

  it('shows a longer run until it is stopped', async () => {
    const screen = new Screen(true);
    const progress = run(screen, true, [1000]);
    await vi.waitFor(() =>
      expect(screen.text).toContain('45% · 12,345 rows · 12,345 rows/s · 6,200 parcels · 3 findings'),
    );
    progress.stop();
    const { length } = screen.text;
    progress.update(state);
    expect(screen.text.length).toBe(length);
  });
});
