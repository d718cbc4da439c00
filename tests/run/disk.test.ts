import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskClient, DiskFailure } from '../../src/run/disk/client.ts';
import { Disk, RefusedDocument } from '../../src/run/disk/disk.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'xborder-disk-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('Disk', () => {
  it('writes streams and documents and lists each with size and hash, by name', async () => {
    const disk = new Disk(root, null);
    disk.append('b.csv', bytes('1\n'));
    disk.append('a.json', bytes('['));
    disk.append('b.csv', bytes('件\n'));
    disk.append('a.json', bytes(']'));
    await disk.document('folder/c.xml', bytes('<c/>'), null);
    expect(await disk.finish()).toEqual([
      { name: 'a.json', bytes: 2, sha256: sha256('[]') },
      { name: 'b.csv', bytes: 6, sha256: sha256('1\n件\n') },
      { name: 'folder/c.xml', bytes: 4, sha256: sha256('<c/>') },
    ]);
    expect(readFileSync(join(root, 'b.csv'), 'utf8')).toBe('1\n件\n');
    expect(readdirSync(join(root, 'folder'))).toEqual(['c.xml']);
  });

  it('joins one stream to another', async () => {
    const disk = new Disk(root, null);
    disk.append('tail', bytes('x'.repeat(3_000_000)));
    disk.append('head', bytes('begin '));
    disk.join('tail', 'head');
    const text = `begin ${'x'.repeat(3_000_000)}`;
    expect(await disk.finish()).toEqual([{ name: 'head', bytes: text.length, sha256: sha256(text) }]);
    expect(readdirSync(root)).toEqual(['head']);
  });

  it('copies what stands in one stream so far to another, and goes on with both', async () => {
    const disk = new Disk(root, null);
    disk.append('data', bytes('x'.repeat(3_000_000)));
    disk.append('page', bytes('<p>'));
    disk.copy('data', 'page');
    disk.append('page', bytes('</p>'));
    disk.append('data', bytes('!'));
    disk.copy('nothing', 'page');
    const page = `<p>${'x'.repeat(3_000_000)}</p>`;
    const data = `${'x'.repeat(3_000_000)}!`;
    expect(await disk.finish()).toEqual([
      { name: 'data', bytes: data.length, sha256: sha256(data) },
      { name: 'page', bytes: page.length, sha256: sha256(page) },
    ]);
  });

  it('never gives a refused document its name', async () => {
    const disk = new Disk(root, () => 'wrong');
    await expect(disk.document('a.xml', bytes('<a/>'), 'a')).rejects.toThrow(RefusedDocument);
    expect(readdirSync(root)).toEqual([]);
  });

  it('leaves a document without its name when its folder cannot be written', async () => {
    const disk = new Disk(join(root, 'a'), null);
    disk.append('x', bytes('1'));
    rmSync(join(root, 'a'), { recursive: true });
    await expect(disk.document('b.xml', bytes('<b/>'), null)).rejects.toThrow(/ENOENT/);
    disk.abandon();
  });
});

describe('DiskClient', () => {
  it('hands out what it gathered, in order, and reports the files', async () => {
    const client = new DiskClient({ root, schemas: {}, papers: null });
    let expected = '';
    for (let index = 0; index < 50_000; index++) {
      const text = `${index},件\n`;
      expected += text;
      client.append('rows.csv', text);
      await client.drained();
    }
    client.document('a.xml', bytes('<a/>'), null);
    expect((await client.finish()).files).toEqual([
      { name: 'a.xml', bytes: 4, sha256: sha256('<a/>') },
      { name: 'rows.csv', bytes: Buffer.byteLength(expected), sha256: sha256(expected) },
    ]);
    expect(readFileSync(join(root, 'rows.csv'), 'utf8')).toBe(expected);
  });

  it('tells the first failure to whoever waits', async () => {
    const client = new DiskClient({ root: join(root, 'missing', 'file'), schemas: {}, papers: null });
    rmSync(root, { recursive: true });
    client.document('a.xml', bytes('<a/>'), null);
    client.document('\0', bytes('<a/>'), null);
    await expect(client.finish()).rejects.toThrow(DiskFailure);
  });
});
