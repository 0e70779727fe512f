import type { Settings } from './settings.ts';

/** Ways in which a real tenant may be nastier than Microsoft's pages promise, each the strict reading of a doubt, by name. */
export const switches = {
  strictUpdates: { activityUpdates: 'strict', providerUpdates: 'whole' },
  lateReads: { lateReadSeconds: 5 },
  otherSpelling: { externalIdName: 'externalCourseActivityId' },
  noBatches: { batchOfLearning: 'refused' },
  oddRecords: { oddRecords: true },
  boundProvider: { providerBelongsTo: 'itsRegistrar' },
  onePerSecond: { throttling: 'onePerSecond' },
} as const satisfies Readonly<Record<string, Partial<Settings>>>;

/** What is no doubt about Graph: somebody of a real tenant is to find a place in the simulated organisation. */
const conveniences = { newcomers: { newcomers: 'takenIn' } } as const satisfies Readonly<
  Record<string, Partial<Settings>>
>;

/**
 * The settings that these names stand for, separated by commas: `strictUpdates,lateReads`; `nasty` is all of {@link switches}. Throws an
 * Error that lists the names for one that is none.
 */
export function settingsNamed(names: string): Partial<Settings> {
  const known: Readonly<Record<string, Partial<Settings>>> = { ...switches, ...conveniences };
  const wanted = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = wanted.filter((name) => name !== 'nasty' && !(name in known));
  if (unknown.length > 0)
    throw new Error(
      `The simulator has no ${unknown.join(' or ')}, but: ${Object.keys(known).join(', ')}, nasty`,
    );
  const meant = wanted.flatMap((name) => (name === 'nasty' ? Object.keys(switches) : [name]));
  return Object.assign({}, ...meant.map((name) => known[name]));
}
