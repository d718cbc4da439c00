/** The yardstick: csv-parse alone, every record as an object, nothing done with it. */
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: csv-parse FILE');
let records = 0;
for await (const _record of createReadStream(file).pipe(parse({ columns: true, bom: true }))) records++;
console.log(String(records));
