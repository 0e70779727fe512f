import { createActions } from '../../bot/actions.ts';
import { createCommands, createRunCommand } from '../../bot/commands/commands.ts';
import { createAccount } from '../../bot/features/account/account.ts';
import { nobodySignsIn } from '../../bot/features/account/sign-in.ts';
import { createActivities } from '../../bot/features/activities/activities.ts';
import { createAssign } from '../../bot/features/assign/assign.ts';
import { createAudit } from '../../bot/features/audit/audit.ts';
import { createCourses } from '../../bot/features/catalogue/courses.ts';
import { createMoreTime } from '../../bot/features/more-time/more-time.ts';

/** The tables of what can be typed and of what cards can do, over features that are given these ports. */
export function tablesOver(ports: object) {
  const features = {
    account: createAccount(ports as never),
    activities: createActivities(ports as never),
    assign: createAssign(ports as never),
    moreTime: createMoreTime(ports as never),
    audit: createAudit(ports as never),
    courses: createCourses(ports as never),
    services: ports as never,
  };
  const { press } = createActions(features);
  const commands = createCommands({ ...features, signIn: nobodySignsIn, press });
  return { press, commands, runCommand: createRunCommand({ commands, ...(ports as { teams: never }) }) };
}
