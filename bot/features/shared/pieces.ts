/** Whose file it is, as the channel said when they asked for it. */
export interface Asker {
  readonly tenantId: string;
  readonly userId: string;
  /** Ends what is asked of Graph for it; absent where no turn waits. */
  readonly signal?: AbortSignal;
}

/** A file (CSV), some lines at a time: others are served in between. */
export type Pieces = AsyncIterable<string>;
