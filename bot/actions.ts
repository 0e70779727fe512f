import type { ZodError } from 'zod';
import { MOST_NAMED, type Verb, verbs } from '../cards/verbs.ts';
import { Refusal } from '../src/errors.ts';
import { parseProgress } from '../src/learning/activities/progress.ts';
import type { createAccount } from './features/account/account.ts';
import { showActivities } from './features/activities/list.ts';
import { completeActivity, reopenActivity, reportProgress } from './features/activities/progress.ts';
import { askToRemove, removeActivity } from './features/activities/remove.ts';
import { showActivity } from './features/activities/show.ts';
import { retakeCourse, startByButton } from './features/activities/start.ts';
import { undoChange } from './features/activities/undo.ts';
import { askToWithdraw, openTermsForm, saveTerms, withdrawGiven } from './features/assign/edit-terms.ts';
import { openAssignForm } from './features/assign/form.ts';
import { changeAssignment, confirmAssignment, pageAssignment } from './features/assign/preview.ts';
import { retryAssignment } from './features/assign/retry-assignment.ts';
import { submitAssignment } from './features/assign/submit-assignment.ts';
import type { createAudit } from './features/audit/audit.ts';
import type { createCourses } from './features/catalogue/courses.ts';
import { answerTime, askForTime, openTimeForm } from './features/more-time/ask.ts';
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
  readonly account: ReturnType<typeof createAccount>;
  readonly audit: ReturnType<typeof createAudit>;
  readonly courses: Pick<ReturnType<typeof createCourses>, 'actions'>;
}

/** What each card verb does; a missing row, or one that comes twice, does not compile. */
export function createActions({ account, audit, courses }: ActionsDeps) {
  const actions: { readonly [V in Verb]: Action<V, Services> } = {
    'course.start': {
      personal: true,
      answeredInPrivate: true,
      run: (turn, services, { courseId, op }) => startByButton(turn, services, courseId, op),
    },
    'course.retake': {
      personal: true,
      run: (turn, services, { courseId, op }) => retakeCourse(turn, services, courseId, op),
    },
    'activities.show': {
      personal: true,
      refreshes: true,
      run: (turn, services, { offset }) => showActivities(turn, services, offset),
    },
    'activity.show': {
      personal: true,
      refreshes: true,
      run: (turn, services, { entryId }) => showActivity(turn, services, entryId),
    },
    'activity.update': {
      personal: true,
      run: (turn, services, { entryId, op, progress }) =>
        reportProgress(turn, services, { entryId, seed: op }, parseProgress(progress)),
    },
    'activity.complete': {
      personal: true,
      run: (turn, services, { entryId, op }) => completeActivity(turn, services, { entryId, seed: op }),
    },
    'activity.reopen': {
      personal: true,
      run: (turn, services, { entryId, op, progress }) =>
        reopenActivity(turn, services, { entryId, seed: op }, parseProgress(progress)),
    },
    'activity.askRemove': {
      personal: true,
      run: (turn, services, { entryId }) => askToRemove(turn, services, entryId),
    },
    'activity.remove': {
      personal: true,
      run: (turn, services, { entryId, op }) => removeActivity(turn, services, { entryId, seed: op }),
    },
    'change.undo': {
      personal: true,
      run: (turn, services, { operationId, op }) => undoChange(turn, services, operationId, op),
    },
    'assign.open': {
      personal: true,
      run: (turn, services, { courseId }) =>
        openAssignForm(turn, services, courseId === undefined ? {} : { course: courseId }),
    },
    'assign.submit': { personal: true, run: submitAssignment },
    'assign.page': { personal: true, run: pageAssignment },
    'assign.confirm': { personal: true, run: confirmAssignment },
    'assign.change': { personal: true, run: changeAssignment },
    'assign.retry': { personal: true, run: retryAssignment },
    'team.show': { personal: true, run: showTeam },
    'team.person': {
      personal: true,
      run: (turn, services, payload) => showTeamPerson(turn, services, payload),
    },
    'team.course': { personal: true, run: showTeamCourse },
    'team.nudge': { personal: true, run: nudgeOne },
    'team.nudgeAll': { personal: true, run: nudgeAll },
    'team.export': { personal: true, run: exportTeam },
    'given.change': { personal: true, run: openTermsForm },
    'given.save': { personal: true, run: saveTerms },
    'given.askWithdraw': { personal: true, run: askToWithdraw },
    'given.withdraw': { personal: true, run: withdrawGiven },
    'time.open': { personal: true, run: openTimeForm },
    'time.ask': { personal: true, run: askForTime },
    'time.answer': { personal: true, run: answerTime },
    'question.no': { personal: true, run: leaveAsIs },
    ...joined(joined(account.actions, audit.actions), courses.actions),
  };

  return { press, isAnsweredInPrivate, refreshes };

  /**
   * Does what a card asks: a verb of ours, pressed where it may be, with a payload that one of our cards writes. The payload
   * is the person's device's word, so it is checked again here, and every id in it by the rules. Refuses anything else.
   */
  async function press(turn: Turn, services: Services, verb: unknown, payload: unknown): Promise<Answer> {
    if (!isVerb(verb)) throw new Refusal('unknownAction');
    const action: Action<Verb, Services> = actions[verb];
    if (action.personal && !turn.personal && !action.answeredInPrivate) throw new Refusal('privateOnly');
    const checked = verbs[verb].safeParse(payload ?? {});
    if (!checked.success) throw refusalOf(checked.error);
    return action.run(turn, services, checked.data);
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
