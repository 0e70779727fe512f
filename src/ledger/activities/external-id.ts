/** Other systems make activities without an external id; here they have one of this form, which Graph never hears. */
const NONE = 'none:';

/** What stands in the ledger for an activity that has no external id; `unique` in itself. */
export const externalIdOfNone = (unique: string): string => `${NONE}${unique}`;

/** The external id that Graph has of an activity; null when it has none. */
export const externalIdInGraph = (externalId: string): string | null =>
  externalId.startsWith(NONE) ? null : externalId;
