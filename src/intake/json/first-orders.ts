import { recognise } from '../profiles/choose.ts';
import type { Profile } from '../profiles/profile.ts';
import type { Element } from './elements.ts';
import { scalarsOf } from './fields.ts';

/** Orders looked at to find the profile, at most, and their characters: keys may be left out where nothing stands. */
const MOST = 20;
const MOST_CHARACTERS = 1_000_000;

/** The first orders of a JSON document, gathered until their paths say what they are. */
export class FirstOrders {
  readonly elements: Element[] = [];
  /** The paths of these orders. */
  readonly paths = new Set<string>();
  private readonly among: readonly Profile[];
  private characters = 0;

  constructor(among: readonly Profile[]) {
    this.among = among;
  }

  /** Takes the next order. Says whether that is enough. Throws `BrokenJson`. */
  take(element: Element): boolean {
    this.elements.push(element);
    for (const { name } of scalarsOf(element, '', () => undefined)) this.paths.add(name);
    this.characters += element.text.length;
    if (this.elements.length >= MOST || this.characters >= MOST_CHARACTERS) return true;
    const { profile, missing } = recognise([...this.paths], this.among);
    return profile !== null && missing.length === 0;
  }
}
