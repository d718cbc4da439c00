import { BEIJING_AHEAD } from '../model/beijing-time.ts';
import { UsageError } from '../model/errors.ts';

/** The moment of a run as messages write it (yyyyMMddHHmmss, Beijing time) and its day (yyyy-MM-dd). */
export interface Moment {
  readonly time: string;
  readonly day: string;
}

/** A moment in Beijing time, which has no daylight saving; the machine's own time zone plays no part. */
export function beijing(now: Date): Moment {
  const text = new Date(now.getTime() + BEIJING_AHEAD).toISOString();
  return { time: text.slice(0, 19).replace(/[-T:]/g, ''), day: text.slice(0, 10) };
}

/**
 * The moment a user asks for: `--clock` as yyyyMMddHHmmss (Beijing) or ISO 8601 with an offset, `--on`
 * as yyyy-MM-dd. `--on` alone replays that day at noon. Throws `UsageError` for anything else.
 */
export function momentOf(clock: string | undefined, on: string | undefined, now: Date): Moment {
  const day = on === undefined ? undefined : readDay(on);
  const moment = clock === undefined ? (day === undefined ? beijing(now) : noon(day)) : readClock(clock);
  return { time: moment.time, day: day ?? moment.day };
}

function noon(day: string): Moment {
  return { time: `${day.replaceAll('-', '')}120000`, day };
}

function readClock(text: string): Moment {
  const plain = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text);
  const iso =
    plain === null ? text : `${plain[1]}-${plain[2]}-${plain[3]}T${plain[4]}:${plain[5]}:${plain[6]}+08:00`;
  const offset = /(?:Z|[+-]\d\d:?\d\d)$/.test(iso);
  const date = new Date(iso);
  if (!offset || Number.isNaN(date.getTime())) {
    throw new UsageError(
      {
        zh: `--clock“${text}”应写成 yyyyMMddHHmmss（北京时间）`,
        en: `--clock ${text}: write yyyyMMddHHmmss, Beijing time`,
      },
      null,
    );
  }
  return beijing(date);
}

function readDay(text: string): string {
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new UsageError(
      { zh: `--on“${text}”不是日期，应写成 yyyy-MM-dd`, en: `--on ${text}: no such day; write yyyy-MM-dd` },
      null,
    );
  }
  return text;
}
