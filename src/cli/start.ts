import { run } from './program.ts';

void run(process.argv).then((code) => {
  process.exitCode = code;
});
