import type { Settings } from './settings.ts';

/** Ways in which a real tenant may be nastier than Microsoft's pages promise, each the strict reading of a doubt, by name. */
export const switches = {
  strictUpdates: { activityUpdates: 'strict', providerUpdates: 'whole' },
  lateReads: { lateReadSeconds: 5 },
  otherSpelling: { externalIdName: 'externalCourseActivityId' },
  noBatches: { batchOfLearning: 'refused' },
  oddRecords: { oddRecords: true },
  boundProvider: { providerBelongsTo: 'itsRegistrar' },
} as const satisfies Readonly<Record<string, Partial<Settings>>>;

/**
 * The settings that these names stand for, separated by commas: `strictUpdates,lateReads`; `nasty` is all of them. Throws an
 * Error that lists the names for one that is none.
 */
export function settingsNamed(names: string): Partial<Settings> {
  const known = Object.keys(switches);
  const wanted = names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const unknown = wanted.filter((name) => name !== 'nasty' && !known.includes(name));
  if (unknown.length > 0)
    throw new Error(`The simulator has no ${unknown.join(' or ')}, but: ${known.join(', ')}, nasty`);
  const meant = wanted.includes('nasty') ? known : wanted;
  return Object.assign({}, ...meant.map((name) => switches[name as keyof typeof switches]));
}
