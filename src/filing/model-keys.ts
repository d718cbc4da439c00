import { z } from 'zod';
import { nearest } from '../model/nearest.ts';

/** What may stand at a path of a model: `undefined` where the model has nothing there. */
export function modelAt(model: unknown, path: readonly PropertyKey[]): unknown {
  let here = bare(model);
  for (const key of path) {
    if (here instanceof z.ZodObject) here = bare(here.shape[String(key)]);
    else if (here instanceof z.ZodArray) here = bare(here.element);
    else return undefined;
  }
  return here;
}

/** The keys that a model takes at a path. */
export function keysAt(model: unknown, path: readonly PropertyKey[]): readonly string[] {
  const here = modelAt(model, path);
  return here instanceof z.ZodObject ? Object.keys(here.shape) : [];
}

/** Every path of a model: `transport`, `transport.mode` … in the order of the model. */
export function pathsOf(model: unknown): readonly string[] {
  return keysAt(model, []).flatMap((key) => {
    const inner = pathsOf(modelAt(model, [key]));
    return [key, ...inner.map((path) => `${key}.${path}`)];
  });
}

/** The path that was most likely meant by an unknown key: a like-spelt key beside it, or the same key elsewhere. */
export function meantBy(model: unknown, path: readonly PropertyKey[]): string | null {
  const key = String(path[path.length - 1]);
  const above = path.slice(0, -1);
  const beside = nearest(key.replaceAll(/[_\s-]/g, ''), keysAt(model, above));
  if (beside !== null) return [...above, beside].map(String).join('.');
  const elsewhere = pathsOf(model).filter((known) => known.split('.').pop() === key);
  return elsewhere.length === 1 ? (elsewhere[0] ?? null) : null;
}

function bare(model: unknown): unknown {
  if (model instanceof z.ZodOptional || model instanceof z.ZodDefault) return bare(model.unwrap());
  return model;
}
