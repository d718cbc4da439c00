import { Writable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { progressText, startProgress } from '../../src/cli/terminal/progress.ts';
import { startJsonProgress } from '../../src/cli/terminal/progress-json.ts';

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
  it('tells share, rows, rate, parcels, findings and the time left', () => {
    expect(progressText(state, 2000, 'zh')).toBe(
      '45% · 12,345 行 · 每秒 6,173 行 · 6,200 个包裹 · 3 个问题 · 还需 0:03',
    );
    expect(progressText(state, 80_000, 'en')).toBe(
      '45% · 12,345 rows · 154 rows/s · 6,200 parcels · 3 findings · 1:38 left',
    );
  });

  it('does not guess the time left at the beginning', () => {
    expect(progressText(state, 1999, 'en')).toBe(
      '45% · 12,345 rows · 6,176 rows/s · 6,200 parcels · 3 findings',
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

describe('startJsonProgress', () => {
  it('tells one object a line, half a second apart, and the end', () => {
    const screen = new Screen(false);
    const clock = [0, 499, 500, 700, 1000, 1400, 1500];
    const progress = startJsonProgress({ stream: screen, now: () => clock.shift() ?? 0 });
    for (let share = 10; share <= 50; share += 10) progress.update({ ...state, bytes: share });
    progress.stop();
    progress.stop();
    const line = { type: 'progress', records: 12_345, parcels: 6_200, findings: 3, totalBytes: 100 };
    expect(
      screen.text
        .trimEnd()
        .split('\n')
        .map((text) => JSON.parse(text)),
    ).toEqual([
      { ...line, bytes: 20, share: 0.2, recordsPerSecond: 24_690, secondsLeft: 2, seconds: 0.5 },
      { ...line, bytes: 40, share: 0.4, recordsPerSecond: 12_345, secondsLeft: 2, seconds: 1 },
      { ...line, bytes: 50, share: 0.5, recordsPerSecond: 8_230, secondsLeft: 2, seconds: 1.5 },
    ]);
  });

  it('knows no share of what has no known size', () => {
    const screen = new Screen(false);
    const clock = [0, 500];
    startJsonProgress({ stream: screen, now: () => clock.shift() ?? 0 }).update({ ...state, totalBytes: 0 });
    expect(JSON.parse(screen.text)).toMatchObject({ share: null, secondsLeft: null });
  });
});
