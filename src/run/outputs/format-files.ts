import {
  closeSync,
  createReadStream,
  fsyncSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { InputError } from '../../model/errors.ts';
import type { Finding } from '../../model/finding.ts';
import type { Format, FormatSetting, FormatWriter } from '../../report/machine/index.ts';
import type { PageParcel } from '../../report/page/index.ts';
import type { Summary } from '../summary.ts';

/** A format that was asked for, and where it goes; `null`: to standard output. */
export interface AskedFormat {
  readonly format: Format;
  readonly file: string | null;
}

/** What a run is to be told in, and how standard output is written. */
export interface FormatRequest {
  readonly asked: readonly AskedFormat[];
  readonly setting: FormatSetting;
  readonly print: (text: string) => Promise<void>;
}

/** Text kept before it is written. */
const CHUNK = 1 << 16;

/**
 * Writes a run in the formats asked for as it goes, each into a file of its own beside its final place. They
 * get their names, and standard output its text, when the run is whole; nothing is left of one that is not.
 * Throws `InputError` for a place that cannot be written.
 */
export class FormatFiles {
  private readonly files: readonly FormatFile[];
  private readonly print: FormatRequest['print'];

  constructor({ asked, setting, print }: FormatRequest) {
    this.print = print;
    const files: FormatFile[] = [];
    this.files = files;
    try {
      for (const each of asked) files.push(new FormatFile(each, setting));
    } catch (cause) {
      this.abandon();
      throw cause;
    }
  }

  finding(finding: Finding): void {
    for (const file of this.files) file.finding(finding);
  }

  /** Whether any of the formats tells parcels. */
  get tellsParcels(): boolean {
    return this.files.some((file) => file.tellsParcels);
  }

  parcel(parcel: PageParcel): void {
    for (const file of this.files) file.parcel(parcel);
  }

  async finish(summary: Summary): Promise<void> {
    for (const file of this.files) file.end(summary);
    for (const file of this.files) await file.publish(this.print);
  }

  /** Removes what was written so far. */
  abandon(): void {
    for (const file of this.files) file.remove();
  }
}

class FormatFile {
  private readonly writer: FormatWriter;
  private readonly file: string | null;
  private readonly working: string;
  private descriptor: number | null;
  private waiting: string;

  constructor({ format, file }: AskedFormat, setting: FormatSetting) {
    this.file = file;
    this.working =
      file === null
        ? join(mkdtempSync(join(tmpdir(), 'xborder-')), format.id)
        : join(dirname(file), `.${basename(file)}.${process.pid}.partial`);
    this.descriptor = this.guarded(() => openSync(this.working, 'w'));
    this.writer = format.start(setting);
    this.waiting = this.writer.head;
  }

  finding(finding: Finding): void {
    this.write(this.writer.finding(finding));
  }

  get tellsParcels(): boolean {
    return this.writer.parcel !== undefined;
  }

  parcel(parcel: PageParcel): void {
    this.write(this.writer.parcel?.(parcel) ?? '');
  }

  end(summary: Summary): void {
    this.write(this.writer.end(summary));
    this.guarded(() => {
      this.flush();
      if (this.descriptor === null) return;
      if (this.file !== null) fsyncSync(this.descriptor);
      closeSync(this.descriptor);
      this.descriptor = null;
    });
  }

  async publish(print: FormatRequest['print']): Promise<void> {
    const { file } = this;
    if (file !== null) {
      this.guarded(() => renameSync(this.working, file));
      return;
    }
    // A reader that closes the pipe early ends the process here.
    const leave = (): void => this.remove();
    process.once('exit', leave);
    for await (const text of createReadStream(this.working, 'utf8')) await print(String(text));
    process.off('exit', leave);
    this.remove();
  }

  remove(): void {
    if (this.descriptor !== null) closeSync(this.descriptor);
    this.descriptor = null;
    if (this.file === null) rmSync(dirname(this.working), { recursive: true, force: true });
    else rmSync(this.working, { force: true });
  }

  private write(text: string): void {
    this.waiting += text;
    if (this.waiting.length >= CHUNK) this.guarded(() => this.flush());
  }

  private flush(): void {
    if (this.descriptor === null) return;
    const bytes = Buffer.from(this.waiting, 'utf8');
    this.waiting = '';
    for (let at = 0; at < bytes.length; ) at += writeSync(this.descriptor, bytes, at);
  }

  private guarded<T>(act: () => T): T {
    try {
      return act();
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
      throw new InputError(
        { zh: `无法写入（${code}）`, en: `cannot be written (${code})` },
        { file: this.file ?? this.working, line: 0, column: 0 },
      );
    }
  }
}
