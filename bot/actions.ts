import type { ZodError } from 'zod';
import { MOST_NAMED, type Payload, type Verb, verbs } from '../cards/verbs.ts';
import { Refusal } from '../src/errors.ts';
import type { createAccount } from './features/account/account.ts';
import type { createActivities } from './features/activities/activities.ts';
import type { createAssign } from './features/assign/assign.ts';
import type { createAudit } from './features/audit/audit.ts';
import type { createCourses } from './features/catalogue/courses.ts';
import type { createMoreTime } from './features/more-time/more-time.ts';
import { leaveAsIs } from './features/shared/leave-as-is.ts';
import { type Action, joined } from './features/shared/rows.ts';
import { showTeamCourse, showTeamPerson } from './features/team/details.ts';
import { exportTeam } from './features/team/export.ts';
import { nudgeAll, nudgeOne } from './features/team/nudge.ts';
import { showTeam } from './features/team/show.ts';
import type { Services } from './services.ts';
import type { Answer } from './turn/answer.ts';
import type { Turn } from './turn/turn.ts';

export interface ActionsDeps {
  readonly account: Pick<ReturnType<typeof createAccount>, 'actions'>;
  readonly activities: Pick<ReturnType<typeof createActivities>, 'actions'>;
  readonly assign: Pick<ReturnType<typeof createAssign>, 'actions'>;
  readonly moreTime: Pick<ReturnType<typeof createMoreTime>, 'actions'>;
  readonly audit: Pick<ReturnType<typeof createAudit>, 'actions'>;
  readonly courses: Pick<ReturnType<typeof createCourses>, 'actions'>;
  readonly services: Services;
}

type Actions = { readonly [V in Verb]: Action<V> };

/** What each card verb does; a missing row, or one that comes twice, does not compile. */
export function createActions({
  account,
  activities,
  assign,
  moreTime,
  audit,
  courses,
  services,
}: ActionsDeps) {
  const own = {
    'team.show': {
      personal: true,
      run: (turn: Turn, payload: Payload<'team.show'>) => showTeam(turn, services, payload),
    },
    'team.person': {
      personal: true,
      run: (turn: Turn, payload: Payload<'team.person'>) => showTeamPerson(turn, services, payload),
    },
    'team.course': {
      personal: true,
      run: (turn: Turn, payload: Payload<'team.course'>) => showTeamCourse(turn, services, payload),
    },
    'team.nudge': {
      personal: true,
      run: (turn: Turn, payload: Payload<'team.nudge'>) => nudgeOne(turn, services, payload),
    },
    'team.nudgeAll': {
      personal: true,
      run: (turn: Turn, payload: Payload<'team.nudgeAll'>) => nudgeAll(turn, services, payload),
    },
    'team.export': {
      personal: true,
      run: (turn: Turn, payload: Payload<'team.export'>) => exportTeam(turn, services, payload),
    },
    'question.no': { personal: true, run: leaveAsIs },
  };
  const actions: Actions = joined([
    account.actions,
    activities.actions,
    assign.actions,
    moreTime.actions,
    audit.actions,
    courses.actions,
    own,
  ]);

  return { press, isAnsweredInPrivate, refreshes };

  /**
   * Does what a card asks: a verb of ours, pressed where it may be, with a payload that one of our cards writes. The payload
   * is the person's device's word, so it is checked again here, and every id in it by the rules. Refuses anything else.
   */
  async function press(turn: Turn, verb: unknown, payload: unknown): Promise<Answer> {
    if (!isVerb(verb)) throw new Refusal('unknownAction');
    const action: Action<Verb> = actions[verb];
    if (action.personal && !turn.personal && !action.answeredInPrivate) throw new Refusal('privateOnly');
    const checked = verbs[verb].safeParse(payload ?? {});
    if (!checked.success) throw refusalOf(checked.error);
    return action.run(turn, checked.data);
  }

  /** Whether what was pressed in a shared place is answered in the one-to-one chat. */
  function isAnsweredInPrivate(verb: unknown, { personal }: Pick<Turn, 'personal'>): boolean {
    return !personal && isVerb(verb) && actions[verb].answeredInPrivate === true;
  }

  /** Whether a client may do this by itself, to show a card again. */
  function refreshes(verb: unknown): boolean {
    return isVerb(verb) && actions[verb].refreshes === true;
  }
}

export type Press = ReturnType<typeof createActions>['press'];

/** What is too long or too much is said to be; anything else no card of ours writes. */
function refusalOf({ issues }: ZodError): Refusal {
  if (issues.some((issue) => issue.code === 'custom' && issue.params?.refuses === 'tooManyNamed'))
    return new Refusal('tooManyNamed', { values: { limit: MOST_NAMED } });
  const isTooLong = issues.some(
    (issue) => issue.code === 'too_big' && (issue.origin === 'string' || issue.origin === 'array'),
  );
  return new Refusal(isTooLong ? 'inputTooLong' : 'formOutdated');
}

/** Whether it is a verb of ours. */
export function isVerb(verb: unknown): verb is Verb {
  return typeof verb === 'string' && Object.hasOwn(verbs, verb);
}
