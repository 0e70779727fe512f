import type { Instant } from '../../clock.ts';

/** How an offered file gets to the person: through Teams' file consent, or by a link that a browser opens. */
export type OfferSource = 'card' | 'link';

/** A file offered to somebody. It is made when it is taken, and can be taken once. */
export interface FileOffer {
  readonly id: string;
  readonly source: OfferSource;
  readonly tenantId: string;
  readonly userId: string;
  /** What to export, as JSON. */
  readonly what: unknown;
  readonly until: Instant;
}

/** The stored offers: only these are valid. */
export interface FileOffers {
  make(offer: FileOffer): Promise<void>;
  /** The offer and whether it was taken; undefined when it was not made, is too old, or lasts longer than its source allows. */
  find(id: string, source: OfferSource): Promise<(FileOffer & { readonly taken: boolean }) | undefined>;
  /** True for the one who takes it, before the file is made. */
  take(id: string): Promise<boolean>;
  /** Returns it after the file could not be made: it can be taken again. */
  giveBack(id: string): Promise<void>;
}

/** SharePoint host of each tenant, learned from its first upload. */
export interface UploadHosts {
  of(tenantId: string): Promise<string | undefined>;
  /** Stored for good: the first one learned stays. */
  learn(tenantId: string, name: string): Promise<void>;
}
