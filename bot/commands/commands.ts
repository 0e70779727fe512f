import { messageCard } from '../../cards/parts/message.ts';
import type { Said } from '../../cards/views.ts';
import { Refusal } from '../../src/errors.ts';
import { operationIdOf } from '../../src/learning/activities/operation-id.ts';
import type { Teams } from '../../src/learning/team/teams.ts';
import type { Press } from '../actions.ts';
import type { createAccount } from '../features/account/account.ts';
import type { SignIn } from '../features/account/sign-in.ts';
import type { createActivities } from '../features/activities/activities.ts';
import type { createAssign } from '../features/assign/assign.ts';
import type { createAudit } from '../features/audit/audit.ts';
import { requireLearningAdmin } from '../features/audit/audit-file.ts';
import type { createCourses } from '../features/catalogue/courses.ts';
import type { createMoreTime } from '../features/more-time/more-time.ts';
import { leaveAsIs } from '../features/shared/leave-as-is.ts';
import { type Command, joined, type Typed } from '../features/shared/rows.ts';
import { exportTeam } from '../features/team/export.ts';
import { nudgeAll } from '../features/team/nudge.ts';
import { showTeam } from '../features/team/show.ts';
import type { Services } from '../services.ts';
import { type Answer, answer } from '../turn/answer.ts';
import type { Turn } from '../turn/turn.ts';
import { type Intention, type IntentionKey, keyOf } from '../understand/intention.ts';

/** What becomes of each thing that can be typed. */
export type Commands = { readonly [K in IntentionKey]: Command<K> };

export interface CommandsDeps {
  readonly account: Pick<ReturnType<typeof createAccount>, 'commands'>;
  readonly activities: Pick<ReturnType<typeof createActivities>, 'commands'>;
  readonly assign: Pick<ReturnType<typeof createAssign>, 'commands'>;
  readonly moreTime: Pick<ReturnType<typeof createMoreTime>, 'commands'>;
  readonly audit: Pick<ReturnType<typeof createAudit>, 'commands'>;
  readonly courses: Pick<ReturnType<typeof createCourses>, 'commands'>;
  readonly signIn: Pick<SignIn, 'commands'>;
  readonly services: Services;
  /** Does what a button would. */
  readonly press: Press;
}

/** The table of commands; a missing row, or one that comes twice, does not compile. */
export function createCommands(features: CommandsDeps): Commands {
  const { account, activities, assign, moreTime, audit, courses, signIn, services, press } = features;
  const own: Pick<
    Commands,
    'show.team' | 'show.export' | 'show.nudge' | 'say.thanks' | 'nothing' | 'run' | 'drop'
  > = {
    'show.team': {
      personal: true,
      run: (turn) => showTeam(turn, services, { by: 'person', scope: 'reports', offset: 0 }),
    },
    'show.export': {
      personal: true,
      run: (turn) => exportTeam(turn, services, { scope: 'reports' }),
    },
    'show.nudge': {
      personal: true,
      run: (turn) =>
        nudgeAll(turn, services, { scope: 'reports', op: operationIdOf(turn.person.userId, turn.seed) }),
    },
    'say.thanks': { personal: false, run: (turn) => say(turn, { key: 'reply.thanks' }) },
    nothing: { personal: false, run: (turn, { because }) => say(turn, { key: `reply.${because}` }) },
    // what a button last shown would do: whether that is personal the table of actions says
    run: { personal: false, run: (turn, { action }) => press(turn, action.verb, action.payload) },
    drop: { personal: false, run: leaveAsIs },
  };
  return joined([
    account.commands,
    activities.commands,
    assign.commands,
    moreTime.commands,
    audit.commands,
    courses.commands,
    signIn.commands,
    own,
  ]);
}

export interface RunCommandDeps {
  readonly commands: Commands;
  readonly teams: Teams;
}

/** Does what an intention says, for who may have it done, where it may be. */
export function createRunCommand({ commands, teams }: RunCommandDeps) {
  return async function runCommand(
    turn: Turn,
    intention: Intention,
    typed: Typed,
  ): Promise<readonly Answer[]> {
    const command: Command<IntentionKey> = commands[keyOf(intention)];
    if (command.personal && !turn.personal) throw new Refusal('privateOnly');
    if (command.standing === 'learningAdmin')
      await requireLearningAdmin(turn.person.userId, { teams }, turn.signal);
    return [await command.run(turn, intention, typed)].flat();
  };
}

export type RunCommand = ReturnType<typeof createRunCommand>;

async function say({ speech }: Turn, said: Said): Promise<Answer> {
  return answer(messageCard({ text: [said] }, speech));
}
