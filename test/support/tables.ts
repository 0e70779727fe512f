import { type Actions, createRunAction } from '../../bot/actions.ts';
import { type Commands, createRunCommand } from '../../bot/commands/typed-message.ts';
import { createAccount } from '../../bot/features/account/account.ts';
import { nobodySignsIn } from '../../bot/features/account/sign-in.ts';
import { createActivities } from '../../bot/features/activities/activities.ts';
import { createAssign } from '../../bot/features/assign/assign.ts';
import { createAudit } from '../../bot/features/audit/audit.ts';
import { createCourses } from '../../bot/features/catalogue/courses.ts';
import { createMoreTime } from '../../bot/features/more-time/more-time.ts';
import { joined } from '../../bot/features/shared/rows.ts';
import { createTeam } from '../../bot/features/team/team.ts';

/** The tables of what can be typed and of what cards can do, over features that are given these ports. */
export function tablesOver(ports: object) {
  const given = ports as never;
  const account = createAccount(given);
  const activities = createActivities(given);
  const assign = createAssign(given);
  const audit = createAudit(given);
  const courses = createCourses(given);
  const moreTime = createMoreTime(given);
  const team = createTeam(given);
  const actions: Actions = joined([
    account.actions,
    activities.actions,
    assign.actions,
    audit.actions,
    courses.actions,
    moreTime.actions,
    team.actions,
  ]);
  const runAction = createRunAction(actions);
  const typedPress: Pick<Commands, 'run'> = {
    run: { personal: false, run: (turn, { action }) => runAction(turn, action.verb, action.payload) },
  };
  const commands: Commands = joined([
    account.commands,
    activities.commands,
    assign.commands,
    audit.commands,
    typedPress,
    courses.commands,
    moreTime.commands,
    nobodySignsIn.commands,
    team.commands,
  ]);
  return { runAction, commands, runCommand: createRunCommand({ commands, ...(ports as { teams: never }) }) };
}
