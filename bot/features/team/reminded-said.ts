import type { Speech } from '../../../cards/speech.ts';
import type { Said } from '../../../cards/views.ts';
import type { LedgerEntry } from '../../../src/learning/ports/ports.ts';
import type { Names } from '../../turn/names.ts';
import type { Reminded } from './nudges.ts';
import { countsSaid, remindedCounts } from './remind-all.ts';

/** Most people named in a sentence; of more it says how many they are. */
const MOST_NAMED = 5;

/** What came of each reminder, with the names of a few who cannot be reached: the manager can ask them. */
export async function remindedSaid(
  { speech, signal }: { readonly speech: Speech; readonly signal: AbortSignal },
  { names }: { readonly names: Names },
  reminded: readonly { readonly entry: LedgerEntry; readonly result: Reminded }[],
): Promise<Said> {
  const missed = new Set(
    reminded.filter(({ result }) => result === 'unreachable').map(({ entry }) => entry.activity.learnerId),
  );
  const counts = {
    ...remindedCounts(reminded.map(({ result }) => result)),
    unreachable: missed.size,
  };
  if (missed.size > MOST_NAMED) return countsSaid(counts);
  const known = await names([...missed], { signal });
  if (known.size < missed.size) return countsSaid(counts);
  const values = { ...counts, named: 'yes', who: speech.list([...known.values()]) };
  return { key: 'reply.nudgedAll', values };
}
