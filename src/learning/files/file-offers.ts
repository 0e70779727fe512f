import type { Instant } from '../../clock.ts';

/** How an offered file gets to the person: through Teams' file consent, or by a link that a browser opens. */
export type OfferSource = 'card' | 'link';

/** A file that was offered to somebody. It is worked out when it is taken, and taken once. */
export interface FileOffer {
  /** Unguessable. */
  readonly id: string;
  readonly source: OfferSource;
  readonly tenantId: string;
  readonly userId: string;
  /** What the file is of, as JSON. */
  readonly what: unknown;
  readonly until: Instant;
}

/** The offers that were really made: nothing else is good. */
export interface FileOffers {
  make(offer: FileOffer): Promise<void>;
  /** The offer and whether it was taken; undefined when it was not made, is too old, or lasts longer than its source allows. */
  find(id: string, source: OfferSource): Promise<(FileOffer & { readonly taken: boolean }) | undefined>;
  /** True for the one who takes it, before the file is worked out. */
  take(id: string): Promise<boolean>;
  /** It could not be worked out for now: it can be taken again. */
  giveBack(id: string): Promise<void>;
}

/** What the SharePoint of each tenant is called, as its first upload showed. */
export interface UploadHosts {
  of(tenantId: string): Promise<string | undefined>;
  /** Kept for good: what was learned first stays. */
  learn(tenantId: string, name: string): Promise<void>;
}
