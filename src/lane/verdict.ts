import type { Lane, Regime, RegimeVerdict } from '../model/regime.ts';
import type { Tag } from '../model/tag.ts';

/** One exemption of the green lane, with the codes of the findings that deny it. */
export interface Exemption {
  readonly granted: boolean;
  readonly reasons: readonly string[];
}

/** What the lane stage decides for one parcel. */
export interface Verdict {
  /** `null`: an error in its data holds the parcel; it has no lane until mended. */
  readonly lane: Lane | null;
  readonly regimes: Readonly<Record<Regime, RegimeVerdict>>;
  /** Exempt from quarantine inspection (免检), physical examination (免验), manual document review (免人工审单). */
  readonly exempt: Readonly<Record<'inspection' | 'examination' | 'manualReview', Exemption>>;
  /** Codes of the findings that keep the parcel out of the green lane, sorted, each once. */
  readonly reasons: readonly string[];
  /** The tags of its lines, in line order. */
  readonly tags: readonly LineTag[];
}

/** A tag and the line it is about. */
export interface LineTag {
  /** Line number (gnum). */
  readonly line: number;
  readonly sku: string;
  readonly tag: Tag;
}
