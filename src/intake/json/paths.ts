import { headerKey } from '../header-key.ts';
import { isListed } from './given.ts';
import { unshared } from './unshared.ts';
import type { JsonView } from './view.ts';

/** A path that may hold something of use, and what may go on below it. */
export interface PathNode {
  readonly name: string;
  /** Column of a scalar that stands here; -1: none. */
  readonly target: number;
  readonly inList: boolean;
  /** Whether it is the list of the lines of goods. */
  readonly isLines: boolean;
  /** By the spelling of the file; `null`: nothing of use below that key. */
  readonly children: Map<string, PathNode | null>;
  /** What stands in a list here; `null`: nothing of use. */
  item: PathNode | null | undefined;
  /** The object that met this key last. */
  met: number;
  /** The keys of the first objects met, in their order, quoted as the file spells them: the next object mostly has the same. */
  readonly usual: UsualKey[];
}

interface UsualKey {
  readonly quoted: string;
  readonly child: PathNode | null;
}

/** Keys remembered below one path. */
const MOST = 1000;

/** Knows which paths of an order are of use, by the spellings that its files use. */
export class Paths {
  readonly root: PathNode;
  private readonly view: JsonView;
  private readonly wanted: readonly string[];
  private readonly linesKey: string;

  constructor(view: JsonView) {
    this.view = view;
    this.wanted = [...view.columns.keys()];
    this.linesKey = headerKey(view.lines);
    this.root = this.node('');
  }

  /** What stands below a key of an object. */
  child(node: PathNode, key: string): PathNode | null {
    const known = node.children.get(key);
    if (known !== undefined) return known;
    const found = this.found(node === this.root ? key : `${node.name}.${key}`);
    if (node.children.size < MOST) node.children.set(unshared(key), found);
    return found;
  }

  /** What stands in a list. */
  item(node: PathNode): PathNode | null {
    if (node.item === undefined) node.item = this.found(`${node.name}[]`);
    return node.item;
  }

  private found(name: string): PathNode | null {
    const key = headerKey(name);
    const ofUse = this.wanted.some(
      (path) => path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[]`),
    );
    return ofUse ? this.node(name) : null;
  }

  private node(name: string): PathNode {
    const { view, linesKey } = this;
    const inLines = headerKey(name).startsWith(`${linesKey}[]`);
    return {
      name,
      target: view.columns.get(headerKey(name)) ?? -1,
      inList: isListed(name, inLines, view.lines),
      isLines: headerKey(name) === linesKey,
      children: new Map(),
      item: undefined,
      met: 0,
      usual: [],
    };
  }
}
