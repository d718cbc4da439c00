import { native } from './native.ts';
import { headerKey, type Profile } from './profile.ts';
import { shopify } from './shopify.ts';

/** Every profile. */
export const profiles: readonly Profile[] = [native, shopify];

/** How well a header fits a profile: the required columns it lacks, and the share it has. */
export interface Fit {
  readonly profile: Profile;
  readonly missing: readonly string[];
  readonly share: number;
}

/** Every profile with its fit to a header, best first. */
export function fits(headers: readonly string[]): readonly Fit[] {
  const present = new Set(headers.map(headerKey));
  return profiles
    .map((profile) => {
      const missing = profile.required.filter((name) => !present.has(headerKey(name)));
      return { profile, missing, share: 1 - missing.length / profile.required.length };
    })
    .sort((a, b) => b.share - a.share || b.profile.required.length - a.profile.required.length);
}

/** The profile of that name. */
export function profileNamed(id: string): Profile | undefined {
  return profiles.find((profile) => profile.id === id);
}
