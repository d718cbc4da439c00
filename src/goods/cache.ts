/** Remembers answers by input; holds no more than twice `size`. */
export interface Cache<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

/** Keys longer than this are not worth remembering. */
const LONGEST_KEY = 2000;

/** A cache of two generations: when the young one is full it becomes the old one, and the old one is dropped. */
export function createCache<T>(size: number): Cache<T> {
  let young = new Map<string, T>();
  let old = new Map<string, T>();
  const set = (key: string, value: T): void => {
    if (key.length > LONGEST_KEY) return;
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    get(key) {
      const value = young.get(key);
      if (value !== undefined) return value;
      const aged = old.get(key);
      if (aged !== undefined) set(key, aged);
      return aged;
    },
    set,
  };
}
