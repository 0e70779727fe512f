import { messageCard } from '../../cards/parts/message.ts';
import type { Said } from '../../cards/views.ts';
import { Refusal } from '../../src/errors.ts';
import { operationIdOf } from '../../src/learning/activities/operation-id.ts';
import type { CourseMatch } from '../../src/learning/catalogue/find-course.ts';
import type { Press } from '../actions.ts';
import type { createAccount } from '../features/account/account.ts';
import type { SignIn } from '../features/account/sign-in.ts';
import { confirmChange } from '../features/activities/confirm.ts';
import { showActivities } from '../features/activities/list.ts';
import { completeActivity, reportOn, reportProgress } from '../features/activities/progress.ts';
import { askToRemove } from '../features/activities/remove.ts';
import { askHowFar, showActivity } from '../features/activities/show.ts';
import { startCourse } from '../features/activities/start.ts';
import { undoLast } from '../features/activities/undo.ts';
import { openTypedForm } from '../features/assign/form.ts';
import type { createAudit } from '../features/audit/audit.ts';
import { requireLearningAdmin } from '../features/audit/audit-file.ts';
import type { createCourses } from '../features/catalogue/courses.ts';
import { requestMoreTime } from '../features/more-time/command.ts';
import { actionFor, choose, lookAt } from '../features/shared/choose-course.ts';
import { leaveAsIs } from '../features/shared/leave-as-is.ts';
import { type Command, joined } from '../features/shared/rows.ts';
import { exportTeam } from '../features/team/export.ts';
import { nudgeAll } from '../features/team/nudge.ts';
import { showTeam } from '../features/team/show.ts';
import type { Services } from '../services.ts';
import { type Answer, answer } from '../turn/answer.ts';
import type { Turn } from '../turn/turn.ts';
import { type Intention, type IntentionKey, keyOf } from '../understand/intention.ts';

/** What becomes of each thing that can be typed. */
export type Commands = { readonly [K in IntentionKey]: Command<K, Services> };

export interface CommandsDeps {
  readonly account: ReturnType<typeof createAccount>;
  readonly audit: ReturnType<typeof createAudit>;
  readonly courses: Pick<ReturnType<typeof createCourses>, 'commands'>;
  readonly signIn: SignIn;
  /** Does what a button would. */
  readonly press: Press;
}

/** The table of commands; a missing row, or one that comes twice, does not compile. */
export function createCommands({ account, audit, courses, signIn, press }: CommandsDeps): Commands {
  return {
    'write.start': {
      personal: true,
      run: (turn, services, { course }, seed) => startCourse(turn, services, course.courseId, seed),
    },
    'write.mark': {
      personal: true,
      run: async (turn, services, { course, value }, seed) =>
        reportProgress(turn, services, await reportOn(course, turn, services, seed), value),
    },
    'write.complete': {
      personal: true,
      run: async (turn, services, { course }, seed) =>
        completeActivity(turn, services, await reportOn(course, turn, services, seed)),
    },
    'write.undo': {
      personal: true,
      run: (turn, services, _, seed) => undoLast(turn, services, seed),
    },
    'ask.confirm': { personal: true, run: (turn, _, { write }) => confirmChange(turn, write) },
    'ask.remove': {
      personal: true,
      run: async (turn, services, { course }) => askToRemove(turn, services, entryOf(course)),
    },
    'ask.which': {
      personal: true,
      run: async (turn, services, { intent, matches, value, day }) => {
        const key = intent === 'start' ? 'reply.whichToStart' : 'reply.whichCourse';
        return choose(turn, services, { key }, matches, (match) =>
          actionFor(intent, match, { value, day }, turn),
        );
      },
    },
    'ask.percentage': {
      personal: true,
      run: async (turn, services, { course }) => {
        if (course?.entryId == null) throw new Refusal('percentageUnclear');
        return askHowFar(turn, services, course.entryId);
      },
    },
    'ask.meaning': {
      personal: false,
      run: async (turn, services, { nearest }) => {
        if (nearest.length === 0) throw new Refusal('notUnderstood');
        return choose(turn, services, { key: 'reply.asksFirst' }, nearest, lookAt);
      },
    },
    'show.list': {
      personal: true,
      run: async (turn, services) => {
        const own = await showActivities(turn, services, 0);
        return [own, ...(await signIn.elsewhere(turn, own))];
      },
    },
    'show.activity': {
      personal: true,
      run: async (turn, services, { course }) => showActivity(turn, services, entryOf(course)),
    },
    'show.team': {
      personal: true,
      run: (turn, services) => showTeam(turn, services, { by: 'person', scope: 'reports', offset: 0 }),
    },
    'show.export': {
      personal: true,
      run: (turn, services) => exportTeam(turn, services, { scope: 'reports' }),
    },
    'show.nudge': {
      personal: true,
      run: (turn, services) =>
        nudgeAll(turn, services, { scope: 'reports', op: operationIdOf(turn.person.userId, turn.seed) }),
    },
    'say.thanks': { personal: false, run: (turn) => say(turn, { key: 'reply.thanks' }) },
    nothing: { personal: false, run: (turn, _, { because }) => say(turn, { key: `reply.${because}` }) },
    // what a button last shown would do: whether that is personal the table of actions says
    run: {
      personal: false,
      run: (turn, services, { action }) => press(turn, services, action.verb, action.payload),
    },
    moreTime: { personal: true, run: requestMoreTime },
    drop: { personal: false, run: leaveAsIs },
    assign: { personal: true, run: openTypedForm },
    ...joined(joined(joined(account.commands, signIn.commands), audit.commands), courses.commands),
  };
}

/** Does what an intention says, for who may have it done, where it may be. */
export async function runCommand(
  commands: Commands,
  turn: Turn,
  services: Services,
  intention: Intention,
  seed: string,
): Promise<readonly Answer[]> {
  const command: Command<IntentionKey, Services> = commands[keyOf(intention)];
  if (command.personal && !turn.personal) throw new Refusal('privateOnly');
  if (command.standing === 'learningAdmin')
    await requireLearningAdmin(turn.person.userId, services, turn.signal);
  return [await command.run(turn, services, intention, seed)].flat();
}

/** The activity there is for a course; refuses when there is none. */
function entryOf({ entryId }: CourseMatch): string {
  if (entryId === null) throw new Refusal('activityNotFound');
  return entryId;
}

async function say({ speech }: Turn, said: Said): Promise<Answer> {
  return answer(messageCard({ text: [said] }, speech));
}
