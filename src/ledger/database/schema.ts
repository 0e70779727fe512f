import type { Generated, Selectable } from 'kysely';
import type { Instant } from '../../clock.ts';
import type { RefusalCode } from '../../errors.ts';
import type { OperationKind } from '../../learning/activities/activity.ts';
import type { OfferSource } from '../../learning/files/file-offers.ts';
import type { Choice } from '../../learning/ports/course-choices.ts';
import type { OperationState } from '../../learning/ports/ports.ts';
import type { ReportKind } from '../../learning/ports/report-ports.ts';
import type { TimeRequestState } from '../../learning/ports/team-ports.ts';

/** JSON as text, so that both engines hold and return the very same characters. */
export type Json = string;
/** 0 or 1: SQLite has no booleans. */
export type Flag = 0 | 1;

/** One activity, with its place in the outbox: the lease is the entry's, so its operations cannot overtake. */
interface ActivityTable {
  id: string;
  external_id: string;
  graph_id: string | null;
  learner_id: string;
  course_id: string;
  /** Set while the activity is open: at most one of a kind for a learner and a course. */
  open_key: string | null;
  activity: Json;
  confirmed: Json | null;
  version: number;
  /** Position of the newest operation: orders entries changed in the same millisecond. */
  touched: number;
  updated_at: Instant;
  settled_at: Instant | null;
  deleted_at: Instant | null;
  /** When the outbox may try next; null when nothing waits. */
  due_at: Instant | null;
  lease_until: Instant | null;
  /** Grows with each claim: what an older claim brings back is not believed. */
  fence: number;
  /** 1 while an attempt runs, and after one whose outcome is unknown. */
  unsure: Flag;
  /** Until then Graph may answer 404 for it although it has made it; null when nothing was made of late. */
  settling_until: Instant | null;
  attempts: number;
  /** First of the unknown errors in a row. */
  failing_since: Instant | null;
  /** 1 while its operations are set aside for an operator. */
  blocked: Flag;
  /** While something waits: who wants it; the outbox serves person after person. */
  owner_id: Generated<string>;
  /** 1 when what waits is one of many, or was tried before: it goes after what people do one by one. */
  bulk: Generated<Flag>;
}

interface OperationTable {
  /** Order of recording over all entries. */
  position: Generated<number>;
  id: string;
  entry_id: string;
  /** The entry's version after it: order within the entry. */
  seq: number;
  kind: OperationKind;
  actor_id: string;
  before: Json | null;
  after: Json | null;
  committed_at: Instant;
  state: OperationState;
  refusal: RefusalCode | null;
  last_error: string | null;
  undoes: string | null;
  undone_by: string | null;
  batch_id: string | null;
  settled_at: Instant | null;
  /** When people are to be told of the outcome; null when they know or nothing is known. */
  tell_at: Instant | null;
  /** 1 once its person is forgotten: it goes as soon as it is over. */
  forgotten: Generated<Flag>;
}

/** Shut while Graph asks everybody to slow down. One row for the provider. */
interface GateTable {
  name: string;
  closed_until: Instant | null;
  /** When that was said. */
  closed_at: Instant | null;
  /** While set and ahead, somebody is trying whether the gate can open. */
  probe_until: Instant | null;
  attempts: number;
}

interface ConversationTable {
  tenant_id: string;
  user_id: string;
  reference: Json;
  dead: Flag;
  updated_at: Instant;
  /** Set when Teams did not let the bot in the last time: when it tries again. */
  retry_at: Generated<Instant | null>;
  /** How often in a row that was so, and Teams' code of the last time. */
  refusals: Generated<number>;
  refused_because: Generated<string | null>;
}

/** The address at which Teams takes messages for a tenant, as it named it last. */
interface TenantServiceTable {
  tenant_id: string;
  service_url: string;
  bot_id: string;
  channel_id: string;
  seen_at: Instant;
}

/** Somebody who never met the bot and whose chat it tried to open. */
interface FirstContactTable {
  user_id: string;
  tenant_id: string;
  /** How often in a row Teams did not let the bot in, and its code of the last time. */
  refusals: number;
  refused_because: string | null;
  /** When the next try is due; while one goes on, when another instance may begin one. */
  next_at: Instant;
}

interface ContextTable {
  conversation_id: string;
  user_id: string;
  context: Json;
  updated_at: Instant;
}

interface TurnTable {
  /** Order in which they were seen. */
  position: Generated<number>;
  conversation_id: string;
  activity_id: string;
  seen_at: Instant;
}

interface WelcomeTable {
  tenant_id: string;
  user_id: string;
  welcomed_at: Instant;
  /** Set while the greeting is under way: from then on another instance may greet. */
  greeting_until: Generated<Instant | null>;
}

interface ReceiptTable {
  operation_id: string;
  conversation_id: string;
  message_id: string;
  tenant_id: string;
  user_id: string;
  shown_at: Instant;
}

interface CourseTable {
  id: string;
  course: Json;
  is_active: Flag;
  /** Grows with each change of any course: what a reader has not seen yet is above the last it saw. */
  revision: number;
}

interface ScheduleTable {
  name: string;
  next_at: Instant;
  /** Where work that was left off goes on: the next page of a list. */
  place: string | null;
  /** When it was last done to its end, by whichever instance. */
  done_at: Instant | null;
}

export interface PreferenceTable {
  tenant_id: string;
  user_id: string;
  language: string | null;
  updated_at: Instant;
}

/** An assignment to several people, from its preview to the last commit. */
export interface DraftTable {
  id: string;
  actor_id: string;
  draft: Json;
  state: 'open' | 'running' | 'done';
  /** While running: whoever carries it out has until then. */
  run_until: Instant | null;
  updated_at: Instant;
  /** 1 once its person is forgotten: it goes as soon as it is over. */
  forgotten: Generated<Flag>;
}

/** Something done to a learner's activity by somebody else that the learner has not been told of. */
export interface NoticeTable {
  operation_id: string;
  learner_id: string;
  actor_id: string;
  noted_at: Instant;
  claimed_until: Instant | null;
  /** Not before the learner is at work. */
  held_until: Generated<Instant | null>;
}

export interface NudgeTable {
  learner_id: string;
  course_id: string;
  actor_id: string;
  /** When it was sent, or will be. */
  nudged_at: Instant;
  /** Until when it waits, and a `HeldNudge`; null when it does not. */
  held_until: Instant | null;
  held: Json | null;
}

export interface TimeRequestTable {
  id: string;
  entry_id: string;
  /** The entry's id while the request is open: one at a time. */
  open_key: string | null;
  learner_id: string;
  manager_id: string;
  wanted_due_at: Instant;
  reason: string | null;
  state: TimeRequestState;
  asked_at: Instant;
  expires_at: Instant;
  /** When it is looked at again: to be brought, followed to a new manager, or expired. */
  look_at: Instant;
  messages: Json;
  /** 1 once its learner or manager is forgotten: it goes as soon as it is over. */
  forgotten: Generated<Flag>;
}

/** People are pseudonyms here. Rows are never changed, and deleted by retention only: triggers see to it. */
export interface AuditTable {
  position: Generated<number>;
  at: Instant;
  who: string;
  what: string;
  whom: string | null;
  road: string;
  outcome: string;
  operation_id: string | null;
}

/** The one secret the pseudonyms of the audit are keyed with. */
export interface AuditKeyTable {
  secret: string;
}

/** Whose a pseudonym of the audit is, until they are forgotten. */
export interface AuditPersonTable {
  pseudonym: string;
  user_id: string;
}

/** Refusals of an hour, counted; they become lines of the audit when it is over. */
export interface AuditRefusalTable {
  position: Generated<number>;
  /** `2026-11-21T09` */
  hour: string;
  who: string;
  what: string;
  /** Empty for nobody: null would make each its own. */
  whom: string;
  road: string;
  outcome: string;
  count: number;
  last_at: Instant;
}

/** Hashes over the lines of the audit, each with the one before it. */
export interface AuditChainTable {
  link: number;
  /** Of the line. */
  position: number;
  hash: string;
}

/** Lines that are not in the chain yet. Only PostgreSQL needs a list. */
export interface AuditOpenTable {
  position: number;
}

/** The last link that retention has taken: the next one builds on its hash. One row. */
export interface AuditAnchorTable {
  link: number;
  hash: string;
  moved_at: Instant | null;
}

/** Reminders of many assignments in one person's name. */
export interface ReminderRunTable {
  id: string;
  tenant_id: string;
  actor_id: string;
  /** Ids of the activities, in the order in which they are reminded of. */
  entries: Json;
  /** How many of these are through, and what came of them. */
  done: number;
  sent: number;
  waiting: number;
  unreachable: number;
  held: number;
  /** Whoever carries it out has until then; null when it is over. */
  run_until: Instant | null;
  updated_at: Instant;
}

/** A file that was offered to somebody: good once, and not for long. */
export interface FileOfferTable {
  id: string;
  road: OfferSource;
  tenant_id: string;
  user_id: string;
  what: Json;
  until: Instant;
  used_at: Instant | null;
}

/** What the SharePoint of a tenant is called. */
export interface UploadHostTable {
  tenant_id: string;
  name: string;
  learned_at: Instant;
}

/** The one secret that links are signed with. */
export interface LinkKeyTable {
  secret: string;
}

/** How Graph behaves in this tenant: one row for each thing that was found out. */
export interface TenantFindingTable {
  /** Registration id of the learning provider on which it was found. */
  provider_id: string;
  name: string;
  value: Json;
  found_at: Instant;
}

/** What a probe makes in Graph and has not yet removed. */
export interface ProbeJournalTable {
  provider_id: string;
  external_id: string;
  noted_at: Instant;
}

/** How a person wants to be reminded. */
export interface ReminderWishTable {
  user_id: string;
  tenant_id: string;
  wishes: Json;
  /** Grows with each change: who changes them names the one that was read. */
  version: number;
  updated_at: Instant;
}

export interface OwnReminderTable {
  id: string;
  tenant_id: string;
  user_id: string;
  /** Null for all that is open. */
  course_id: string | null;
  /** `09:00`, where the person is. */
  at: string;
  recurrence: Json;
  next_on: string;
  created_at: Instant;
}

/** One message that the bot is to say by itself, and what became of it. What it says is found out when it is sent. */
export interface ReminderTable {
  user_id: string;
  /** The day of it, where the person is. */
  day: string;
  /** Empty for the message of the day; the time of own reminders: `15:00`. */
  slot: string;
  /** The day, as a run that may be held; empty for what the person asked for, which never is. */
  run: string;
  /** What it is about, separated by commas. */
  kinds: string;
  due_at: Instant;
  /** `sending`: what becomes of one whose process dies then is not known, and it is not sent again. */
  state: 'planned' | 'sending' | 'sent' | 'dropped';
  /** Why it was dropped. */
  reason: string | null;
  lease_until: Instant | null;
  /** Grows with each claim: what an older claim brings back is not believed. */
  fence: Generated<number>;
}

/** All that is planned for one calendar day without having been asked for. */
export interface ReminderDayTable {
  day: string;
  /** People it would reach. */
  people: number;
  /** People who cannot be reached. */
  unreachable: number;
  /** Nothing is sent while it is `planning` or `held`. */
  state: 'planning' | 'open' | 'held' | 'released' | 'over';
  /** Entra id of who released it. */
  released_by: string | null;
}

/** What somebody decided about a course they have not begun. */
export interface CourseChoiceTable {
  user_id: string;
  course_id: string;
  choice: Choice;
  chosen_at: Instant;
}

/** What a report was last counted to be, and how many rows it has. */
interface ReportTable {
  name: string;
  counted_at: Instant;
  assigned: number;
  started: number;
  completed: number;
  overdue: number;
  courses: number;
  assigners: number;
}

/** One course, or one person who assigned, of the report that was counted then. */
interface ReportRowTable {
  counted_at: Instant;
  kind: ReportKind;
  /** Place in the list, from 0: most overdue first. */
  place: number;
  id: string;
  assigned: number;
  started: number;
  completed: number;
  overdue: number;
}

export interface Schema {
  activities: ActivityTable;
  operations: OperationTable;
  gates: GateTable;
  conversations: ConversationTable;
  tenant_services: TenantServiceTable;
  first_contacts: FirstContactTable;
  contexts: ContextTable;
  turns: TurnTable;
  welcomes: WelcomeTable;
  receipts: ReceiptTable;
  courses: CourseTable;
  schedule: ScheduleTable;
  drafts: DraftTable;
  notices: NoticeTable;
  nudges: NudgeTable;
  time_requests: TimeRequestTable;
  preferences: PreferenceTable;
  audit: AuditTable;
  audit_keys: AuditKeyTable;
  audit_people: AuditPersonTable;
  audit_refusals: AuditRefusalTable;
  audit_chain: AuditChainTable;
  audit_open: AuditOpenTable;
  audit_anchor: AuditAnchorTable;
  reminder_runs: ReminderRunTable;
  file_offers: FileOfferTable;
  link_keys: LinkKeyTable;
  upload_hosts: UploadHostTable;
  tenant_findings: TenantFindingTable;
  probe_journal: ProbeJournalTable;
  reminder_wishes: ReminderWishTable;
  own_reminders: OwnReminderTable;
  reminders: ReminderTable;
  reminder_days: ReminderDayTable;
  course_choices: CourseChoiceTable;
  reports: ReportTable;
  report_rows: ReportRowTable;
}

export type ActivityRow = Selectable<ActivityTable>;
export type OperationRow = Selectable<OperationTable>;
/** What sending and settling an entry takes. */
export type HeldRow = Pick<
  ActivityRow,
  | ('id' | 'external_id' | 'graph_id' | 'activity' | 'confirmed' | 'version' | 'deleted_at')
  | ('attempts' | 'failing_since' | 'fence' | 'unsure' | 'settling_until' | 'owner_id')
>;
/** What sending and settling an operation takes. */
export type WaitingRow = Pick<OperationRow, 'id' | 'entry_id' | 'kind' | 'before' | 'after' | 'committed_at'>;
export type GateRow = Selectable<GateTable>;
