import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Opens a file as a double click would; `BROWSER` names another program. `false`: nothing could be started. */
export function openInBrowser(file: string): Promise<boolean> {
  const path = resolve(file);
  const [program, ...args] = opener(path);
  return new Promise((settle) => {
    const started = spawn(program, args, { detached: true, stdio: 'ignore' });
    started.once('error', () => settle(false));
    started.once('spawn', () => {
      started.unref();
      settle(true);
    });
  });
}

function opener(path: string): readonly [string, ...string[]] {
  const { BROWSER } = process.env;
  if (BROWSER !== undefined && BROWSER !== '') return [BROWSER, path];
  if (process.platform === 'darwin') return ['open', path];
  return process.platform === 'win32' ? ['explorer.exe', path] : ['xdg-open', path];
}
