import type { RunProgress, StopSignal } from './options.ts';

/** A run was asked to stop, and has stopped between two shards. */
export class Interrupted extends Error {
  readonly signal: StopSignal;
  /** How far it came. */
  readonly progress: RunProgress;
  /** The folder in which it can be gone on with; `null`: it left nothing. */
  folder: string | null = null;

  constructor(signal: StopSignal, progress: RunProgress) {
    super(`stopped by ${signal}`);
    this.signal = signal;
    this.progress = progress;
  }
}

/** Hears the signals that end a run; a second one ends the process at once, as it would without this. */
export class StopRequest {
  private heard: StopSignal | null = null;
  private readonly listeners: readonly (readonly [StopSignal, () => void])[];

  constructor() {
    const listen = (signal: StopSignal) => {
      const listener = (): void => {
        this.heard = signal;
        this.close();
      };
      process.on(signal, listener);
      return [signal, listener] as const;
    };
    this.listeners = [listen('SIGINT'), listen('SIGTERM')];
  }

  /** The signal that came; `null`: none did. */
  get signal(): StopSignal | null {
    return this.heard;
  }

  close(): void {
    for (const [signal, listener] of this.listeners) process.off(signal, listener);
  }
}
