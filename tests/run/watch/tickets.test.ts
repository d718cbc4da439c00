import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { begunWith, finish, note, type Ticket, take, takeOver } from '../../../src/run/watch/tickets.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xborder-tickets-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const nobody = (): boolean => false;
const NOTHING = { tickets: [], others: false };

function arrived(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function taken(name: string, owner: string, text: string = name): Ticket {
  arrived(name, text);
  const ticket = take(folder, name, owner);
  if (ticket === null) throw new Error(`${name} was not there`);
  return ticket;
}

function left(): readonly string[] {
  return readdirSync(join(folder, '.xborder-taken'));
}

describe('a ticket', () => {
  it('is of one watcher only', () => {
    arrived('a.csv', 'x');
    const [first, second] = ['one', 'two'].map((owner) => take(folder, 'a.csv', owner));
    expect([first?.name, second, left().length]).toEqual(['a.csv', null, 1]);
  });

  it('tells what was begun, whole or not at all', () => {
    const ticket = taken('a.csv', 'one');
    const before = begunWith(ticket);
    note(ticket, { run: 'papers/a', child: null, last: null });
    note(ticket, { run: 'papers/a', child: 'host~7~1', last: null });
    const after = begunWith(ticket);
    writeFileSync(join(ticket.place, 'work.json'), '{"run":');
    expect([before, after, begunWith(ticket)]).toEqual([
      null,
      { run: 'papers/a', child: 'host~7~1', last: null },
      null,
    ]);
  });

  it('writes over no reason that stands there', () => {
    mkdirSync(join(folder, 'failed'));
    writeFileSync(join(folder, 'failed/a.csv.error.txt'), 'earlier');
    const moved = finish(folder, taken('a.csv', 'one'), 'failed', 'later');
    expect([moved, readFileSync(join(folder, 'failed/a.csv.error.txt'), 'utf8')]).toEqual([
      join(folder, 'failed/a.1.csv'),
      'earlier',
    ]);
  });

  it('is gone when its file has its last place, under a name that was free', () => {
    const moved = ['first', 'second'].map((text) =>
      finish(folder, taken('a.csv', 'one', text), 'failed', `${text} reason`),
    );
    expect(
      moved.map((path) => [readFileSync(path, 'utf8'), readFileSync(`${path}.error.txt`, 'utf8')]),
    ).toEqual([
      ['first', 'first reason\n'],
      ['second', 'second reason\n'],
    ]);
    expect(left()).toEqual([]);
  });
});

describe('taking over', () => {
  it('goes to one of those who ask', () => {
    taken('a.csv', 'dead');
    const [first = [], second = []] = ['two', 'three'].map(
      (owner) => takeOver(folder, owner, (asked) => asked !== 'dead').tickets,
    );
    expect([first.map(({ name }) => name), second]).toEqual([['a.csv'], []]);
  });

  it('leaves what a living watcher has, and what a process still declares', () => {
    taken('a.csv', 'alive');
    note(taken('b.csv', 'dead'), { run: 'papers/b', child: 'child', last: null });
    note(taken('c.csv', 'dead'), { run: 'papers/c', child: 'gone', last: null });
    const over = takeOver(folder, 'two', (owner) => owner === 'alive' || owner === 'child');
    expect(over.tickets.map(({ name, place }) => [name, begunWith({ place })?.run])).toEqual([
      ['c.csv', 'papers/c'],
    ]);
    expect(over.others).toBe(true);
  });

  it('ends a move that was killed halfway, with its reason', () => {
    for (const [name, ending] of [
      ['a.csv', 'done'],
      ['b.csv', 'failed'],
      ['c.csv', 'failed'],
    ] as const) {
      const ticket = taken(name, 'dead');
      const reason = ending === 'failed' ? 'why' : '';
      note(ticket, { run: '', child: null, last: { ending, name, reason } });
      mkdirSync(join(folder, ending), { recursive: true });
      linkSync(ticket.path, join(folder, ending, name));
      if (name === 'c.csv') rmSync(ticket.path);
    }
    expect(takeOver(folder, 'two', nobody)).toEqual(NOTHING);
    expect([left(), readdirSync(join(folder, 'done')), readdirSync(join(folder, 'failed'))]).toEqual([
      [],
      ['a.csv'],
      ['b.csv', 'b.csv.error.txt', 'c.csv', 'c.csv.error.txt'],
    ]);
  });

  it('leaves alone an earlier file that is the same as one that arrived', () => {
    mkdirSync(join(folder, 'failed'));
    writeFileSync(join(folder, 'failed/a.csv'), 'earlier');
    linkSync(join(folder, 'failed/a.csv'), join(folder, 'a.csv'));
    const ticket = take(folder, 'a.csv', 'dead');
    expect([takeOver(folder, 'two', nobody).tickets, readdirSync(join(folder, 'failed'))]).toEqual([
      [ticket],
      ['a.csv'],
    ]);
  });

  it('sweeps a ticket whose file was never taken, or has gone', () => {
    const ticket = taken('a.csv', 'dead');
    rmSync(ticket.path);
    expect([takeOver(folder, 'two', nobody), left()]).toEqual([NOTHING, []]);
  });

  it('leaves a ticket that is just being made', () => {
    mkdirSync(join(folder, '.xborder-taken/t-new'), { recursive: true });
    expect([takeOver(folder, 'two', nobody), left()]).toEqual([NOTHING, ['t-new']]);
  });
});
