export { Cutter, type Shard } from './cut.ts';
export { type Opening, openingOf } from './opening.ts';
export { readShard, type ShardedFile } from './read.ts';
