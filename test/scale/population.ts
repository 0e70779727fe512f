import type { Selectable } from 'kysely';
import { DAY, type Instant, toInstant } from '../../src/clock.ts';
import { toDateTimeTimeZone } from '../../src/graph/learning/due-date-time.ts';
import { graphCourse } from '../../src/graph/learning/graph-course.ts';
import type {
  Activity,
  Assignment,
  CourseStatus,
  SelfInitiatedCourse,
} from '../../src/learning/activities/activity.ts';
import type { ConversationContext, ConversationReference } from '../../src/learning/ports/ports.ts';
import { openKey } from '../../src/ledger/activities/open-key.ts';
import { writeActivity } from '../../src/ledger/database/json.ts';
import { pseudonymWith } from '../../src/ledger/database/pseudonym.ts';
import type { ActivityRow, OperationRow, Schema } from '../../src/ledger/database/schema.ts';
import { linkHash } from '../../src/ledger/stores/audit-chain.ts';
import { generatedCourses } from '../../src/simulator/organisation/generated.ts';
import { nameBasedId } from '../../src/simulator/organisation/name-based-id.ts';
import type { Person } from '../../src/simulator/organisation/organisation.ts';
import { domain, personId } from '../../src/simulator/organisation/people.ts';
import { academyProviderId } from '../../src/simulator/organisation/providers.ts';
import {
  type ActivityRecord,
  assignmentODataType,
  type ContentRecord,
  selfInitiatedODataType,
} from '../../src/simulator/organisation/records.ts';
import type { Size } from './sizes.ts';

/** Every column of a table: a new one is missing here until it is filled. */
type Row<Table extends keyof Schema> = Selectable<Schema[Table]>;

/** Rows that are made one by one, as many as asked for, from number 0 on. */
export interface Rows<Row> {
  readonly count: number;
  row(n: number): Row;
}

/** What a database holds that has been at work for long, table by table; and the organisation that it speaks of. */
export interface Population {
  readonly tables: { readonly [Table in Filled]: Rows<Row<Table>> };
  readonly people: readonly Person[];
  readonly contents: readonly ContentRecord[];
  /** Activity `n` as Graph holds it; some were changed there. */
  record(n: number): ActivityRecord;
  /** How many activities Graph holds otherwise than the ledger. */
  readonly changedInGraph: number;
  /** A manager with a whole team, one of its people with ten activities, and the one who has most. */
  readonly manager: Person;
  readonly learner: Person;
  readonly busiest: Person;
  /** What this learner calls a course that they are taking: the word of its title that no other course has. */
  ownCourse(learner: Person): string;
  /** The same of a course that they are not taking. */
  otherCourse(learner: Person): string;
}

/** The tables that grow with people and with what they do. */
export type Filled =
  | ('courses' | 'activities' | 'operations' | 'receipts' | 'turns' | 'contexts' | 'conversations')
  | ('welcomes' | 'preferences' | 'nudges' | 'time_requests' | 'audit' | 'audit_people' | 'audit_chain');

export interface PopulationOptions {
  readonly size: Size;
  /** The newest turn is of this moment. */
  readonly now: Date;
  /** What pseudonyms of the audit are made with. */
  readonly secret: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
}

/** Days of which there are turns and changes, the oldest of them beyond what is kept; and of lines of the audit. */
export const DAYS = { kept: 30, turns: 31, audit: 401 };

/** Courses stored in one transaction by a synchronisation. */
const STORED_AT_ONCE = 200;

/** Every so many-th activity stands otherwise in Graph. */
const CHANGED = 997;

/** A long past, the same each time for the same options. */
export function createPopulation({ size, now, secret, tenantId, serviceUrl }: PopulationOptions): Population {
  const daysAgo = (days: number) => toInstant(new Date(now.getTime() - days * DAY));
  /** A moment of so many days, evenly spread; the last is now. */
  const spread = (n: number, count: number, days: number): Instant =>
    toInstant(new Date(now.getTime() - ((count - 1 - n) / count) * days * DAY));

  const group = size.team + 1;
  const leadOf = (n: number) => n - (n % group);
  const people = Array.from({ length: size.learners }, (_, n): Person => {
    const alias = `learner${n}`;
    const isLead = n % group === 0;
    return {
      id: nameBasedId(alias),
      ...{ displayName: `Learner ${n}`, givenName: 'Learner', surname: String(n) },
      ...{ jobTitle: 'Associate', department: 'Operations', officeLocation: 'London' },
      ...{ preferredLanguage: 'en-GB', userPrincipalName: `${alias}@${domain}`, mail: `${alias}@${domain}` },
      managerId: isLead ? personId('miriamg') : nameBasedId(`learner${leadOf(n)}`),
      ...{ isLicensed: true, accountEnabled: true },
    };
  });
  const person = (n: number) => people[n % people.length] as Person;
  const contents = generatedCourses(size.courses).map(named);
  const content = (n: number) => contents[n % contents.length] as ContentRecord;

  const usual = size.learners * size.each;
  const activityCount = usual + size.most - size.each;
  const BUSIEST = 1;
  /** Whose activity number `n` is, and which of theirs. */
  const placeOf = (n: number) =>
    n < usual
      ? { learner: Math.floor(n / size.each), kth: n % size.each }
      : { learner: BUSIEST, kth: size.each + n - usual };
  const courseNumber = (learner: number, kth: number) => learner * 13 + kth;

  function activityOf(n: number): Activity {
    const { learner, kth } = placeOf(n);
    const { status, progress } = standings[kth % standings.length] as Standing;
    const common = {
      learnerId: person(learner).id,
      courseId: content(courseNumber(learner, kth)).id,
      ...{ status, progress, completedAt: status === 'completed' ? daysAgo(20 + (n % 300)) : null },
    };
    const began = daysAgo(30 + (n % 300));
    const isGiven = kth < size.each / 2 && learner !== leadOf(learner);
    if (!isGiven) return { kind: 'selfInitiated', ...common, startedAt: began } satisfies SelfInitiatedCourse;
    return {
      ...{ kind: 'assignment', ...common, assignmentType: kth % 2 === 0 ? 'required' : 'recommended' },
      ...{ assignerId: person(leadOf(learner)).id, assignedAt: began },
      // half of them overdue
      dueAt: daysAgo(kth % 2 === 0 ? 5 + (n % 20) : -20 - (n % 20)),
      note: kth === 0 ? 'Before the audit, please.' : null,
    } satisfies Assignment;
  }

  /** The activity that operation `n` is the newest change of, and whether an activity has one. */
  const every = Math.max(1, Math.floor(activityCount / size.operations));
  const operationOf = (activity: number) =>
    activity % every === 0 && activity / every < size.operations ? activity / every : undefined;
  const operationId = (n: number) => nameBasedId(`operation ${n}`);
  const committedAt = (n: number) => spread(n, size.operations, DAYS.turns);
  const chat = (n: number) => `a:${person(n).id}`;
  const entryId = (n: number) => nameBasedId(`entry ${n}`);
  const graphIdOf = (n: number) => `${person(placeOf(n).learner).id}:${nameBasedId(`graph ${n}`)}`;
  const externalIdOf = (n: number) => nameBasedId(`external ${n}`);

  function activityRow(n: number): ActivityRow {
    const activity = activityOf(n);
    const json = writeActivity(activity);
    const operation = operationOf(n);
    const at = operation === undefined ? daysAgo(31 + (n % 300)) : committedAt(operation);
    return {
      ...{ id: entryId(n), external_id: externalIdOf(n), graph_id: graphIdOf(n) },
      ...{ learner_id: activity.learnerId, course_id: activity.courseId, open_key: openKey(activity) },
      ...{ activity: json, confirmed: json, version: operation === undefined ? 1 : 2 },
      ...{ touched: operation === undefined ? 0 : operation + 1, updated_at: at, settled_at: at },
      ...{ deleted_at: null, due_at: null, lease_until: null, fence: 1, unsure: 0, settling_until: null },
      ...{ attempts: 0 },
      ...{
        failing_since: null,
        blocked: 0,
        owner_id: operation === undefined ? '' : activity.learnerId,
        bulk: 0,
      },
    };
  }

  function operationRow(n: number): OperationRow {
    const activity = activityOf(n * every);
    const before = { ...activity, status: 'notStarted', progress: 0, completedAt: null } as const;
    return {
      ...{ position: n + 1, id: operationId(n), entry_id: entryId(n * every), seq: 2 },
      ...{ kind: activity.status === 'completed' ? 'complete' : 'progress', actor_id: activity.learnerId },
      ...{ before: writeActivity(before), after: writeActivity(activity), committed_at: committedAt(n) },
      ...{
        state: 'confirmed',
        refusal: null,
        last_error: null,
        undoes: null,
        undone_by: null,
        batch_id: null,
      },
      ...{ settled_at: committedAt(n), tell_at: null, forgotten: 0 },
    };
  }

  const pseudonyms = new Map<string, string>();
  function pseudonymOf(id: string): string {
    const known = pseudonyms.get(id) ?? pseudonymWith(secret, id);
    pseudonyms.set(id, known);
    return known;
  }

  /** The newest lines are of the operations that are still there. */
  function auditRow(n: number): Row<'audit'> {
    const operation = n - (size.auditLines - size.operations);
    const who = operation < 0 ? person(n).id : activityOf(operation * every).learnerId;
    return {
      ...{ position: n + 1, at: spread(n, size.auditLines, DAYS.audit), who: pseudonymOf(who) },
      ...{
        what: 'progress',
        whom: pseudonymOf(who),
        road: n % 3 === 0 ? 'message' : 'card',
        outcome: 'done',
      },
      operation_id: operation < 0 ? nameBasedId(`earlier operation ${n}`) : operationId(operation),
    };
  }

  /** Each hash is made of the one before: rows can be made in order only. */
  let chained = { link: 0, hash: '' };
  function chainRow(n: number): Row<'audit_chain'> {
    if (chained.link !== n) throw new Error('A chain is made from its beginning, link by link');
    const line = auditRow(n);
    chained = { link: n + 1, hash: linkHash(chained.hash, line) };
    return { ...chained, position: line.position };
  }

  const reference = (n: number): ConversationReference => ({
    ...{ tenantId, userId: person(n).id, conversationId: chat(n), serviceUrl, botId: '28:coursemate' },
    ...{ channelId: 'msteams', locale: 'en-GB', timeZone: 'Europe/London' },
  });
  const context = (n: number): ConversationContext => ({
    ...{ question: null, choices: [], more: null, at: daysAgo(n % DAYS.kept) },
    shown: Array.from({ length: size.each }, (_, kth) => ({ entryId: entryId(n * size.each + kth) })),
    touched: entryId(n * size.each),
  });
  const entriesOfTeams = (n: number) => n * 2 * size.each;

  const tables: Population['tables'] = {
    courses: {
      count: contents.length,
      row(n) {
        const course = graphCourse.parse(content(n));
        return {
          id: course.id,
          course: JSON.stringify(course),
          is_active: course.isActive ? 1 : 0,
          // each portion that was stored has a revision of its own
          revision: Math.floor(n / STORED_AT_ONCE) + 1,
        };
      },
    },
    activities: { count: activityCount, row: activityRow },
    operations: { count: size.operations, row: operationRow },
    receipts: {
      count: size.operations,
      row: (n) => ({
        ...{ operation_id: operationId(n), conversation_id: chat(placeOf(n * every).learner) },
        ...{
          message_id: `message ${n}`,
          tenant_id: tenantId,
          user_id: person(placeOf(n * every).learner).id,
        },
        shown_at: committedAt(n),
      }),
    },
    turns: {
      count: size.turns,
      row: (n) => ({
        ...{ position: n + 1, conversation_id: chat(n), activity_id: nameBasedId(`turn ${n}`) },
        seen_at: spread(n, size.turns, DAYS.turns),
      }),
    },
    contexts: {
      count: size.learners,
      row: (n) => ({
        ...{ conversation_id: chat(n), user_id: person(n).id, context: JSON.stringify(context(n)) },
        updated_at: daysAgo(n % DAYS.turns),
      }),
    },
    conversations: {
      count: size.learners,
      row: (n) => ({
        ...{ tenant_id: tenantId, user_id: person(n).id, reference: JSON.stringify(reference(n)) },
        ...{ dead: n % 200 === 199 ? 1 : 0, updated_at: daysAgo(n % DAYS.turns) },
        ...{ retry_at: null, refusals: 0, refused_because: null },
      }),
    },
    welcomes: {
      count: size.learners,
      row: (n) => ({
        tenant_id: tenantId,
        user_id: person(n).id,
        welcomed_at: daysAgo(300),
        greeting_until: null,
      }),
    },
    preferences: {
      count: Math.floor(size.learners / 10),
      row: (n) => ({
        ...{ tenant_id: tenantId, user_id: person(n * 10 + 5).id, language: 'en', updated_at: daysAgo(200) },
      }),
    },
    nudges: {
      count: Math.floor(size.learners / 2) - 1,
      row(n) {
        const { learnerId, courseId } = activityOf(entriesOfTeams(n));
        const actor = person(leadOf(placeOf(entriesOfTeams(n)).learner));
        return {
          learner_id: learnerId,
          course_id: courseId,
          actor_id: actor.id,
          nudged_at: daysAgo(20 + (n % 11)),
          ...{ held_until: null, held: null },
        };
      },
    },
    time_requests: {
      count: Math.floor(size.learners / 10),
      row: (n) => ({
        ...{ id: nameBasedId(`request ${n}`), entry_id: entryId(n * 10 * size.each), open_key: null },
        ...{
          learner_id: person(n * 10).id,
          manager_id: person(leadOf(n * 10)).id,
          wanted_due_at: daysAgo(-10),
        },
        ...{ reason: null, state: 'approved', asked_at: daysAgo(n % DAYS.turns), expires_at: daysAgo(-3) },
        ...{ look_at: daysAgo(-3), messages: '[]', forgotten: 0 },
      }),
    },
    audit: { count: size.auditLines, row: auditRow },
    audit_people: {
      count: size.learners,
      row: (n) => ({ pseudonym: pseudonymOf(person(n).id), user_id: person(n).id }),
    },
    audit_chain: { count: size.auditLines, row: chainRow },
  };

  function record(n: number): ActivityRecord {
    const activity = activityOf(n);
    const isChanged = n % CHANGED === CHANGED - 1 && activity.status !== 'completed';
    const common = {
      ...{ id: graphIdOf(n), learnerUserId: activity.learnerId, learningContentId: activity.courseId },
      ...{ learningProviderId: academyProviderId, externalcourseActivityId: externalIdOf(n) },
      status: isChanged ? 'inProgress' : activity.status,
      completionPercentage: isChanged ? 77 : activity.progress,
      completedDateTime: activity.completedAt,
    };
    if (activity.kind === 'selfInitiated')
      return { '@odata.type': selfInitiatedODataType, ...common, startedDateTime: activity.startedAt };
    return {
      ...{ '@odata.type': assignmentODataType, ...common, assignmentType: activity.assignmentType },
      ...{ assignedDateTime: activity.assignedAt, assignerUserId: activity.assignerId },
      dueDateTime: activity.dueAt === null ? null : toDateTimeTimeZone(activity.dueAt),
      notes: activity.note === null ? null : { contentType: 'text', content: activity.note },
    };
  }

  const changedInGraph = Array.from({ length: Math.floor(activityCount / CHANGED) }, (_, n) =>
    activityOf((n + 1) * CHANGED - 1),
  ).filter(({ status }) => status !== 'completed').length;
  const learner = person(3);
  const numberOf = ({ id }: Person) => people.findIndex((one) => one.id === id);

  return {
    ...{ tables, people, contents, record, changedInGraph, learner },
    manager: person(0),
    busiest: person(BUSIEST),
    ownCourse: (one) => wordOf(courseNumber(numberOf(one), OPEN) % contents.length),
    otherCourse: (one) => wordOf(courseNumber(numberOf(one), size.most + 5) % contents.length),
  };
}

interface Standing {
  readonly status: CourseStatus;
  readonly progress: number;
}

/** A learner's activities, over and over. */
const standings: readonly Standing[] = [
  { status: 'notStarted', progress: 0 },
  { status: 'inProgress', progress: 20 },
  { status: 'inProgress', progress: 50 },
  { status: 'completed', progress: 100 },
  { status: 'inProgress', progress: 80 },
];
/** One that is open and was started by the learner. */
const OPEN = 6;

const consonants = [...'bdfgklmnprstvz'];
const vowels = [...'aeiou'];

/** A word for a number, which no other number has: people do not know courses by number. */
function wordOf(n: number): string {
  let word = '';
  for (let rest = n, syllables = 0; rest > 0 || syllables < 3; syllables++) {
    const syllable = rest % (consonants.length * vowels.length);
    word += `${consonants[syllable % consonants.length]}${vowels[Math.floor(syllable / consonants.length)]}`;
    rest = Math.floor(rest / (consonants.length * vowels.length));
  }
  return word;
}

function named(content: ContentRecord, n: number): ContentRecord {
  return { ...content, title: content.title.replace(/, part \d+$/, `: ${wordOf(n)}`) };
}
