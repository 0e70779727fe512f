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

/** What is kept about people, shown and erased at their wish. */
export interface PersonalRecords {
  of(tenantId: string, userId: string): Promise<PersonalSummary>;
  /**
   * Erases all of it but the activities, which are Viva Learning's record, changes that Graph has yet to hear, and the
   * audit, where they are a pseudonym that nothing resolves any more once Viva Learning has nothing of them.
   */
  forget(tenantId: string, userId: string): Promise<void>;
}
