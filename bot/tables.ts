import { Refusal } from '../src/errors.ts';
import type { LeadDeed } from '../src/learning/team/lead-deed.ts';
import { type Actions, createRunAction } from './actions.ts';
import type { Commands } from './commands/typed-message.ts';
import { createAccount } from './features/account/account.ts';
import type { AccountDeps } from './features/account/deps.ts';
import type { SignIn } from './features/account/sign-in.ts';
import { createActivities } from './features/activities/activities.ts';
import type { ActivitiesDeps } from './features/activities/deps.ts';
import { createAssign } from './features/assign/assign.ts';
import type { AssignDeps } from './features/assign/deps.ts';
import { createAudit } from './features/audit/audit.ts';
import type { AuditDeps } from './features/audit/deps.ts';
import { createCourses } from './features/catalogue/courses.ts';
import type { CoursesDeps } from './features/catalogue/deps.ts';
import type { MoreTimeDeps } from './features/more-time/deps.ts';
import { createMoreTime } from './features/more-time/more-time.ts';
import type { NextDeps } from './features/next/deps.ts';
import { createNext } from './features/next/next.ts';
import type { RemindersDeps } from './features/reminders/deps.ts';
import { createReminderRows } from './features/reminders/reminders.ts';
import type { ReportDeps } from './features/report/deps.ts';
import { createReport } from './features/report/report.ts';
import { leadOf } from './features/shared/lead.ts';
import { anywhere, type Command, joined, personal } from './features/shared/rows.ts';
import type { TeamDeps } from './features/team/deps.ts';
import { createTeam } from './features/team/team.ts';
import { keyOf } from './understand/intention.ts';

type LeadKey = `lead.${LeadDeed}`;

/** What the features need. */
export type FeatureDeps = AccountDeps &
  ActivitiesDeps &
  AssignDeps &
  AuditDeps &
  CoursesDeps &
  MoreTimeDeps &
  NextDeps &
  RemindersDeps &
  ReportDeps &
  TeamDeps;

/**
 * The tables of what can be typed and of what cards can do, to which each feature adds its rows; and the features that also
 * serve what Teams sends in other ways.
 */
export function createTables(deps: FeatureDeps, signIn: Pick<SignIn, 'commands'>) {
  const account = createAccount(deps);
  const activities = createActivities(deps);
  const assign = createAssign(deps);
  const audit = createAudit(deps);
  const courses = createCourses(deps);
  const moreTime = createMoreTime(deps);
  const next = createNext(deps);
  const reminders = createReminderRows(deps);
  const report = createReport(deps);
  const team = createTeam(deps);

  // a choice of whom or which course goes on with what was said
  const leadOn: Pick<Actions, 'lead.go'> = {
    'lead.go': personal(async (turn, payload) => {
      const said = leadOf(payload);
      const command: Command<LeadKey> = commands[keyOf(said) as LeadKey];
      const [first] = [await command.run(turn, said, { seed: turn.seed, preloaded: [] })].flat();
      if (first === undefined) throw new Refusal('formOutdated');
      return first;
    }),
  };
  const actions: Actions = joined([
    leadOn,
    account.actions,
    activities.actions,
    assign.actions,
    audit.actions,
    courses.actions,
    moreTime.actions,
    next.actions,
    reminders.actions,
    report.actions,
    team.actions,
  ]);
  const runAction = createRunAction(actions);
  // "yes", "2" and "more" run the action of a button last shown, which says whether it is personal
  const typedPress: Pick<Commands, 'run'> = {
    run: anywhere((turn, { action }) => runAction(turn, action.verb, action.payload)),
  };
  const commands: Commands = joined([
    account.commands,
    activities.commands,
    assign.commands,
    audit.commands,
    typedPress,
    courses.commands,
    moreTime.commands,
    next.commands,
    reminders.commands,
    signIn.commands,
    report.commands,
    team.commands,
  ]);
  return { actions, runAction, commands, account, courses };
}
