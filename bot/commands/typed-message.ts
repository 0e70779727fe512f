import { Refusal } from '../../src/errors.ts';
import { meantEntries } from '../../src/learning/activities/own-activities.ts';
import type { Catalogue } from '../../src/learning/catalogue/catalogue.ts';
import { createEffort } from '../../src/learning/effort.ts';
import type { Ledger, LedgerEntry } from '../../src/learning/ports/ports.ts';
import type { Teams } from '../../src/learning/team/teams.ts';
import { requireLearningAdmin } from '../features/shared/learning-admin.ts';
import type { Command, Typed } from '../features/shared/rows.ts';
import { courseView } from '../features/shared/views.ts';
import type { Answer } from '../turn/answer.ts';
import type { Boundary } from '../turn/boundary.ts';
import type { Timed } from '../turn/timed.ts';
import type { Turn } from '../turn/turn.ts';
import { commandTable } from '../understand/command-list.ts';
import { type Intention, type IntentionKey, keyOf } from '../understand/intention.ts';
import { LONGEST_MESSAGE, understand } from '../understand/parse/understand.ts';
import { decide } from '../understand/reader/decide.ts';
import type { Reader } from '../understand/reader/reader.ts';
import type { Intent, Reading } from '../understand/reading.ts';
import { meansOwnActivities } from '../understand/resolve/means-own-activities.ts';
import type { OwnEntry, Situation } from '../understand/resolve/situation.ts';
import { withoutOwnChange } from '../understand/team/about-others.ts';
import { listenTo } from '../understand/words/listening.ts';
import type { RecogniseExactly } from './exact-command.ts';
import type { TeamMessage } from './team-message.ts';

/** The table of commands, one for each kind of intention. */
export type Commands = { readonly [K in IntentionKey]: Command<K> };

const personalIntents = new Set<Intent>([
  ...commandTable.flatMap(({ intent, personal }) => (personal ? [intent] : [])),
  'forget',
  'unsave',
  ...(['unremind', 'back', 'startReminders', 'weeklyOn', 'weeklyOff'] as const),
]);

export interface TypedMessageDeps {
  readonly ledger: Pick<Ledger, 'entriesOf'>;
  readonly catalogue: Catalogue;
  readonly knowsCourses: () => Promise<boolean>;
  readonly runCommand: RunCommand;
  readonly recogniseExactly: RecogniseExactly;
  /** Reads what is about people whom the writer leads, before anything else is read. */
  readonly teamMessage: TeamMessage;
  readonly reader: Reader;
  /** A boundary around each command of a message, so that one failure leaves the others. */
  readonly guarded: Boundary;
  readonly timed: Timed;
}

/** The story of a typed message: text → readings → intentions → commands → answers, in order. */
export function createTypedMessage(deps: TypedMessageDeps) {
  const {
    ledger,
    catalogue,
    knowsCourses,
    runCommand,
    recogniseExactly,
    teamMessage,
    reader,
    guarded,
    timed,
  } = deps;

  return async function typedMessage(turn: Turn, text: string): Promise<readonly Answer[]> {
    if (text.length > LONGEST_MESSAGE) throw new Refusal('textTooLong');
    const { now, speech } = turn;
    const listening = await listenTo(speech.locale, text);
    const exact = recogniseExactly(text, listening);
    if (exact !== undefined) return runCommand(turn, exact, { seed: turn.seed, preloaded: [] });

    // who names a course that has not been read yet would be told that there is none
    if (!(await knowsCourses())) throw new Refusal('startingUp');
    const effort = createEffort();
    const { timeZone, locale } = speech;
    const options = { now, timeZone, locale, listening, effort, reader };
    const led = await teamMessage(turn, text, options);
    if (led.intentions !== null) return carryOut(turn, led.intentions, []);
    const readings = understand(text, options);
    if (!turn.personal && readings.some(isPersonal)) throw new Refusal('privateOnly');
    const entries = await ownEntries(turn, readings);
    const situation = { ...(await situationOf(turn, entries)), listening, effort };
    const decided = decide(text, readings, situation, options);
    const intentions = led.ofOthers ? decided.map((one) => withoutOwnChange(one, situation)) : decided;

    return carryOut(turn, intentions, entries);
  };

  /** Runs the command of each intention, in order. */
  async function carryOut(
    turn: Turn,
    intentions: readonly Intention[],
    entries: readonly LedgerEntry[],
  ): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    for (const [place, intention] of intentions.entries()) {
      // later commands read what the first has changed
      const typed = { seed: `${turn.seed}\n${place}`, preloaded: place === 0 ? entries : [] };
      const run = () => runCommand(turn, intention, typed);
      answers.push(...(await guarded(turn, () => timed(keyOf(intention), run))));
    }
    return answers;
  }

  /** The person's entries, when the message may mean one of them. */
  async function ownEntries(
    { person, personal, recalled }: Turn,
    readings: readonly Reading[],
  ): Promise<readonly LedgerEntry[]> {
    const asksForOwn = personal && meansOwnActivities(readings);
    return asksForOwn ? ((await recalled).own ?? ledger.entriesOf(person.userId)) : [];
  }

  async function situationOf(
    { recalled, now, speech }: Turn,
    entries: readonly LedgerEntry[],
  ): Promise<Omit<Situation, 'listening'>> {
    const own = meantFirst(entries).map(
      ({ id, activity }): OwnEntry => ({
        entryId: id,
        courseId: activity.courseId,
        title: courseView(catalogue, activity.courseId, speech).title,
        status: activity.status,
      }),
    );
    return { own, catalogue, context: (await recalled).context, now };
  }
}

export interface RunCommandDeps {
  readonly commands: Commands;
  readonly teams: Teams;
}

/** Runs the command of an intention, after checking where and by whom it may be run. */
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

const isPersonal = ({ intent }: Reading) => intent !== null && personalIntents.has(intent);

/** Sorts entries so that of several for one course the one that commands mean comes first. */
function meantFirst(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const meant = meantEntries(entries);
  return [...meant, ...entries.filter((entry) => !meant.includes(entry))];
}
