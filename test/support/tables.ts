import { createRunCommand } from '../../bot/commands/typed-message.ts';
import { nobodySignsIn } from '../../bot/features/account/sign-in.ts';
import { createTables } from '../../bot/tables.ts';

/** The tables of what can be typed and of what cards can do, over features that are given these ports. */
export function tablesOver(ports: object) {
  const tables = createTables(ports as never, nobodySignsIn);
  return { ...tables, runCommand: createRunCommand({ ...(ports as { teams: never }), ...tables }) };
}
