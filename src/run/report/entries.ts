import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { laneOrder } from '../../report/page/index.ts';

const entryModel = z.object({
  order: z.string(),
  lane: z.enum(laneOrder).default('held'),
  reasons: z.array(z.string()),
});

/** A parcel in `green-lane.json`. */
export type LaneEntry = z.infer<typeof entryModel>;

/** Every parcel of a `green-lane.json`, one after the other: the file has one a line. */
export async function* laneEntries(path: string): AsyncGenerator<LaneEntry> {
  const lines = createInterface({
    input: createReadStream(path, 'utf8'),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  for await (const line of lines)
    if (line.startsWith('{"order":')) yield entryModel.parse(JSON.parse(line.replace(/,$/, '')));
}
