import { afterEach } from 'vitest';

// Tests that run a program wait for it without the event loop; between two of them the runner must get a word in.
afterEach(() => new Promise<void>((resolve) => setImmediate(resolve)));
