import type { Publication } from '../graph/learning/publications.ts';
import { cellOf, columns } from './columns.ts';
import type { CourseRow } from './courses-file.ts';

/** What publishing a file comes to. Courses that are the same already are left alone, so a push can be resumed. */
export interface Plan {
  readonly create: readonly CourseRow[];
  /** With the columns that differ. */
  readonly replace: readonly (CourseRow & { readonly differing: readonly string[] })[];
  readonly same: number;
  /** Active in Graph and not in the file: only named, never touched by a push. */
  readonly missing: readonly Publication[];
}

/** Compares the rows of a file with what Graph holds, by external id. */
export function planOf(rows: readonly CourseRow[], held: readonly Publication[]): Plan {
  const byId = new Map(held.map((course) => [course.externalId, course]));
  const compared = rows.map((row) => {
    const before = byId.get(row.course.externalId);
    return { ...row, before, differing: before === undefined ? [] : differingColumns(row.course, before) };
  });
  const inFile = new Set(rows.map(({ course }) => course.externalId));
  return {
    create: compared.filter(({ before }) => before === undefined),
    replace: compared.filter(({ before, differing }) => before !== undefined && differing.length > 0),
    same: compared.filter(({ before, differing }) => before !== undefined && differing.length === 0).length,
    missing: held.filter(({ externalId, isActive }) => isActive && !inFile.has(externalId)),
  };
}

function differingColumns(a: Publication, b: Publication): readonly string[] {
  return columns
    .filter(({ property }) => cellOf(a[property]) !== cellOf(b[property]))
    .map(({ name }) => name)
    .filter((name) => name !== 'languageTag' || a.languageTag.toLowerCase() !== b.languageTag.toLowerCase());
}
