import type { Payload } from '../../../cards/verbs.ts';
import type { ReminderWishes } from '../../../src/learning/reminders/wishes.ts';
import type { Answer } from '../../turn/answer.ts';
import type { Turn } from '../../turn/turn.ts';
import { button, say } from '../shared/ask.ts';
import type { RemindersDeps } from './deps.ts';

type Less = NonNullable<Payload<'reminders.less'>['kind']>;

const kinds: readonly Less[] = ['due', 'overdue', 'weekly', 'team', 'all'];

/** Switches one kind of reminder off, or all; asks which when that is not said. */
export async function sayLess(
  turn: Turn,
  { wishes }: RemindersDeps,
  { kind }: Payload<'reminders.less'>,
): Promise<Answer> {
  const { person } = turn;
  if (kind === undefined) {
    const now = await wishes.of(person.tenantId, person.userId);
    const buttons = kinds
      .filter((one) => less(now, one) !== now)
      .map((one) => button(`reminders.off.${one}`, 'reminders.less', { kind: one }));
    return say(turn, { key: 'reminders.less' }, { buttons, place: 'new' });
  }
  await wishes.change(person.tenantId, person.userId, (now) => less(now, kind));
  return say(turn, { key: `reminders.isOff.${kind}` });
}

/** The wishes without this kind; the very same when it is off already. */
function less(wishes: ReminderWishes, kind: Less): ReminderWishes {
  if (kind === 'all') return wishes.stopped ? wishes : { ...wishes, stopped: true };
  if (kind === 'weekly') return wishes.weekly ? { ...wishes, weekly: false } : wishes;
  return wishes.off.includes(kind) ? wishes : { ...wishes, off: [...wishes.off, kind] };
}
