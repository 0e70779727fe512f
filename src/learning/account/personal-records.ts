/** How much is stored about one person, and what of it is a choice of theirs. */
export interface PersonalSummary {
  /** BCP 47 tag they chose. */
  readonly language: string | null;
  /** Locale and time zone of their client; undefined when no conversation is stored. */
  readonly conversation: { readonly locale: string | null; readonly timeZone: string | null } | undefined;
  /** Activities copied from, or on their way to, Viva Learning. */
  readonly activities: number;
  /** Changes of theirs that Graph has yet to hear. */
  readonly waiting: number;
  /** Ended changes of theirs. */
  readonly history: number;
  /** Conversations whose last question and list are remembered, for "yes" and "2". */
  readonly contexts: number;
  /** Ids of messages seen, so that none counts twice. */
  readonly messages: number;
  /** Messages of ours that show a receipt. */
  readonly receipts: number;
  /** Assignments they prepared, reminders they got or sent, requests for more time. */
  readonly teamRecords: number;
  /** Lines of the audit, under a pseudonym. */
  readonly auditLines: number;
}

/** What of a person's is not over when they are forgotten: it goes when it is. */
export interface StillKept {
  /** Changes that Graph has yet to hear. */
  readonly changes: number;
  /** Open requests for more time, of theirs or put to them. */
  readonly requests: number;
  /** Assignments of theirs that are being carried out. */
  readonly runs: number;
  /** What learners are to be told of what they did. */
  readonly news: number;
}

/** What is kept about people, shown and erased at their wish. */
export interface PersonalRecords {
  of(tenantId: string, userId: string): Promise<PersonalSummary>;
  /**
   * Erases all of it but the activities, which are Viva Learning's record, the audit, where they are a pseudonym that cannot be
   * resolved, and what is not over yet: that stays without their words and goes when it is. Returns how much of it there is.
   */
  forget(tenantId: string, userId: string): Promise<StillKept>;
}
