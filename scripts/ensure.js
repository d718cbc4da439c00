// Makes a fresh clone runnable with nothing but Node: installs what is missing, builds what is stale.
// It runs before anything is installed, so it imports no package.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const NODE_NEEDED = [20, 19];
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Installs and builds where needed, in the project's folder. Tells what it does on stderr; ends the process when it cannot. */
export async function ensure() {
  process.chdir(ROOT);
  checkNode();
  if (modified('node_modules/.package-lock.json') < modified('package-lock.json')) {
    tell('installing dependencies (npm ci) · 正在安装依赖');
    run('npm', ['ci', '--no-audit', '--no-fund']);
  }
  if (
    modified('dist/main.js') <
    Math.max(newest('src'), modified('scripts/build.js'), modified('node_modules/.package-lock.json'))
  ) {
    tell('building · 正在构建');
    const { build } = await import('./build.js');
    await build();
  }
}

/** Runs a program to its end with our own terminal, its output on stderr; a failure of it is ours. */
function run(program, args) {
  const ended = spawnSync(program, args, { stdio: ['inherit', 2, 2], shell: process.platform === 'win32' });
  if (ended.status !== 0) fail(`${program} ${args.join(' ')} failed · 失败`);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [neededMajor, neededMinor] = NODE_NEEDED;
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return;
  fail(
    `Node ${NODE_NEEDED.join('.')} or later is needed, this is ${process.versions.node} · 需要更新版本的 Node`,
  );
}

/** When a file was last changed; 0 when there is none. */
function modified(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

function newest(folder) {
  let latest = modified(folder);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : modified(path));
  }
  return latest;
}

function tell(line) {
  process.stderr.write(`xborder: ${line}\n`);
}

function fail(line) {
  tell(line);
  process.exit(2);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await ensure();
