import { parsePattern, type Test, type Tree } from './pattern-parser.ts';

/**
 * One step of a compiled pattern: a character that must pass, a fork, a border, or the end. Steps run side by
 * side over the text, so that the cost is the length of the text times the number of steps, whatever the pattern.
 */
type Step =
  | { readonly kind: 'one'; readonly test: Test }
  | { readonly kind: 'fork'; first: number; second: number }
  | { readonly kind: 'begin' | 'end' | 'found' };

/** A pattern that is searched for in linear time. */
export interface Pattern {
  /** The leftmost stretch that matches, the longest of those; `null`: none. Reads no more than `LONGEST` units. */
  find(text: string): { readonly start: number; readonly end: number } | null;
}

const MOST_STEPS = 2000;
/** Names are short; of longer texts the beginning is read. */
const LONGEST = 4000;

/** Compiles a pattern of a user's file; `null`: it is not one, or too large. Nothing in it can make a search slow. */
export function compilePattern(source: string): Pattern | null {
  const tree = parsePattern(source);
  if (tree === null) return null;
  const steps: Step[] = [];
  if (!emit(tree, steps)) return null;
  steps.push({ kind: 'found' });
  return { find: (text) => search(steps, text.slice(0, LONGEST)) };
}

/** Appends the steps of a tree; `false`: there are too many. */
function emit(tree: Tree, steps: Step[]): boolean {
  if (steps.length > MOST_STEPS) return false;
  if (tree.kind === 'one') steps.push(tree);
  else if (tree.kind === 'all') return tree.parts.every((part) => emit(part, steps));
  else if (tree.kind === 'any') return emitChoice(tree.choices, steps);
  else if (tree.kind === 'times') return emitTimes(tree.inner, tree.least, tree.most, steps);
  else steps.push({ kind: tree.kind });
  return true;
}

function emitChoice(choices: readonly Tree[], steps: Step[]): boolean {
  const ends: Extract<Step, { kind: 'fork' }>[] = [];
  for (const [index, choice] of choices.entries()) {
    const fork = fresh();
    const last = index === choices.length - 1;
    if (!last) steps.push(fork);
    fork.first = steps.length;
    if (!emit(choice, steps)) return false;
    if (last) break;
    const end = fresh();
    ends.push(end);
    steps.push(end);
    fork.second = steps.length;
  }
  for (const end of ends) {
    end.first = steps.length;
    end.second = steps.length;
  }
  return true;
}

function emitTimes(inner: Tree, least: number, most: number, steps: Step[]): boolean {
  for (let time = 0; time < least; time++) if (!emit(inner, steps)) return false;
  if (most === Number.POSITIVE_INFINITY) {
    const fork = fresh();
    const from = steps.push(fork) - 1;
    fork.first = steps.length;
    if (!emit(inner, steps)) return false;
    steps.push({ kind: 'fork', first: from, second: from });
    fork.second = steps.length;
    return true;
  }
  const forks: Extract<Step, { kind: 'fork' }>[] = [];
  for (let time = least; time < most; time++) {
    const fork = fresh();
    steps.push(fork);
    forks.push(fork);
    fork.first = steps.length;
    if (!emit(inner, steps)) return false;
  }
  for (const fork of forks) fork.second = steps.length;
  return true;
}

function fresh(): Extract<Step, { kind: 'fork' }> {
  return { kind: 'fork', first: 0, second: 0 };
}

const NOWHERE = -1;

function search(
  steps: readonly Step[],
  text: string,
): { readonly start: number; readonly end: number } | null {
  let now = new Int32Array(steps.length).fill(NOWHERE);
  let next = new Int32Array(steps.length).fill(NOWHERE);
  let best: { start: number; end: number } | null = null;
  for (let at = 0; at <= text.length; at++) {
    if (best === null) arrive(steps, now, 0, at, at, text.length);
    const start = now[steps.length - 1] ?? NOWHERE;
    // A pattern that can match nothing at all matches something, or nothing is found.
    if (start !== NOWHERE && start < at && (best === null || start <= best.start)) best = { start, end: at };
    if (at === text.length) break;
    const code = text.charCodeAt(at);
    next.fill(NOWHERE);
    for (let step = 0; step < steps.length; step++) {
      const from = now[step] ?? NOWHERE;
      const what = steps[step];
      if (from === NOWHERE || what?.kind !== 'one' || !what.test(code)) continue;
      if (best === null || from <= best.start) arrive(steps, next, step + 1, from, at + 1, text.length);
    }
    [now, next] = [next, now];
  }
  return best;
}

/** Puts a run that began at `from` on a step and on every step it reaches without a character; the earliest stays. */
function arrive(
  steps: readonly Step[],
  runs: Int32Array,
  first: number,
  from: number,
  at: number,
  length: number,
): void {
  const waiting = [first];
  for (let step = waiting.pop(); step !== undefined; step = waiting.pop()) {
    const known = runs[step] ?? NOWHERE;
    if (known !== NOWHERE && known <= from) continue;
    runs[step] = from;
    const what = steps[step];
    if (what?.kind === 'fork') waiting.push(what.second, what.first);
    else if ((what?.kind === 'begin' && at === 0) || (what?.kind === 'end' && at === length))
      waiting.push(step + 1);
  }
}
