export { Policy } from './policy.ts';
export { configText } from './print.ts';
export { type ConfigFile, findConfig, readConfig } from './read.ts';
