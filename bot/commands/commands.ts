import { Refusal } from '../../src/errors.ts';
import type { Teams } from '../../src/learning/team/teams.ts';
import { requireLearningAdmin } from '../features/audit/audit-file.ts';
import type { Command, Typed } from '../features/shared/rows.ts';
import type { Answer } from '../turn/answer.ts';
import type { Turn } from '../turn/turn.ts';
import { type Intention, type IntentionKey, keyOf } from '../understand/intention.ts';

/** What becomes of each thing that can be typed. */
export type Commands = { readonly [K in IntentionKey]: Command<K> };

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
