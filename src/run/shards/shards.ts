import type { Profile } from '../../intake/profiles/profile.ts';
import { type Opening, openingOf } from '../../intake/shards/index.ts';
import { STDIN, type TextInput } from '../../intake/text.ts';
import { ruleBookVersion } from '../../rules/book.ts';
import type { CompanionFiles } from '../companions.ts';
import { askedCurrency } from '../inputs.ts';
import type { RunOptions } from '../options.ts';
import type { ShardStart } from './job.ts';
import { openPool, type ShardPool } from './pool.ts';
import { type ShardWalk, walkShards } from './walk.ts';

/** Bytes of a shard, some hundreds of lines: smaller ones cost more messages, larger ones more memory. */
const SIZE = 1 << 18;
/** Shards beyond those that the threads work on. */
const WAITING = 2;
/** Bytes of a file that is worth it: starting a thread takes a second of its processor, reading as much some four. */
const LEAST = 64 << 20;

/** Works on files in shards, where there are several threads and a file is worth it. */
export class Shards {
  private readonly options: RunOptions;
  private readonly messages: readonly string[];
  private readonly found: CompanionFiles;
  private readonly size: number;
  private pool: Promise<ShardPool> | null = null;

  constructor(options: RunOptions, messages: readonly string[], found: CompanionFiles) {
    this.options = options;
    this.messages = messages;
    this.found = found;
    this.size = options.shardSize ?? SIZE;
  }

  /** What the beginning of a file says, when it is to be walked in shards; `null`: it is not. */
  async openingOf(input: TextInput, asked: Profile | null, hasWaybills: boolean): Promise<Opening | null> {
    const { jobs, shardSize } = this.options;
    if (jobs < 2 || (shardSize === null && input.size < LEAST)) return null;
    // What comes once only cannot be begun anew when the waybills turn out to put orders together.
    if (input.file === STDIN && hasWaybills) return null;
    return openingOf(input, asked);
  }

  async walk(walk: Pick<ShardWalk, 'input' | 'opening' | 'take' | 'onShard'>): ReturnType<typeof walkShards> {
    const { jobs, reading } = this.options;
    this.pool ??= openPool(this.start(), jobs);
    return walkShards({
      ...walk,
      size: this.size,
      most: jobs + WAITING,
      asked: reading.encoding !== null,
      pool: await this.pool,
    });
  }

  /** Lets the threads go. */
  async close(): Promise<void> {
    const pool = await this.pool?.catch(() => null);
    await pool?.close();
  }

  private start(): ShardStart {
    const { command, formats, ledger, moment, profile, currency, language, personal, config } = this.options;
    return {
      writes: command === 'declare',
      tells: formats !== null && formats.asked.length > 0,
      showsParcels:
        command === 'declare' || (formats?.asked ?? []).some(({ format }) => format.id === 'html'),
      remembers: command === 'declare' && ledger !== null,
      messages: this.messages,
      found: this.found,
      profile,
      currency: askedCurrency(currency),
      ruleBook: { version: ruleBookVersion, on: moment.day },
      language,
      personal,
      config: config === null ? null : { file: config.file, config: config.config },
    };
  }
}
