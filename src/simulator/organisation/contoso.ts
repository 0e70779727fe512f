import { earlierActivities } from './activities.ts';
import { generatedCourses, generatedReports } from './generated.ts';
import { groups } from './groups.ts';
import type { Organisation } from './organisation.ts';
import { contacts, domain, people } from './people.ts';
import { academy, campus } from './providers.ts';

export interface ContosoOptions {
  readonly extraReports?: { readonly managerId: string; readonly count: number };
  readonly extraCourses?: number;
}

const tenant = { id: 'c2f0a5d4-7d0e-4f0b-9c56-3a8e1f6b2d71', displayName: 'Contoso', domain };

/** A believable organisation; the same each time, whatever is added to it. */
export function contoso({ extraReports, extraCourses = 0 }: ContosoOptions = {}): Organisation {
  const more = extraReports === undefined ? [] : generatedReports(extraReports.managerId, extraReports.count);
  return {
    tenant,
    people: [...people, ...more],
    contacts,
    groups,
    providers: [{ ...academy, contents: [...academy.contents, ...generatedCourses(extraCourses)] }, campus],
    activities: earlierActivities,
  };
}
