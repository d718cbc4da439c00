// Loaded before the program by code-cache.js: writes the compiled code of each script beside it, of a thread
// whenever it says something (it is stopped from outside), of the program at its end.
import { renameSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import vm from 'node:vm';
import { parentPort } from 'node:worker_threads';

const { Script } = vm;

vm.Script = class extends Script {
  constructor(text, options) {
    super(text, options);
    const write = () => {
      const file = options.filename.replace(/\.cjs$/, '.cache');
      writeFileSync(`${file}.part`, this.createCachedData());
      renameSync(`${file}.part`, file);
    };
    if (parentPort === null) {
      process.on('exit', write);
      return;
    }
    const post = parentPort.postMessage.bind(parentPort);
    parentPort.postMessage = (...args) => {
      write();
      post(...args);
    };
  }
};
syncBuiltinESMExports();
