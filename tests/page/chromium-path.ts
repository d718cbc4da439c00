import { existsSync } from 'node:fs';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of this machine: `CHROMIUM`, or where distributions put it; `null`: there is none. */
export function chromiumPath(): string | null {
  const { CHROMIUM } = process.env;
  const places = CHROMIUM === undefined || CHROMIUM === '' ? PLACES : [CHROMIUM];
  return places.find((place) => existsSync(place)) ?? null;
}
