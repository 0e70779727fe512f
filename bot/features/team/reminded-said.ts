import type { Said } from '../../../cards/views.ts';
import type { LedgerEntry } from '../../../src/learning/ports/ports.ts';
import type { Names } from '../../turn/names.ts';
import type { Turn } from '../../turn/turn.ts';
import type { Reminded } from './nudges.ts';
import { countsOf, countsSaid } from './remind-all.ts';

/** What came of each reminder, with the names of those who cannot be reached: the manager can ask them. */
export async function remindedSaid(
  { speech, signal }: Turn,
  { names }: { readonly names: Names },
  reminded: readonly { readonly entry: LedgerEntry; readonly result: Reminded }[],
): Promise<Said> {
  const counts = countsOf(reminded.map(({ result }) => result));
  const missed = new Set(
    reminded.filter(({ result }) => result === 'unreachable').map(({ entry }) => entry.activity.learnerId),
  );
  const known = await names([...missed], { signal });
  if (known.size < missed.size) return countsSaid(counts);
  const values = { ...counts, unreachable: missed.size, named: 'yes', who: speech.list([...known.values()]) };
  return { key: 'reply.nudgedAll', values };
}
