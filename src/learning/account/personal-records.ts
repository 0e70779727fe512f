/** How much is stored about a person, and their own choices. */
export interface PersonalSummary {
  /** BCP 47 tag they chose. */
  readonly language: string | null;
  /** Locale and time zone of their client; undefined when no conversation is stored. */
  readonly conversation: { readonly locale: string | null; readonly timeZone: string | null } | undefined;
  /** Activities copied from, or on their way to, Viva Learning. */
  readonly activities: number;
  /** Their changes that wait for Graph. */
  readonly waiting: number;
  /** Their ended changes. */
  readonly history: number;
  /** Conversations with stored context, for "yes" and "2". */
  readonly contexts: number;
  /** Ids of messages seen, so that none is handled twice. */
  readonly messages: number;
  /** Messages of ours that show a receipt. */
  readonly receipts: number;
  /** Assignments they prepared, reminders they got or sent, requests for more time. */
  readonly teamRecords: number;
  /** Whether they said how they want to be reminded. */
  readonly wishes: boolean;
  /** Reminders they made for themselves. */
  readonly ownReminders: number;
  /** Messages planned for them or sent of late. */
  readonly reminders: number;
  /** Courses they saved for later, or do not want suggested. */
  readonly courseChoices: number;
  /** Lines of the audit, under a pseudonym. */
  readonly auditLines: number;
}

/** What cannot be erased yet when a person is forgotten: it is deleted when it ends. */
export interface StillKept {
  /** Changes that wait for Graph. */
  readonly changes: number;
  /** Open requests for more time, by them or addressed to them. */
  readonly requests: number;
  /** Running assignments of theirs. */
  readonly runs: number;
  /** Notices to learners about what they did. */
  readonly news: number;
}

/** What is kept about people, shown and erased at their request. */
export interface PersonalRecords {
  of(tenantId: string, userId: string): Promise<PersonalSummary>;
  /**
   * Erases everything except the activities (Viva Learning's record), the audit (only an unresolvable pseudonym remains),
   * and what has not ended: that loses their own words and is deleted when it ends. Returns how much of it there is.
   */
  forget(tenantId: string, userId: string): Promise<StillKept>;
}
