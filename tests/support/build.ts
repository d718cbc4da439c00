import { build } from '../../scripts/build.js';

/** Builds the program once before any test: scenarios run what users run. */
export default async function setup(): Promise<void> {
  await build();
}
